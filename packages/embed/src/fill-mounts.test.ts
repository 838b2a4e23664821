import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mountAttributes } from './fill-mounts.js';

test('the packages for CMSes let through what a mount says, and nothing else', () => {
  const text = readFileSync(new URL('../cms/mount.json', import.meta.url), 'utf8');
  const { attributes, mount } = JSON.parse(text) as Record<string, unknown>;
  assert.deepEqual(attributes, mountAttributes);
  assert.deepEqual(mount, ['data-stadt-service', ...mountAttributes.map((name) => `data-${name}`)]);
});
