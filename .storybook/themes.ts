/** A theme as the builder makes it. */
interface Theme {
  readonly name: string;
  readonly title: string;
}

/** All themes, in the order of the toolbar. */
export const themes: readonly Theme[] = [
  { name: 'stadtkit', title: 'Stadtkit' },
  { name: 'kern', title: 'KERN' },
  { name: 'rotmuehl', title: 'Rotmühl' },
  { name: 'auental', title: 'Auental' },
  { name: 'goldhafen', title: 'Goldhafen' },
];

/** The sheet of a theme; until there is one, the elements bring their own. */
export const sheetOf = (_theme: Theme): string => '';
