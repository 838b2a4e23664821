import { de } from './de.js';
import type { IdentityMessages } from './identity-messages.js';

/** Leichte Sprache: short sentences, one thought each. */
export const deSimple: IdentityMessages = {
  ...de,
  legend: 'So zeigen Sie, wer Sie sind',
  typed: {
    title: 'Ohne Ausweis im Internet',
    hint: 'Sie schreiben Ihre Daten selbst.',
    level: 'normal',
  },
  leaves: 'Es geht kurz eine andere Seite auf. Danach kommen Sie hierher zurück.',
};
