import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { run } from 'stadtkit';
import { questionKinds } from '../packages/steps/src/question-kinds.ts';
import { words } from '../packages/steps/src/shape.ts';
import { root } from '../scripts/machine.mjs';
import { buildPreviewPage, isPreviewPageBuilt } from '../scripts/preview-page.mjs';

const page = readFileSync(join(root, 'docs/services.md'), 'utf8');
function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'stadtkit-'));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}

if (!isPreviewPageBuilt()) await buildPreviewPage();

/** The files on the page, by their paths: the last paragraph that begins with a path says where a block stands. */
function filesOnPage() {
  const files = [...page.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(({ index, 1: content }) => [
    [...page.slice(0, index).matchAll(/^`([\w./-]+\.json)`/gm)].at(-1)[1],
    content,
  ]);
  const whole = {};
  // A second block of the same file adds to it.
  for (const [path, content] of files) whole[path] = { ...whole[path], ...JSON.parse(content) };
  return whole;
}

/** Writes files into a new folder, and says which. */
function write(files) {
  const folder = newFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(content));
  }
  return folder;
}

test('the code list on the page can be named by the service on the page', async () => {
  const files = filesOnPage();
  const { steps, open, ...service } = files['baumfaellung/service.json'];
  const [species, ...others] = steps.find(({ name }) => name === 'tree').questions;
  const { options, ...named } = { ...species, optionsFrom: 'species' };
  assert.equal(options.length, 3);
  const folder = write({
    ...files,
    'baumfaellung/service.json': {
      ...service,
      open: open.filter((place) => !place.endsWith('/options')),
      steps: steps.map((step) =>
        step.name === 'tree' ? { ...step, questions: [named, ...others] } : step,
      ),
    },
    'baumfaellung/texts.de.json': Object.fromEntries(
      Object.entries(files['baumfaellung/texts.de.json']).filter(
        ([place]) => !place.includes('/options/'),
      ),
    ),
    'kleinau.json': JSON.parse(
      JSON.stringify(files['kleinau.json'], (name, value) =>
        name === 'steps' ? undefined : value,
      ),
    ),
  });
  const said = [];
  const voice = { say: (text) => said.push(text), complain: (text) => said.push(text) };
  const [standard, city] = ['baumfaellung', 'kleinau.json'].map((one) => join(folder, one));
  for (const on of ['2026-12-31', '2027-01-01'])
    assert.equal(
      await run(['check', standard, '--city', city, '--on', on], voice),
      0,
      said.join('\n'),
    );
});

test('the files on the page are a whole service, and each command on it does what is said', async () => {
  const files = filesOnPage();
  assert.equal(Object.keys(files).length, 4);
  const folder = write(files);
  const commands = [...page.matchAll(/^```sh\nnpx stadtkit (.*)\n```/gm)];
  assert.equal(commands.length, [...page.matchAll(/^```sh/gm)].length);
  for (const [, command] of commands) {
    const said = [];
    const ending = new AbortController();
    const voice = {
      say: (text) => {
        said.push(text);
        // The preview would go on.
        if (text.includes('Ctrl-C')) ending.abort();
      },
      complain: (text) => said.push(text),
    };
    const args = command
      .split(' ')
      .map((arg) =>
        arg === '.' || /\.(json|md)$/.test(arg) || arg === 'baumfaellung' ? join(folder, arg) : arg,
      );
    assert.equal(await run(args, voice, ending.signal), 0, `${command}\n${said.join('\n')}`);
    assert.match(
      said.join('\n'),
      /Nobody gets stuck|\| baumfaellung \| 1 \| 1 \||at http:\/\/127\.0\.0\.1:\d+\//,
    );
  }
});

test('the page counts the kinds of question rightly', () => {
  assert.ok(page.includes(`[${Object.keys(questionKinds).length} kinds]`));
});

test('the table of kinds says what each must say and may say, and which of it are texts', () => {
  const readme = readFileSync(join(root, 'packages/steps/README.md'), 'utf8');
  const said = [...readme.matchAll(/^\| `([a-z-]+)` +\|.*\|(.*)\|(.*)\|$/gm)].map(
    ([, kind, must, may]) => [
      kind,
      ...[must, may].map((cell) =>
        [...cell.matchAll(/`([a-zA-Z]+)`(?: \((text)?)?/g)]
          .filter(([, word]) => !['alone', 'true'].includes(word))
          .map(([, word, text = '']) => word + text),
      ),
    ],
  );
  const known = Object.entries(questionKinds).map(([kind, { shape }]) => {
    const named = (optional) =>
      Object.entries(shape)
        .filter(([word]) => word.endsWith('?') === optional)
        .map(([word, what]) => word.replace('?', '') + (what === words ? 'text' : ''));
    return [kind, named(false), named(true)];
  });
  assert.deepEqual(said, known);
});

test('the page says how much one step may ask', () => {
  const traps = readFileSync(join(root, 'packages/services/src/analyse/traps.ts'), 'utf8');
  const most = (what) => new RegExp(`const ${what} = (\\d+);`).exec(traps)?.[1];
  assert.ok(
    page.includes(
      `more than ${most('QUESTIONS')} questions, or for more than ${most('PURPOSES')} purposes`,
    ),
  );
});
