import { de } from './de.js';
import type { ProblemMessages } from './problem-messages.js';

/** Leichte Sprache: short sentences, one thought each. */
export const deSimple: ProblemMessages = {
  ...de,
  missing: (label) => `Hier fehlt die Antwort. Die Frage ist: ${label}`,
  'too-long': (_, { max }) => `Das ist zu lang. Es dürfen höchstens ${max ?? ''} Zeichen sein.`,
  'date-impossible': () => 'Diesen Tag gibt es nicht. Prüfen Sie Tag, Monat und Jahr.',
  'date-future': () => 'Dieser Tag war noch nicht.',
  'year-four-digits': () => 'Schreiben Sie das Jahr mit 4 Zahlen. Zum Beispiel 1988.',
  'not-an-option': () => 'Wählen Sie eine Antwort aus.',
  'code-unknown': () => 'Wir kennen diesen Code nicht. Schauen Sie in Ihren Brief.',
  'code-used': () => 'Dieser Code ist schon benutzt.',
  refused: () => 'So geht der Antrag nicht.',
};
