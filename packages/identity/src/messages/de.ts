import type { IdentityMessages } from './identity-messages.js';

export const de: IdentityMessages = {
  legend: 'So können Sie sich ausweisen',
  levels: {
    none: 'ohne Nachweis',
    low: 'weniger sicher',
    substantial: 'sicher',
    high: 'sehr sicher',
  },
  typed: {
    title: 'Ohne Online-Ausweis',
    hint: 'Sie tippen Ihre Daten ein.',
    checked: 'Das Amt prüft dann, wer Sie sind. Das dauert einige Tage.',
    level: 'ohne Nachweis',
  },
  go: (method) => `Weiter mit: ${method}`,
  goTyped: 'Weiter und eintippen',
  reads: (what) => `Gelesen wird nur: ${what}.`,
  readsNothing: 'Es werden keine Daten aus dem Ausweis gelesen.',
  leaves: 'Sie wechseln kurz auf eine andere Seite und kommen danach hierher zurück.',
};
