import { de } from './de.js';
import type { PaymentMessages } from './payment-messages.js';

/** Leichte Sprache: short sentences, one thought each. */
export const deSimple: PaymentMessages = {
  ...de,
  undetermined:
    'Wir wissen den Preis noch nicht. Das Amt schreibt Ihnen. Sie bezahlen jetzt nichts.',
  leaves:
    'Es geht kurz eine andere Seite auf. Dort bezahlen Sie. Danach kommen Sie hierher zurück.',
  failed: 'Das Bezahlen hat nicht geklappt. Es ist kein Geld weg. Versuchen Sie es noch einmal.',
  cancelled: 'Sie haben aufgehört zu bezahlen. Es ist kein Geld weg. Ihr Antrag ist da.',
  unknown:
    'Wir wissen noch nicht, ob das Geld da ist. Bezahlen Sie nicht noch einmal. Schauen Sie später wieder nach.',
};
