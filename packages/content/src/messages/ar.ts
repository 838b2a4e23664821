import { durationInWords } from '../duration.js';
import type { ContentMessages } from './content-messages.js';

/** Arabic. */
export const ar: ContentMessages = {
  verified: {
    eid: 'من الهوية الإلكترونية',
    account: 'من حساب المستخدم الخاص بك',
    wallet: 'من محفظتك الرقمية (Wallet)',
    register: 'من السجل',
  },
  purpose: {
    question: 'لماذا نسأل عن هذا؟',
    help: 'مساعدة في هذا السؤال',
    helpAndWhy: 'مساعدة، ولماذا نسأل عن هذا',
    legalBasis: 'الأساس القانوني',
    retention: 'مدة حفظ المعلومة',
    retentionText: (duration) => {
      const time = durationInWords(duration, 'ar');
      if (!time)
        return duration.afterTransfer ? 'تُحذف من هنا بمجرد وصول طلبك إلى الدائرة' : 'لا تُحفظ';
      return duration.afterTransfer ? `${time} بعد وصول طلبك إلى الدائرة` : time;
    },
  },
};
