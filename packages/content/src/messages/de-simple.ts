import { durationInWords } from '../duration.js';
import type { ContentMessages } from './content-messages.js';

/** Leichte Sprache: short sentences, one statement each. */
export const deSimple: ContentMessages = {
  verified: {
    eid: 'Das steht in Ihrem Ausweis',
    account: 'Das steht in Ihrem Nutzer-Konto',
    wallet: 'Das steht in Ihrer Wallet',
    register: 'Das steht im Register vom Amt',
  },
  purpose: {
    question: 'Warum fragen wir das?',
    help: 'Hilfe zu dieser Frage',
    helpAndWhy: 'Hilfe. Und: Warum fragen wir das?',
    legalBasis: 'Das Gesetz dazu',
    retention: 'So lange behalten wir das',
    retentionText: (duration) => {
      const time = durationInWords(duration, 'de-simple');
      if (!time)
        return duration.afterTransfer
          ? 'Das Amt bekommt Ihren Antrag. Dann löschen wir das hier.'
          : 'Wir speichern das nicht.';
      return duration.afterTransfer ? `Das Amt bekommt Ihren Antrag. Danach noch: ${time}` : time;
    },
  },
};
