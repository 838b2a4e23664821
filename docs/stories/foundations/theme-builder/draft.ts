import { readColour, type Brand } from '@stadtkit/theme/brand.js';
import { buildTheme, type BuiltTheme } from '@stadtkit/theme/build-theme.js';
import { ThemeFault } from '@stadtkit/theme/theme-fault.js';

/** What stands in the builder's form, as it was typed. */
export interface Draft {
  readonly title: string;
  /** One to three colours; the second and the third may be empty. */
  readonly colours: readonly string[];
  readonly font: string;
  /** A number of units, as text. */
  readonly radius: string;
}

/** What stands there when somebody comes for the first time. */
export const firstDraft: Draft = {
  title: 'Stadt Musterstadt',
  colours: ['#5b2a86', '', ''],
  font: '',
  radius: '1',
};

/** What the designer can put right, by the field: `title`, `colours[0]`, `font` … */
export type Faults = Readonly<Record<string, string>>;

/** What became of a draft: a theme, or what is wrong with it. */
export interface Attempt {
  readonly built?: BuiltTheme;
  readonly faults: Faults;
}

const isWritten = (text: string): boolean => text.trim() !== '';

const brandOf = ({ title, colours, font, radius }: Draft): Brand => ({
  title: title.trim().slice(0, 80),
  colours: colours.filter(isWritten),
  radius: Number(radius),
  ...(isWritten(font) && { font: font.trim() }),
});

/** The field that a fault belongs to: the name is made of the title. */
function said(fault: unknown): Faults {
  if (!(fault instanceof ThemeFault)) throw fault;
  return fault.at === 'name'
    ? { title: 'Write the name of the city, with at least one letter from a to z.' }
    : { [fault.at]: fault.message };
}

function colourFaults({ colours }: Draft): Faults {
  const faults = colours.map((colour, at) => {
    try {
      if (at === 0 || isWritten(colour)) readColour(colour, `colours[${at}]`);
      return {};
    } catch (fault) {
      return said(fault);
    }
  });
  return Object.assign({}, ...faults) as Faults;
}

/** Builds the theme of a draft, or says everything that is wrong with it. */
export function attempt(draft: Draft): Attempt {
  const faults = colourFaults(draft);
  if (Object.keys(faults).length > 0) return { faults };
  try {
    return { built: buildTheme(brandOf(draft)), faults };
  } catch (fault) {
    return { faults: said(fault) };
  }
}
