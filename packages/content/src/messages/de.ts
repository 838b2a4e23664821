import { durationInWords } from '../duration.js';
import type { ContentMessages } from './content-messages.js';

/** Plain German, addressing with „Sie“. */
export const de: ContentMessages = {
  verified: {
    eid: 'Aus dem Online-Ausweis übernommen',
    account: 'Aus Ihrem Nutzerkonto übernommen',
    wallet: 'Aus Ihrer Wallet übernommen',
    register: 'Aus dem Register übernommen',
  },
  purpose: {
    question: 'Warum fragen wir das?',
    help: 'Hilfe zu dieser Frage',
    helpAndWhy: 'Hilfe, und warum wir das fragen',
    legalBasis: 'Rechtsgrundlage',
    retention: 'So lange speichern wir das',
    retentionText: (duration) => {
      const time = durationInWords(duration, 'de');
      if (!time)
        return duration.afterTransfer
          ? 'Wird hier gelöscht, sobald Ihr Antrag beim Amt angekommen ist'
          : 'Wird nicht gespeichert';
      return duration.afterTransfer ? `${time}, nachdem Ihr Antrag beim Amt angekommen ist` : time;
    },
  },
};
