import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rules } from './kind.js';
import { money } from './money.js';
import { number } from './number.js';

const value = (text: string, rules: Rules = {}) => number.read(text, rules).value;
const problem = (text: string, rules: Rules = {}) => number.read(text, rules).problem;

test('numbers are read as they are written in Germany and in England', () => {
  for (const text of ['1.234,5', '1,234.5', '1234,5', '1234.5', '1 234,5', "1'234.5", '1234,50'])
    assert.equal(value(text), '1234.5', text);
  assert.equal(value('12.5'), '12.5');
  assert.equal(value('1.234.567'), '1234567');
  assert.equal(value('1,234,567'), '1234567');
  assert.equal(value(',5'), '0.5');
  assert.equal(value('+3'), '3');
  assert.equal(value('−3,0'), '-3');
  assert.equal(value('-0'), '0');
});

test('no zero at the beginning is lost', () => {
  assert.equal(value('007'), '007');
  assert.equal(number.tidy(' 007 '), '007');
  assert.equal(money.tidy('007'), '007');
  assert.equal(money.read('007', {}).value, '700');
});

test('1.234 is a thousand where it cannot be anything else, and otherwise a question', () => {
  assert.deepEqual(problem('1.234'), {
    code: 'number-ambiguous',
    data: { grouped: '1234', decimal: '1.234', as: 'number' },
  });
  assert.equal(problem('1.234', { decimals: 3 })?.code, 'number-ambiguous');
  assert.equal(value('1.234', { decimals: 2 }), '1234');
  assert.equal(value('1.234', { decimals: 0 }), '1234');
  assert.equal(value('0.125'), '0.125');
  assert.equal(value('1,234'), '1.234');
  assert.equal(money.read('1.234', {}).value, '123400');
});

test('in English a comma groups, so a thousand is not taken for its thousandth', () => {
  const locale = 'en';
  for (const [text, plain] of [
    ['1,234', '1234'],
    ['1.234', '1.234'],
    ['-1,234', '-1234'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['12,5', '12.5'],
    ['0,125', '0.125'],
    ['1,234,567', '1234567'],
  ] as const)
    assert.equal(value(text, { locale }), plain, text);
  assert.equal(value('1,234', { locale, decimals: 0 }), '1234');
  assert.equal(problem('1.234', { locale, decimals: 0 })?.code, 'not-whole');
  assert.equal(money.read('1,234', { locale }).value, '123400');
  assert.equal(money.read('€1,234.00', { locale }).value, '123400');
  assert.equal(money.tidy('1,234', { locale }), '1,234.00');
  assert.equal(money.tidy('1,234.00', { locale }), '1,234.00');
});

test('zeros where nobody writes them are no cents', () => {
  assert.equal(money.read('1.0000 €', {}).problem?.code, 'too-many-decimals');
  assert.equal(problem('3,000', { decimals: 0 })?.code, 'not-whole');
  assert.equal(money.read('1,000', {}).problem?.code, 'too-many-decimals');
  assert.equal(value('1,5000'), '1.5');
});

test('digits of other scripts are digits', () => {
  for (const text of ['１２', '١٢', '۱۲', '१२', '১২', '௧௨', '๑๒'])
    assert.equal(value(text), '12', text);
  assert.equal(number.tidy('１２'), '12');
  for (const text of ['１，５', '１．５', '١٫٥']) assert.equal(value(text), '1.5', text);
});

test('what is no number is said to be none', () => {
  for (const text of [
    'abc',
    '1e5',
    '12 34',
    '1.2.3',
    '1,2,3',
    '5.',
    '--5',
    '1.234,',
    '½',
    '0x10',
    'NaN',
    '€',
  ])
    assert.equal(problem(text)?.code, 'not-a-number', text);
});

test('places after the comma', () => {
  assert.equal(problem('1,5', { decimals: 0 })?.code, 'not-whole');
  assert.equal(value('3,00', { decimals: 0 }), '3');
  assert.deepEqual(problem('1,555', { decimals: 2 }), {
    code: 'too-many-decimals',
    data: { decimals: 2 },
  });
});

test('limits and steps are exact', () => {
  const rules = { min: '0', max: '10', step: '0.1' };
  assert.equal(value('0,3', rules), '0.3');
  assert.equal(value('10', rules), '10');
  assert.deepEqual(problem('-0,1', rules)?.data, { min: '0', as: 'number' });
  assert.deepEqual(problem('10,1', rules)?.data, { max: '10', as: 'number' });
  assert.deepEqual(problem('0,25', rules), {
    code: 'step',
    data: { below: '0.2', above: '0.3', as: 'number' },
  });
  assert.deepEqual(problem('5', { min: '1', max: '6', step: '3' })?.data, {
    below: '4',
    as: 'number',
  });
  assert.deepEqual(problem('-5', { step: '10' })?.data, { below: '-10', above: '0', as: 'number' });
  assert.equal(problem('9007199254740993', { max: '9007199254740992' })?.code, 'too-big');
  assert.equal(value('5', { min: '', max: 'x', step: '0' }), '5', 'limits that are none');
});

test('an amount is kept in cents and written as in Germany', () => {
  for (const [text, cents, written] of [
    ['1.234,56 €', '123456', '1.234,56'],
    ['12,5', '1250', '12,50'],
    ['12.50', '1250', '12,50'],
    ['EUR 7', '700', '7,00'],
    ['12,-', '1200', '12,00'],
    ['12,–', '1200', '12,00'],
    ['€ 0,5', '50', '0,50'],
    ['1234567', '123456700', '1.234.567,00'],
    ['0', '0', '0,00'],
  ] as const) {
    assert.deepEqual(money.read(text, {}), { value: cents }, text);
    assert.equal(money.tidy(text), written);
  }
});

test('an amount has cents but no parts of them, and is below zero only where that is possible', () => {
  assert.equal(money.read('1,234', {}).problem?.code, 'too-many-decimals');
  assert.deepEqual(money.read('-5', {}).problem?.data, { min: '0', as: 'money' });
  assert.equal(money.read('-0,50', { min: '-100' }).value, '-50');
  assert.equal(money.tidy('-1234,5'), '-1.234,50');
  assert.equal(money.read('10,01', { max: '1000' }).problem?.code, 'too-big');
  assert.deepEqual(money.read('7', { step: '500' }).problem?.data, {
    below: '500',
    above: '1000',
    as: 'money',
  });
  assert.equal(money.read('fünf', {}).problem?.code, 'not-a-number');
  assert.equal(money.read('9'.repeat(31), {}).problem?.code, 'too-long');
});
