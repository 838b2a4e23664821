/** A sentence with what it is about in front; a question brings its own mark, also an Arabic one. */
export const about = (label: string, sentence: string): string =>
  `${label}${/[?؟]$/.test(label) ? '' : ':'} ${sentence}`;
