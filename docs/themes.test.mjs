import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { colourRoles, measureRoles } from '../packages/theme/src/roles.js';
import { fromSource, root } from '../scripts/machine.mjs';

const page = readFileSync(join(root, 'docs/themes.md'), 'utf8');
const blocks = (language) =>
  [...page.matchAll(new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g'))].map(
    ([, code]) => code,
  );

/** A table as Prettier writes it. */
function table(head, roles) {
  const rows = Object.entries(roles).map(([name, use]) => [`\`--stadt-${name}\``, use]);
  const widths = [0, 1].map((at) => Math.max(...[head, ...rows].map((row) => row[at].length)));
  const line = (row) => `| ${row.map((text, at) => text.padEnd(widths[at])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

test('the contract on the page is that of the code', () => {
  for (const [head, roles] of [
    [['Colour', 'What it is for'], colourRoles],
    [['Measure', 'What it is for'], measureRoles],
  ])
    assert.ok(page.includes(table(head, roles)), `docs/themes.md needs:\n${table(head, roles)}`);
});

test('every command on the page does what the page says', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'stadtkit-'));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'wappen.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const bin = join(root, 'packages/cli/bin/stadtkit.js');
  let said = '';
  for (const line of blocks('sh').join('').trim().split('\n')) {
    const command = line.replace(/^npx stadtkit/, `"${process.execPath}" "${bin}"`);
    assert.notEqual(command, line, `${line}: only stadtkit is tried here`);
    const { status, stdout, stderr } = spawnSync(command, {
      cwd: folder,
      encoding: 'utf8',
      shell: true,
    });
    assert.equal(status, 0, `${line}\n${stderr}`);
    said += stdout;
  }
  const [, quoted] = /^> (.+)$/m.exec(page);
  assert.ok(said.includes(quoted), quoted);
  const written = readdirSync(join(folder, 'theme-stadt-rotmuehl'), { recursive: true });
  const named = [...page.matchAll(/^\| (`[^|]+?) +\|/gm)]
    .flatMap(([, cell]) => [...cell.matchAll(/`([^`]+\.\w+)`/g)])
    .map(([, path]) => path);
  for (const path of written.map((path) => path.replaceAll('\\', '/')))
    assert.ok(path === 'figma' || named.includes(path), `${path} is not on the page`);
});

test('every style on the page sets only what may be set', () => {
  const allowed = Object.keys({ ...colourRoles, ...measureRoles });
  for (const code of blocks('css'))
    for (const [, name] of code.matchAll(/^\s*--stadt-([\w-]+):/gm))
      assert.ok(allowed.includes(name), name);
});

test('the code on the page runs', () => {
  for (const code of blocks('js')) {
    const args = [...fromSource, '--input-type=module', '--eval', code];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }
});
