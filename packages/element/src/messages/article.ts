/** Nouns that forms ask for, by their endings: what is in front of them in the accusative. */
const articles: readonly (readonly [article: string, endings: RegExp])[] = [
  [
    'die',
    /(?:straße|nummer|zahl|adresse|anschrift|iban|zeit|\bid|e-mail|ung|heit|keit|schaft|tion|rasse|farbe|größe|sprache|gemeinde|stadt|behörde|bank|person|miete|fläche|höhe|länge|breite|antwort|referenz)$/,
  ],
  ['das', /(?:datum|jahr|zeichen|land|amt|geschlecht|gewicht|wort|konto|einkommen|^ende|^alter)$/],
  [
    'den',
    /(?:ort|name|code|betrag|grund|anlass|^tag|[^r]tag|monat|beruf|beginn|wohnsitz|preis|staat|kreis|zweck)$/,
  ],
];

/** A noun, perhaps with what belongs to it: `Beginn der Veranstaltung`. */
const noun =
  /^(\p{Lu}[\p{L}-]+)( (?:der|des|am|im|in|vom|von|für|zur|zum|bei|auf|an|mit|nach|laut) .+)?$/u;

/**
 * A label within a German sentence, with its article: `den {label}`. Undefined when it is no noun of which we are sure;
 * German has no rule for its genders.
 */
export function withArticle(label: string): string | undefined {
  const [, head = '', more] = noun.exec(label) ?? [];
  const [article] = articles.find(([, endings]) => endings.test(head.toLowerCase())) ?? [];
  // Weak nouns: der Name, den Namen.
  const isWeak = /name$/i.test(head);
  if (!article || (isWeak && more)) return undefined;
  return `${article} {label}${isWeak ? 'n' : ''}`;
}
