const spelled: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  ø: 'oe',
  Ø: 'Oe',
  å: 'aa',
  Å: 'Aa',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
};

/** Text as it may stand in a purpose: ASCII letters, digits, blanks, `_` and `-`, cut to a number of characters. */
export const plainWords = (text: string, max: number): string =>
  [...text.normalize('NFC')]
    .map((letter) => spelled[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('')
    .replace(/[^\w\s-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max)
    .trim();

/** Text as it may stand in a description: also the letters of Latin-1 and Latin Extended-A, commas and dots. */
export const latinWords = (text: string, max: number): string =>
  text
    .normalize('NFC')
    .replace(/[^\w\s\-,.\u00C0-\u017F]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max)
    .trim();
