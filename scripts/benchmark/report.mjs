// What was measured, as tables: for the terminal, and for docs/benchmarks.md.
import { summary } from './rounds.mjs';

const number = (value, { per = 1, digits = per === 1 ? 2 : 1 }) => (value / per).toFixed(digits);

/** `1.42 (1.31–1.60)`; one number where all rounds agree. */
function cell(rounds, name, figure) {
  const { median, least, most } = summary(rounds, name, figure);
  const [middle, from, to] = [median, least, most].map((value) => number(value, figure));
  return from === to ? middle : `${middle} (${from}–${to})`;
}

/** The greatest value that reaches the goal, in the unit of the figure. */
function limit(rounds, figure) {
  if (typeof figure.goal !== 'function') return figure.goal * (figure.per ?? 1);
  return figure.goal((name) => summary(rounds, name, figure).median);
}

const isReached = (rounds, figure) => {
  const { median } = summary(rounds, figure.of ?? 'stadtkit', figure);
  return median <= limit(rounds, figure);
};

function goal(rounds, figure) {
  if (figure.goal === undefined) return '';
  const said = figure.said ?? figure.goal;
  return `${isReached(rounds, figure) ? '✓' : '✗'} ≤ ${said}`;
}

/** Rows are figures, columns are those who were measured, and at last the goal. */
export function tableOf(rounds, columns, figures) {
  const rows = figures.map((figure) => [
    figure.title + (figure.isRatio ? ', ×' : ''),
    ...columns.map(({ name }) => cell(rounds, name, figure)),
    goal(rounds, figure),
  ]);
  const head = ['', ...columns.map(({ title }) => title), 'goal'];
  const line = ['---', ...columns.map(() => '--:'), ':--'];
  return [head, line, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** One sentence for each goal that was reached before and is not any more. In every round: they are no times. */
export function broken(rounds, figures) {
  return figures
    .filter(({ held }) => held)
    .flatMap((figure) => {
      const { of = 'stadtkit', title, goal } = figure;
      const { most } = summary(rounds, of, figure);
      const isBeyond = most > limit(rounds, figure);
      return isBeyond ? [`${title}: ${number(most, figure)}, but at most ${goal} (${of}).`] : [];
    });
}

/** The page with a table between the marks of its part. */
export function withTable(page, part, text) {
  const [begin, end] = [`<!-- figures: ${part} -->`, `<!-- /figures: ${part} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no place for ${part}.`);
  return `${page.slice(0, from)}${begin}\n\n${text}\n\n${page.slice(to)}`;
}
