import type { Decimal } from './decimal.js';
import type { Rules } from './kind.js';
import type { Problem } from './problem.js';

const places = (text: Decimal): number => text.split('.')[1]?.length ?? 0;

/** The number without its comma, moved by so many places: exact where a float is not (0.1 + 0.2). */
function moved(text: Decimal, by: number): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(by, '0'));
}

/** Back from `moved`. */
function placed(value: bigint, by: number): Decimal {
  const digits = String(value < 0n ? -value : value).padStart(by + 1, '0');
  const whole = (value < 0n ? '-' : '') + digits.slice(0, digits.length - by);
  const fraction = digits.slice(digits.length - by).replace(/0+$/, '');
  return fraction ? `${whole}.${fraction}` : whole;
}

/** What is wrong with the size of a number, by `min`, `max` and `step`. Limits that are no numbers do not count. */
export function limitProblem(
  value: Decimal,
  rules: Pick<Rules, 'min' | 'max' | 'step'>,
  as: 'number' | 'money',
): Problem | undefined {
  const { min, max, step } = known(rules);
  const by = Math.max(...[value, min, max, step].map((one) => places(one ?? '')));
  const at = moved(value, by);
  const least = min === undefined ? undefined : moved(min, by);
  const most = max === undefined ? undefined : moved(max, by);
  if (min !== undefined && least !== undefined && at < least)
    return { code: 'too-small', data: { min, as } };
  if (max !== undefined && most !== undefined && at > most)
    return { code: 'too-big', data: { max, as } };
  const width = step === undefined ? 0n : moved(step, by);
  if (width <= 0n) return undefined;
  const over = (((at - (least ?? 0n)) % width) + width) % width;
  if (over === 0n) return undefined;
  const above = at - over + width;
  return {
    code: 'step',
    data: {
      below: placed(at - over, by),
      ...(most === undefined || above <= most ? { above: placed(above, by) } : {}),
      as,
    },
  };
}

type Limits = Partial<Record<'min' | 'max' | 'step', Decimal>>;

const known = (rules: Limits | Pick<Rules, 'min' | 'max' | 'step'>): Limits =>
  Object.fromEntries(
    Object.entries(rules).filter(
      ([name, value]) =>
        ['min', 'max', 'step'].includes(name) && /^-?\d+(?:\.\d+)?$/.test(String(value)),
    ),
  );
