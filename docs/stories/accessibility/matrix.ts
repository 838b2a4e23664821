/** `{ tag: { row: { engine: state } } }`, as the element tests write it. */
type Matrix = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const found = import.meta.glob<Matrix>('../../../node_modules/.cache/stadtkit/fields-matrix.json', {
  import: 'default',
  eager: true,
  exhaustive: true,
});

const fields = Object.values(Object.values(found)[0] ?? {});

const each = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** What was tried of the fields where this Storybook was built; nothing when the tests did not run there. */
export const rows: readonly string[] = each(fields.flatMap(Object.keys));

/** The engines that it was tried in. */
export const engines: readonly string[] = each(
  fields.flatMap((field) => Object.values(field).flatMap(Object.keys)),
);

const meanings: Readonly<Record<string, string>> = {
  bare: 'Without JavaScript it sends its answer',
  native: 'With JavaScript it does what the bare control does',
  problems: 'It says in words what is wrong, and what was put right',
  'said aloud': 'Name, hint and problem are read aloud; axe finds nothing',
  keyboard: 'All of it is reached and left by keyboard',
  'returned to': 'After a reset, back, a reload or a move it has what it should have',
  lifetime: 'Nothing stays behind when it is taken away',
  hostile: 'Styles of the page do not spoil it',
  'strange texts': 'Strange and very long texts break nothing',
  'focus mark': 'The focus is seen on all sides, light and dark',
  '400 % zoom': 'Everything fits into 320 pixels',
  'text spacing': 'Spaced text is not cut off',
  'right to left': 'It begins at the right where people read so',
  targets: 'Whatever can be pressed is large enough',
  'forced colours': 'Edges, focus and problems are seen in forced colours',
};

/** What a row of the tests is about, in words; its name when nobody has written any. */
export const meaningOf = (row: string): string => meanings[row] ?? row;

/** What an engine found: “25 pass”, “24 pass, 1 fails”. */
export function foundIn(row: string, engine: string): string {
  const states = fields.map((field) => field[row]?.[engine]);
  const count = (state: string): number => states.filter((one) => one === state).length;
  const failed = count('failed') > 0 ? `, ${count('failed')} fail` : '';
  return count('passed') + count('failed') === 0
    ? 'not in this engine'
    : `${count('passed')} pass${failed}`;
}
