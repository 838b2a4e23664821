import icons from '../../../../packages/content/icons/icons.json' with { type: 'json' };

/** What is said about an icon, and by which words it is found. */
export interface DescribedIcon {
  readonly name: string;
  readonly group: string;
  readonly means: string;
  readonly german: string;
  readonly turns: boolean;
}

/** All icons in the order of their groups. */
export const describedIcons: readonly DescribedIcon[] = Object.entries(icons).map(
  ([name, icon]) => ({ turns: false, ...icon, name }),
);

const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase('de');

/** The icons that every word of a search is said of, in English or German. No word finds all. */
export function iconsFor(search: string): readonly DescribedIcon[] {
  const words = plain(search.slice(0, 100)).split(/\s+/);
  return describedIcons.filter(({ name, group, means, german }) => {
    const said = plain(`${name} ${group} ${means} ${german}`);
    return words.every((word) => said.includes(word));
  });
}

/** What is written into a page for an icon. */
export const htmlOf = ({ name }: DescribedIcon): string =>
  `<stadt-icon name="${name}"></stadt-icon>`;
