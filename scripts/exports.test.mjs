import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './machine.mjs';

const folders = readdirSync(join(root, 'packages'));
const read = (name, file) => readFileSync(join(root, 'packages', name, file), 'utf8');
const published = folders
  .map((name) => ({ folder: name, json: JSON.parse(read(name, 'package.json')) }))
  .filter(({ json }) => !json.private);

describe('what can be imported', () => {
  for (const inside of [
    'gateway/charging.js',
    'fields/elements/typing.js',
    'steps/elements/screens.js',
    'kinds/checksum.js',
    'theme/oklch.js',
    'gateway/src/gateway.ts',
  ])
    it(`is not the inside of a package: ${inside}`, () => {
      assert.throws(() => import.meta.resolve(`@stadtkit/${inside}`), {
        code: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
      });
    });

  for (const { folder, json } of published)
    it(`is the root of ${json.name}, and all that its README names`, () => {
      assert.ok(json.exports['.']);
      const [, list] = /<!-- public -->([^]*)<!-- \/public -->/.exec(read(folder, 'README.md'));
      for (const address of Object.keys(json.exports)) {
        const name = address.slice(2);
        const row = name.replace(/^(icons|themes)\/[^.]+(\..+)$/, '$1/*$2');
        const isNamed = [name, row].some((one) => list.includes(`/${one}\``));
        assert.ok(
          isNamed || list.includes(`\`${name}\``) || ['', 'package.json'].includes(name),
          `${address} is not named`,
        );
      }
    });

  for (const { json } of published.filter(({ folder }) => folder !== 'fonts'))
    it(`comes without a browser: the root of ${json.name} defines nothing`, async () => {
      const module = await import(json.name);
      assert.ok(Object.keys(module).length > 0);
      const tags = Object.keys(json.exports).filter((address) => address.startsWith('./stadt-'));
      for (const tag of tags)
        assert.equal(globalThis.customElements.get(tag.slice(2, -3)), undefined);
    });
});
