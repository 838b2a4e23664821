import type { ProblemMessages } from './problem-messages.js';

const parts: Readonly<Record<string, string>> = {
  day: 'den Tag',
  month: 'den Monat',
  year: 'das Jahr',
};

const list = (words: readonly string[]): string => words.join(' und ');

export const de: ProblemMessages = {
  missing: (label) => `Bitte beantworten Sie: ${label}`,
  'too-long': (_, { max, actual }) =>
    `Das sind ${actual ?? ''} Zeichen. Höchstens ${max ?? ''} sind möglich.`,
  'too-short': (_, { min }) => `Bitte geben Sie mindestens ${min ?? ''} Zeichen ein.`,
  character: (_, { character, instead }) =>
    instead === undefined
      ? `Das Zeichen „${character ?? ''}“ ist hier nicht möglich. Bitte schreiben Sie nur Buchstaben, wie sie im Ausweis stehen.`
      : `Das Zeichen „${character ?? ''}“ ist hier nicht möglich. Bitte schreiben Sie dafür „${instead}“.`,
  'date-incomplete': (_, data) =>
    `Bitte ergänzen Sie ${list((data['parts'] ?? '').split(' ').map((part) => parts[part] ?? part))}.`,
  'date-impossible': () => 'Dieses Datum gibt es nicht. Bitte prüfen Sie Tag, Monat und Jahr.',
  'date-future': () => 'Das Datum liegt in der Zukunft.',
  'date-too-early': (_, { earliest }) =>
    `Das Datum liegt zu weit zurück. Möglich ist ein Tag ab dem Jahr ${(earliest ?? '').slice(0, 4)}.`,
  'year-four-digits': () => 'Bitte schreiben Sie das Jahr mit vier Ziffern, zum Beispiel 1988.',
  'not-an-option': () => 'Bitte wählen Sie eine der Antworten aus.',
  format: (_, { example }) => `Das passt nicht. So sieht es richtig aus: ${example ?? ''}`,
  'code-unknown': () =>
    'Diesen Code kennt das Register nicht. Bitte vergleichen Sie ihn mit Ihrem Brief.',
  'code-used': () => 'Mit diesem Code wurde schon ein Fischereischein ausgestellt.',
  unverified: () => 'Diese Angabe ist nicht bestätigt. Bitte weisen Sie sich noch einmal aus.',
  refused: () => 'Mit diesen Angaben ist der Antrag nicht möglich.',
};
