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

/** What an engine found: “25 pass”, “24 pass, 1 fails”. */
export function foundIn(row: string, engine: string): string {
  const states = fields.map((field) => field[row]?.[engine]);
  const count = (state: string): number => states.filter((one) => one === state).length;
  const failed = count('failed') > 0 ? `, ${count('failed')} fail` : '';
  return count('passed') + count('failed') === 0
    ? 'not in this engine'
    : `${count('passed')} pass${failed}`;
}
