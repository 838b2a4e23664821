import { durationInWords } from '../duration.js';
import type { ContentMessages } from './content-messages.js';

/** English. */
export const en: ContentMessages = {
  verified: {
    eid: 'Taken from your online ID',
    account: 'Taken from your user account',
    wallet: 'Taken from your wallet',
    register: 'Taken from the register',
  },
  purpose: {
    question: 'Why do we ask this?',
    help: 'Help with this question',
    helpAndWhy: 'Help, and why we ask this',
    legalBasis: 'Legal basis',
    retention: 'How long we keep it',
    retentionText: (duration) => {
      const time = durationInWords(duration, 'en');
      if (!time)
        return duration.afterTransfer
          ? 'Deleted here as soon as the office has your application'
          : 'Not stored';
      return duration.afterTransfer
        ? `${time} after the office has received your application`
        : time;
    },
  },
};
