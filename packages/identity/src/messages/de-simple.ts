import type { IdentityMessages } from './identity-messages.js';

/** Leichte Sprache: short sentences, one thought each. */
export const deSimple: IdentityMessages = {
  legend: 'So zeigen Sie, wer Sie sind',
  levels: {
    none: 'ohne Ausweis',
    low: 'etwas sicher',
    substantial: 'sicher',
    high: 'sehr sicher',
  },
  typed: {
    title: 'Ohne Ausweis im Internet',
    hint: 'Sie schreiben Ihre Daten selbst.',
    checked: 'Dann prüft das Amt: Wer sind Sie? Das dauert ein paar Tage.',
    level: 'ohne Ausweis',
  },
  go: (method) => `Weiter mit: ${method}`,
  goTyped: 'Weiter und selbst schreiben',
  reads: (what) => `Wir lesen nur: ${what}.`,
  readsNothing: 'Wir lesen nichts von Ihrem Ausweis.',
  leaves: 'Es geht kurz eine andere Seite auf. Danach kommen Sie hierher zurück.',
};
