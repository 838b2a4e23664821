import type { IdentityMessages } from './identity-messages.js';

export const ar: IdentityMessages = {
  legend: 'طرق إثبات الهوية',
  levels: { none: 'بدون إثبات', low: 'أقل أمانًا', substantial: 'آمن', high: 'آمن جدًا' },
  typed: {
    title: 'بدون الهوية الإلكترونية',
    hint: 'تكتب بياناتك بنفسك.',
    checked: 'تتحقق الدائرة بعد ذلك من هويتك. يستغرق ذلك عدة أيام.',
    level: 'بدون إثبات',
  },
  go: (method) => `المتابعة باستخدام: ${method}`,
  goTyped: 'المتابعة والكتابة',
  reads: (what) => `تُقرأ هذه البيانات فقط: ${what}.`,
  readsNothing: 'لا تُقرأ أي بيانات من هويتك.',
  leaves: 'تنتقل لوقت قصير إلى صفحة أخرى ثم تعود إلى هنا.',
};
