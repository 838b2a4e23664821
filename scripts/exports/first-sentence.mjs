/** Of a text that may be broken into lines: its first sentence. */
export function firstSentence(text) {
  const words = text.replace(/\s*\n\s*/g, ' ').trim();
  return /^(.*?[.?“:])(?= [A-Z„]|$)/.exec(words)?.[1] ?? words;
}
