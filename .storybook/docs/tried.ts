/** `{ row: { engine: 'passed' | 'failed' | 'not in this engine' } }`, as `scripts/matrix.mjs` writes it of each tag. */
export type Rows = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What was found of one story, as `scripts/stories.mjs` writes it. */
export interface StoryResult {
  readonly axe?: string;
  readonly looks?: number;
}

/** The engines that anything was tried in. */
export const enginesIn = (rows: Rows): readonly string[] => [
  ...new Set(Object.values(rows).flatMap(Object.keys)),
];

/** One sentence about all rows. */
export function sentenceOf(rows: Rows): string {
  const states = Object.values(rows).flatMap(Object.values) as string[];
  const failed = states.filter((state) => state === 'failed').length;
  const passed = states.filter((state) => state === 'passed').length;
  const engines = enginesIn(rows).join(', ');
  return failed > 0
    ? `${failed} failed, ${passed} passed in ${engines}.`
    : `All ${passed} passed in ${engines}.`;
}

/** One sentence about the stories of an element; empty when none was tried. */
export function sentenceOfStories(results: readonly StoryResult[]): string {
  if (results.length === 0) return '';
  const clean = results.filter(({ axe }) => axe === 'passed').length;
  const looks = results.reduce((sum, result) => sum + (result.looks ?? 0), 0);
  const seen = looks > 0 ? ` Compared with ${looks} reviewed pictures.` : '';
  return `${clean} of ${results.length} stories pass axe.${seen}`;
}
