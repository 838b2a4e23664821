import { isolated } from '@stadtkit/kinds/direction.js';
import type { Locale } from '@stadtkit/kinds/locale.js';

/** The panel with letters that are not on the keyboard. */
export interface LetterMessages {
  readonly title: string;
  readonly bases: string;
  readonly letters: (base: string) => string;
  /** What is no letter. */
  readonly signs: string;
  readonly upper: string;
  readonly close: string;
  /** A letter and the names of its marks. */
  readonly marked: (letter: string, marks: readonly string[]) => string;
  /** Names of the marks, by code point; `/` is a stroke through the letter. */
  readonly marks: Readonly<Record<string, string>>;
}

const german: LetterMessages = {
  title: 'Buchstaben einfügen',
  bases: 'Grundbuchstabe',
  letters: (base) => `Buchstaben mit ${base}`,
  signs: 'Zeichen',
  upper: 'Großbuchstaben',
  close: 'Schließen',
  marked: (letter, marks) => `${letter} mit ${marks.join(' und ')}`,
  marks: {
    '/': 'Querstrich',
    '\u0300': 'Gravis',
    '\u0301': 'Akut',
    '\u0302': 'Zirkumflex',
    '\u0303': 'Tilde',
    '\u0304': 'Längestrich',
    '\u0306': 'Kürzebogen',
    '\u0307': 'Punkt oben',
    '\u0308': 'Trema',
    '\u0309': 'Haken oben',
    '\u030A': 'Ring',
    '\u030B': 'Doppelakut',
    '\u030C': 'Hatschek',
    '\u030D': 'senkrechtem Strich',
    '\u030F': 'Doppelgravis',
    '\u0310': 'Bogen mit Punkt',
    '\u0311': 'umgekehrtem Bogen',
    '\u0315': 'Komma oben rechts',
    '\u031B': 'Horn',
    '\u0323': 'Punkt unten',
    '\u0324': 'Trema unten',
    '\u0325': 'Ring unten',
    '\u0326': 'Komma unten',
    '\u0327': 'Cedille',
    '\u0328': 'Ogonek',
    '\u032D': 'Zirkumflex unten',
    '\u032E': 'Bogen unten',
    '\u0330': 'Tilde unten',
    '\u0331': 'Strich unten',
    '\u035F': 'verbindendem Strich',
  },
};

export const letterMessages: Readonly<Record<Locale, LetterMessages>> = {
  de: german,
  'de-simple': {
    title: 'Besondere Buchstaben',
    bases: 'Wie sieht der Buchstabe aus?',
    letters: (base) => `Buchstaben wie ${base}`,
    signs: 'Andere Zeichen',
    upper: 'Große Buchstaben',
    close: 'Zumachen',
    // What a mark is called, is the same in simple words.
    marked: german.marked,
    marks: german.marks,
  },
  en: {
    title: 'Insert letters',
    bases: 'Base letter',
    letters: (base) => `Letters with ${base}`,
    signs: 'Signs',
    upper: 'Capital letters',
    close: 'Close',
    marked: (letter, marks) => `${letter} with ${marks.join(' and ')}`,
    marks: {
      '/': 'stroke',
      '\u0300': 'grave',
      '\u0301': 'acute',
      '\u0302': 'circumflex',
      '\u0303': 'tilde',
      '\u0304': 'macron',
      '\u0306': 'breve',
      '\u0307': 'dot above',
      '\u0308': 'diaeresis',
      '\u0309': 'hook above',
      '\u030A': 'ring',
      '\u030B': 'double acute',
      '\u030C': 'caron',
      '\u030D': 'vertical line',
      '\u030F': 'double grave',
      '\u0310': 'candrabindu',
      '\u0311': 'inverted breve',
      '\u0315': 'comma above right',
      '\u031B': 'horn',
      '\u0323': 'dot below',
      '\u0324': 'diaeresis below',
      '\u0325': 'ring below',
      '\u0326': 'comma below',
      '\u0327': 'cedilla',
      '\u0328': 'ogonek',
      '\u032D': 'circumflex below',
      '\u032E': 'breve below',
      '\u0330': 'tilde below',
      '\u0331': 'line below',
      '\u035F': 'joining line',
    },
  },
  ar: {
    title: 'إدراج حروف',
    bases: 'الحرف الأساسي',
    letters: (base) => `حروف من ${isolated(base, 'ar')}`,
    signs: 'رموز',
    upper: 'حروف كبيرة',
    close: 'إغلاق',
    marked: (letter, marks) => `${isolated(letter, 'ar')} مع ${marks.join(' و')}`,
    marks: {
      '/': 'خط مائل',
      '\u0300': 'نبرة خفيفة',
      '\u0301': 'نبرة حادة',
      '\u0302': 'قبعة',
      '\u0303': 'تلدة',
      '\u0304': 'خط فوقه',
      '\u0306': 'قوس فوقه',
      '\u0307': 'نقطة فوقه',
      '\u0308': 'نقطتين فوقه',
      '\u0309': 'خطاف فوقه',
      '\u030A': 'حلقة فوقه',
      '\u030B': 'نبرة حادة مزدوجة',
      '\u030C': 'قبعة مقلوبة',
      '\u030D': 'خط عمودي فوقه',
      '\u030F': 'نبرة خفيفة مزدوجة',
      '\u0310': 'قوس مع نقطة',
      '\u0311': 'قوس مقلوب',
      '\u0315': 'فاصلة أعلى اليمين',
      '\u031B': 'قرن',
      '\u0323': 'نقطة تحته',
      '\u0324': 'نقطتين تحته',
      '\u0325': 'حلقة تحته',
      '\u0326': 'فاصلة تحته',
      '\u0327': 'سيديلا',
      '\u0328': 'ذيل صغير',
      '\u032D': 'قبعة تحته',
      '\u032E': 'قوس تحته',
      '\u0330': 'تلدة تحته',
      '\u0331': 'خط تحته',
      '\u035F': 'خط واصل',
    },
  },
};

/** Letters with a stroke, which Unicode does not take apart. */
const stroked: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ł: 'l',
  ŧ: 't',
  ǥ: 'g',
  ɨ: 'i',
};

/** What a letter is called, after the letter itself: `á, a mit Akut`. Screen readers do not know all of them. */
export function nameOf(letter: string, words: LetterMessages): string {
  const [first = '', ...rest] = letter.normalize('NFD');
  const plain = stroked[first.toLowerCase()];
  const base = plain && first !== first.toLowerCase() ? plain.toUpperCase() : (plain ?? first);
  const marks = [...(plain ? ['/'] : []), ...rest].flatMap((mark) => words.marks[mark] ?? []);
  return marks.length === 0 ? letter : `${letter}, ${words.marked(base, marks)}`;
}
