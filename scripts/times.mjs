// Writes how long the parts of a run took into docs/tests.md: `npm test -- --times`, `npm run test:all -- --times`.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './machine.mjs';

const page = join(root, 'docs/tests.md');

/** Minutes and seconds: `12:05`. */
export const clock = (milliseconds) => {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

export const together = (times) => [...times.values()].reduce((sum, time) => sum + time, 0);

/** `27 November 2026`, whatever the language of the machine. */
const day = (date) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);

/**
 * The page with the times of a run between its marks.
 * @param command `npm test` or `npm run test:all`
 * @param times milliseconds by the name of the part
 */
export function withTimes(text, { command, times, cores, date }) {
  const [begin, end] = [`<!-- times: ${command} -->`, `<!-- /times: ${command} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/tests.md has no place for the times: ${begin} … ${end}`);
  const rows = [...times, ['together', together(times)]].map(
    ([name, time]) => `| ${name} | ${clock(time)} |`,
  );
  const table = ['| Part | min:s |', '| --- | --: |', ...rows].join('\n');
  const run = `\`${command}\` on ${cores} cores, ${day(date)}:`;
  return `${text.slice(0, from)}${begin}\n\n${run}\n\n${table}\n\n${text.slice(to)}`;
}

/** Writes them, formatted. */
export async function writeTimes(command, times) {
  const { format } = await import('prettier');
  const run = { command, times, cores: availableParallelism(), date: new Date() };
  const text = withTimes(readFileSync(page, 'utf8'), run);
  writeFileSync(page, await format(text, { parser: 'markdown' }));
}
