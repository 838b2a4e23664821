import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gatewayAddresses, gatewayHeaders } from './server-facts.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

test('the headers are those that the gateway sends', () => {
  const sent = [
    ...read('gateway/src/security-headers.ts').matchAll(/context\.header\((.+), (["'].+["'])\);/g),
  ];
  const quoted = (text = ''): string => text.slice(1, -1);
  assert.deepEqual(
    sent.map(([, name, value]) => [quoted(name), quoted(value)]),
    gatewayHeaders,
  );
});

test('the addresses are those of the gateway', () => {
  const rows = [...read('gateway/README.md').matchAll(/^\| `([A-Z][^`]+)` /gm)];
  assert.deepEqual(
    rows.map(([, address]) => address),
    gatewayAddresses,
  );
});
