/** Names of the months in German (also in Austria) and English, without their dots and umlauts. */
const names: readonly (readonly string[])[] = [
  ['januar', 'january', 'jaenner'],
  ['februar', 'february', 'feber'],
  ['maerz', 'march', 'mrz'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
];

/** The number of a month that is written as a word, perhaps shortened to three letters or more: `März`, `Dez.`. */
export function monthNamed(text: string): number | undefined {
  const word = text.toLowerCase().replace('ä', 'ae').replace(/\.$/, '');
  if (word.length < 3) return undefined;
  const at = names.findIndex((all) => all.some((name) => name.startsWith(word)));
  return at < 0 ? undefined : at + 1;
}
