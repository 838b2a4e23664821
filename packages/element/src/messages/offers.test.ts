import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rules } from '@stadtkit/kinds/kind.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import { money } from '@stadtkit/kinds/money.js';
import type { ProblemCode } from '@stadtkit/kinds/problem.js';
import { number } from '@stadtkit/kinds/number.js';
import { ar } from './ar.js';
import { deSimple } from './de-simple.js';
import { de } from './de.js';
import { en } from './en.js';

const catalogues = { de, 'de-simple': deSimple, en, ar } as const;

/** The numbers that a sentence offers. */
const offers = (sentence: string): string[] => sentence.match(/-?€?\d[\d.,]*\d|\d/g) ?? [];

const kinds = {
  number: { read: number.read, limits: ['1234', '12345', '1234567', '1.234', '1234.567', '-1234'] },
  money: { read: money.read, limits: ['123400', '123456789', '1', '-123400'] },
} as const;

test('what a sentence offers is read as it is offered, in every language', () => {
  for (const [locale, catalogue] of Object.entries(catalogues))
    for (const [as, { read, limits }] of Object.entries(kinds))
      for (const limit of limits)
        for (const code of ['too-small', 'too-big', 'step'] as const) {
          const sentence = catalogue[code]('', { min: limit, max: limit, below: limit, as });
          const rules: Rules = { locale: locale as Locale, min: '-99999999' };
          const [offer = ''] = offers(sentence);
          assert.equal(read(offer, rules).value, limit, `${locale} ${code}: ${sentence}`);
        }
});

test('of an ambiguous number both meanings are offered so that they are no longer ambiguous', () => {
  for (const [locale, catalogue] of Object.entries(catalogues))
    for (const text of ['1.234', '1,234', '12.345', '999.999', '-1.234']) {
      const rules = { locale: locale as Locale };
      const { problem, value } = number.read(text, rules);
      if (!problem) {
        assert.ok(value);
        continue;
      }
      const sentence = catalogue[problem.code as ProblemCode](
        '',
        problem.data as Record<string, string>,
      );
      const read = offers(sentence).map((offer) => number.read(offer, rules).value);
      assert.deepEqual(read, [problem.data?.['grouped'], problem.data?.['decimal']], sentence);
    }
});
