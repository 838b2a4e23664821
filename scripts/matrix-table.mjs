// Writes what the suite of the fields found into packages/fields/README.md.
//   npm test -- elements --all && node scripts/matrix-table.mjs     writes it
//   node scripts/matrix-table.mjs --check                     says whether the README is true
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root, stop } from './machine.mjs';
import { matrixFile } from './matrix.mjs';

const page = join(root, 'packages', 'fields', 'README.md');
const [begin, end] = ['<!-- matrix -->', '<!-- /matrix -->'];
const engines = ['Chromium', 'Firefox', 'WebKit'];

/** One cell: a tick when all engines passed, their letters when some have no way to try it, a cross when one failed. */
function cell(states = {}) {
  if (Object.values(states).includes('failed')) return '✗';
  const passed = engines.filter((engine) => states[engine] === 'passed');
  if (passed.length === engines.length) return '✓';
  return passed.map(([letter]) => letter).join(' ') || '–';
}

function table(matrix) {
  const rows = [...new Set(Object.values(matrix).flatMap(Object.keys))];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(['Field', ...rows]),
    line(['---', ...rows.map(() => ':-:')]),
    ...Object.keys(matrix)
      .sort()
      .map((tag) => line([`\`${tag}\``, ...rows.map((row) => cell(matrix[tag][row]))])),
  ].join('\n');
}

if (!existsSync(matrixFile)) stop('Nothing was tried yet. Run: npm test -- elements --all');
const before = readFileSync(page, 'utf8');
const [head, rest] = before.split(begin);
const after = rest?.split(end)[1];
if (after === undefined)
  stop(`packages/fields/README.md has no place for the table: ${begin} … ${end}`);
const found = table(JSON.parse(readFileSync(matrixFile, 'utf8')));
const text = await format(`${head}${begin}\n\n${found}\n\n${end}${after}`, { parser: 'markdown' });
if (process.argv.includes('--check')) {
  if (text !== before)
    stop(
      'The table in packages/fields/README.md is not what was found. Run: node scripts/matrix-table.mjs',
    );
} else writeFileSync(page, text);
