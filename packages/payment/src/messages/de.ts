import type { PaymentMessages } from './payment-messages.js';

export const de: PaymentMessages = {
  caption: 'Kosten',
  item: 'Wofür',
  amount: 'Betrag',
  sum: 'Summe',
  recipient: (name) => `geht an: ${name}`,
  times: ' × ',
  insteadOf: (amount) => `statt ${amount}`,
  sample: 'Beispiel-Betrag, erfunden',
  undetermined:
    'Der Betrag steht noch nicht fest. Das Amt schreibt Ihnen, was es kostet. Sie bezahlen jetzt nichts.',
  unknownAmount: 'steht noch nicht fest',
  free: 'kostenlos',
  pay: (amount) => `${amount} bezahlen`,
  leaves:
    'Zum Bezahlen wechseln Sie kurz auf die Seite des Bezahldienstes. Danach kommen Sie hierher zurück.',
  open: 'Wir haben noch keine Bestätigung Ihrer Zahlung. Wenn Sie schon bezahlt haben, müssen Sie nicht noch einmal bezahlen.',
  resume: 'Zurück zur Bezahlseite',
  look: 'Noch einmal nachsehen',
  failed:
    'Die Zahlung hat nicht geklappt. Es wurde nichts abgebucht. Sie können es noch einmal versuchen.',
  cancelled:
    'Sie haben die Zahlung abgebrochen. Es wurde nichts abgebucht. Ihr Antrag ist trotzdem angekommen.',
  unknown:
    'Wir wissen noch nicht, ob Ihre Zahlung geklappt hat. Bitte bezahlen Sie nicht noch einmal. Sehen Sie in einigen Minuten wieder nach.',
  paid: 'Bezahlt',
  paidOn: (date) => `Bezahlt am ${date}`,
  none: 'Sie müssen jetzt nichts bezahlen.',
};
