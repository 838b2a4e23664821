import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from '../docs/stories/foundations/theme-builder/draft-code.js';
import { forcedSheet, motionSheet } from './approximations.js';
import { directionOf, plainLook, readerSize, readLook, toolbar } from './look.js';
import { ownTheme } from './own-theme.js';

test('every switch stands at the first value of its menu', () => {
  for (const [name, { toolbar: menu }] of Object.entries(toolbar))
    assert.equal(menu.items[0]?.value, plainLook[name as keyof typeof toolbar]);
});

test('a link says how the page is looked at; what it does not say stays as it is', () => {
  const look = readLook({ theme: 'kern', scale: 200, somethingElse: 'x' });
  assert.deepEqual(look, { ...plainLook, theme: 'kern', scale: '200' });
});

test('what no switch has is as if nothing had been said', () => {
  const hostile = {
    theme: '__proto__',
    host: 'constructor',
    locale: '"><b>',
    scheme: null,
    dir: {},
  };
  assert.deepEqual(readLook(hostile), plainLook);
});

test('Arabic is read from the right, unless a direction was chosen', () => {
  const of = (locale: string, dir: string) => directionOf({ ...plainLook, locale, dir });
  assert.equal(of('ar', 'auto'), 'rtl');
  assert.equal(of('ar', 'ltr'), 'ltr');
  assert.equal(of('de', 'auto'), 'ltr');
  assert.equal(of('de', 'rtl'), 'rtl');
});

test('200 % is a reader’s font size of 32 pixels, 100 % the one that is set', () => {
  assert.equal(readerSize({ ...plainLook, scale: '200' }), '32px');
  assert.equal(readerSize(plainLook), '');
});

test('nothing is approximated unless somebody asks for it', () => {
  assert.equal(forcedSheet(plainLook), '');
  assert.equal(motionSheet(plainLook), '');
  assert.match(forcedSheet({ ...plainLook, forced: 'on' }), /--stadt-paper: Canvas;/);
  assert.match(motionSheet({ ...plainLook, motion: 'reduced' }), /animation: none !important/);
});

test('a theme of the builder comes from the address alone, and anything else is none', () => {
  const code = codeOf({ title: 'Stadt Neu', colours: ['#e2001a', '', ''], font: '', radius: '0' });
  assert.equal(readLook({ theme: 'custom', brand: code }).brand, code);
  assert.match(ownTheme(code), /--stadt-brand-light:#e2001a;/);
  assert.equal(ownTheme('nonsense'), '');
  assert.equal(readLook({ brand: { toString: () => code } }).brand, '');
});
