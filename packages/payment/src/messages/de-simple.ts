import type { PaymentMessages } from './payment-messages.js';

/** Leichte Sprache: short sentences, one thought each (DIN SPEC 33429). */
export const deSimple: PaymentMessages = {
  caption: 'So viel kostet es',
  item: 'Wofür',
  amount: 'Geld',
  sum: 'Zusammen',
  recipient: (name) => `Das Geld bekommt: ${name}`,
  times: ' mal ',
  insteadOf: (amount) => `Ohne das kostet es: ${amount}`,
  sample: 'Nur ein Beispiel',
  undetermined:
    'Wir wissen den Preis noch nicht. Das Amt schreibt Ihnen. Sie bezahlen jetzt nichts.',
  unknownAmount: 'wissen wir noch nicht',
  free: 'kostet nichts',
  pay: (amount) => `${amount} bezahlen`,
  leaves:
    'Es geht kurz eine andere Seite auf. Dort bezahlen Sie. Danach kommen Sie hierher zurück.',
  open: 'Wir wissen noch nicht, ob das Geld da ist. Haben Sie schon bezahlt? Dann bezahlen Sie nicht noch einmal.',
  resume: 'Zurück zum Bezahlen',
  look: 'Noch einmal nachsehen',
  failed: 'Das Bezahlen hat nicht geklappt. Es ist kein Geld weg. Versuchen Sie es noch einmal.',
  cancelled: 'Sie haben aufgehört zu bezahlen. Es ist kein Geld weg. Ihr Antrag ist da.',
  unknown:
    'Wir wissen noch nicht, ob das Geld da ist. Bezahlen Sie nicht noch einmal. Schauen Sie später wieder nach.',
  paid: 'Sie haben bezahlt',
  paidOn: (date) => `Sie haben bezahlt am ${date}`,
  none: 'Sie müssen jetzt nichts bezahlen.',
};
