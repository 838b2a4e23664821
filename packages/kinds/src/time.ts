import type { Rules, TextKind } from './kind.js';
import type { Problem } from './problem.js';
import { nothing, valueOr, wrong, type Reading } from './reading.js';
import { tidyLine } from './tidy.js';

const two = (value: number): string => String(value).padStart(2, '0');
const written = (minutes: number): string =>
  `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** `9:30`, `09.30 Uhr`, `9,30`, `9 30`, `9 h 30`, `um 9 Uhr 30`, `930`, `9 Uhr`, `9:30 pm`, `09:30:00`. */
const form =
  /^(?:um )?(\d{1,2})(?:(?: ?(?:[:.,h]|Uhr) ?| |)(\d{2})(?::00)?)?(?: ?(?:Uhr|h|Min(?:uten|\.)?))?(?: ?([ap])\.?m\.?)?\.?$/i;

/** Minutes since midnight. */
function minutes(text: string): number | undefined {
  const match = form.exec(tidyLine(text));
  if (!match) return undefined;
  const [, hours = '', rest = '0', half] = match;
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return undefined;
  const at = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  return at < 24 && Number(rest) < 60 ? at * 60 + Number(rest) : undefined;
}

function limit(at: number, { min, max, step }: Rules): Problem | undefined {
  const earliest = minutes(min ?? '');
  const latest = minutes(max ?? '');
  if (earliest !== undefined && at < earliest)
    return { code: 'time-too-early', data: { earliest: written(earliest) } };
  if (latest !== undefined && at > latest)
    return { code: 'time-too-late', data: { latest: written(latest) } };
  const width = Math.floor(Number(step)) || 0;
  const over = width > 0 ? (at - (earliest ?? 0)) % width : 0;
  if (over === 0) return undefined;
  const above = at - over + width;
  const possible = above <= (latest ?? 24 * 60 - 1);
  return {
    code: 'step',
    data: { below: written(at - over), ...(possible ? { above: written(above) } : {}) },
  };
}

/** A time of day, kept as `09:30`. `step` is in minutes. */
export const time: TextKind = {
  tidy(text) {
    const at = minutes(text);
    return at === undefined ? tidyLine(text) : written(at);
  },
  read(text, rules): Reading {
    if (tidyLine(text) === '') return nothing(rules);
    const at = minutes(text);
    return at === undefined ? wrong('time-impossible') : valueOr(limit(at, rules), written(at));
  },
};
