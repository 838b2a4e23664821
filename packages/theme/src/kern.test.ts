import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { formatHex } from 'culori';
import type { ColourName } from './roles.js';
import { schemes, type Scheme } from './theme.js';
import { kern } from './themes/kern.js';

const path = createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css');
const blocks = [
  ...readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g),
].map(([, selector = '', body = '']) => ({ selector, body }));

const declared = (select: RegExp): Map<string, string> =>
  new Map(
    blocks
      .filter(({ selector }) => select.test(selector.trim()))
      .flatMap(({ body }) => [...body.matchAll(/(--kern-[\w-]+):\s*([^;]+)/g)])
      .map(([, name = '', value = '']) => [name, value.trim()]),
  );

const base = declared(/^(:root|:root,.*|.*,\s*:root)$/);

/** What KERN itself shows for one of its properties. */
function kernColour(property: string, scheme: Scheme): string {
  const scoped = declared(new RegExp(`^\\[data-kern-theme=${scheme}\\],\\s*\\.kern-${scheme}$`));
  const value = scoped.get(property) ?? base.get(property);
  assert.ok(value, `KERN has no ${property}`);
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  return other ? kernColour(other, scheme) : (formatHex(value) ?? value);
}

test('every role that follows a property of KERN has the value that KERN gives it', () => {
  const follows = Object.entries(kern.follows ?? {}) as [ColourName, string][];
  assert.ok(follows.length >= 15);
  for (const [role, property] of follows)
    for (const scheme of schemes)
      assert.equal(kern.colours[role][scheme], kernColour(property, scheme), `${role} ${scheme}`);
});
