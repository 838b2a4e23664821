// Writes how long parts took into docs/tests.md: `npm test -- --times`, `npm run test:all -- unit --times`.
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

const milliseconds = (text) => {
  const [minutes, seconds] = text.split(':').map(Number);
  return (minutes * 60 + seconds) * 1000;
};

/**
 * The page with the time of a part in the table of its command, among those of parts that were run before.
 * @param command `npm test` or `npm run test:all`
 * @param where the machine and the day, in words
 * @param order the names of all parts; their sum is told once each has a time
 */
export function withTime(text, { command, name, time, where, order }) {
  const [begin, end] = [`<!-- times: ${command} -->`, `<!-- /times: ${command} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`docs/tests.md has no place for the times: ${begin} … ${end}`);
  const before = text.slice(from, to).matchAll(/^\| (\w+) +\| +(\d+:\d\d) \| (.*?) *\|$/gm);
  const known = new Map(Array.from(before, ([, part, took, said]) => [part, { took, said }]));
  known.set(name, { took: clock(time), said: where });
  const rows = order
    .filter((part) => known.has(part))
    .map((part) => `| ${part} | ${known.get(part).took} | ${known.get(part).said} |`);
  if (rows.length === order.length) {
    const all = new Map(order.map((part) => [part, milliseconds(known.get(part).took)]));
    rows.push(`| together | ${clock(together(all))} | |`);
  }
  const table = ['| Part | min:s | Where and when |', '| --- | --: | --- |', ...rows].join('\n');
  return `${text.slice(0, from)}${begin}\n\n${table}\n\n${text.slice(to)}`;
}

/** Writes how long a part took on this machine today, formatted. `note`: what else is to be known, e.g. what ran beside. */
export async function writeTime({ command, name, time, order, note }) {
  const { format } = await import('prettier');
  const where = [`${availableParallelism()} cores`, day(new Date()), note]
    .filter(Boolean)
    .join(', ');
  const text = withTime(readFileSync(page, 'utf8'), { command, name, time, where, order });
  writeFileSync(page, await format(text, { parser: 'markdown' }));
}
