/** A part of the page beside an element: what stands below a heading. */
export interface Section {
  readonly heading: string;
  readonly text: string;
  /** What stands below the headings of the next level in it. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly heading: string;
  readonly text: string;
}

/** The page beside an element, `x.md` for `<stadt-x>`. */
export interface PageText {
  readonly title: string;
  /** What it is for. */
  readonly intro: string;
  readonly sections: readonly Section[];
}

/** Text before the first heading of a level, and what stands below each. */
function split(text: string, mark: string): { readonly before: string; readonly parts: Part[] } {
  const [before = '', ...rest] = text.split(new RegExp(`^${mark} (?=\\S)`, 'm'));
  const parts = rest.map((part) => {
    const end = part.indexOf('\n');
    return end < 0
      ? { heading: part.trim(), text: '' }
      : { heading: part.slice(0, end).trim(), text: part.slice(end).trim() };
  });
  return { before: before.trim(), parts };
}

/** Reads a page. */
export function readPageText(markdown: string): PageText {
  const { before, parts } = split(markdown, '##');
  const head = split(before, '#');
  return {
    title: head.parts[0]?.heading ?? '',
    intro: head.parts[0]?.text ?? head.before,
    sections: parts.map(({ heading, text }) => {
      const inner = split(text, '###');
      return { heading, text: inner.before, parts: inner.parts };
    }),
  };
}
