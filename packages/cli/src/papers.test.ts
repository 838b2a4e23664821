import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { everything, fishing } from '../../papers/src/papers.fixtures.js';
import { run } from './run.js';

let folder = '';
let serial = 0;
before(() => (folder = mkdtempSync(join(tmpdir(), 'stadtkit-'))));
after(() => rmSync(folder, { recursive: true }));

const fresh = (): string => join(folder, `out-${(serial += 1)}`);
const file = (content: unknown): string => {
  const path = join(folder, `${(serial += 1)}.json`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const text = (out: string, path: string) => readFileSync(join(out, path), 'utf8');

async function stadtkitSays(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await run(['papers', ...args], {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('stadtkit papers', () => {
  it('writes every paper in every language, to print and to paste, with one sheet', async () => {
    const out = fresh();
    const { code, said } = await stadtkitSays('--service', file(fishing), '--out', out);
    assert.equal(code, 0);
    const papers = ['accessibility-statement', 'privacy-notice'];
    const names = papers.flatMap((name) =>
      ['de', 'de-simple', 'en'].flatMap((locale) =>
        ['fragment.html', 'html'].map((end) => `${name}.${locale}.${end}`),
      ),
    );
    const all = [...names, 'for-it.de.html', 'for-it.en.html', 'print.css'].sort();
    assert.deepEqual(readdirSync(out).sort(), all);
    for (const path of all) assert.ok(said.includes(path), path);
    assert.match(text(out, 'privacy-notice.de.html'), /<html lang="de">.*href="print\.css"/s);
    assert.match(text(out, 'privacy-notice.de.fragment.html'), /^<p>Hier lesen Sie/);
  });

  it('lists what is still to fill in, and what to look at; with all details only the latter', async () => {
    const service = file(fishing);
    const bare = await stadtkitSays('--service', service, '--out', fresh());
    assert.match(bare.said, /Still to fill in.*\n {2}address +address of the authority\n/);
    assert.match(bare.said, /status +compliance status/);
    assert.match(bare.said, /Look at before publishing:\n {2}Privacy: .*\n {2}Accessibility: /);
    const whole = ['--service', service, '--details', file(everything)];
    const { said } = await stadtkitSays(...whole, '--out', fresh());
    assert.ok(!said.includes('Still to fill in'));
    assert.match(said, /Look at before publishing:/);
  });

  it('takes one language, a date, and the files of a version', async () => {
    const out = fresh();
    const integrity = `sha384-${'a'.repeat(64)}`;
    const release = {
      version: '9.8.7',
      files: { 'stadtkit.js': { hashed: 'stadtkit.1.js', integrity, bytes: 1 } },
    };
    const more = ['--files', file(release), '--language', 'en', '--date', '2026-07-01'];
    await stadtkitSays('--service', file(fishing), ...more, '--out', out);
    assert.equal(readdirSync(out).length, 6);
    assert.match(text(out, 'for-it.en.html'), new RegExp(`9\\.8\\.7.*${integrity}`, 's'));
    assert.match(text(out, 'accessibility-statement.en.html'), /prepared on 1 July 2026/);
  });

  it('asks a server for the definition, as the gateway gives it', async (context) => {
    const server = createServer((request, response) => {
      const isThere = request.url === '/gateway/services/fischereischein';
      response.statusCode = isThere ? 200 : 404;
      response.end(isThere ? JSON.stringify(fishing) : '');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    context.after(() => server.close());
    const { port } = server.address() as AddressInfo;
    const at = `http://127.0.0.1:${port}/gateway/services/`;
    const found = await stadtkitSays('--service', `${at}fischereischein`, '--out', fresh());
    assert.equal(found.code, 0, found.complained);
    const missing = await stadtkitSays('--service', `${at}angelschein`, '--out', fresh());
    assert.equal(missing.code, 2);
    assert.match(missing.complained, /angelschein” answers 404\.$/);
  });

  it('replaces no file without --force', async () => {
    const out = fresh();
    const args = ['--service', file(fishing), '--out', out];
    assert.equal((await stadtkitSays(...args)).code, 0);
    const { code, complained } = await stadtkitSays(...args);
    assert.equal(code, 2);
    assert.match(complained, /is already there\. Replace it with --force/);
    assert.equal((await stadtkitSays(...args, '--force')).code, 0);
  });

  it('says its options', async () => {
    const { said } = await stadtkitSays('--help');
    assert.match(said, /--service <file\|address>/);
  });
});

describe('exit code 2, a sentence, and nothing written', () => {
  const rows: [string, () => string[], RegExp][] = [
    ['no service', () => [], /need a service, like/],
    ['a service without a value', () => ['--service'], /--service needs a value, like/],
    ['an unknown option', () => ['--servise', 'x'], /no option --servise.*stadtkit papers --help/],
    [
      'an unknown language',
      () => ['--service', 'x', '--language', 'fr'],
      /one of: de, de-simple, en/,
    ],
    ['a wrong date', () => ['--service', 'x', '--date', '1.7.2026'], /not a date/],
    ['a file that is not there', () => ['--service', join(folder, 'no')], /it is not there/],
    ['no JSON', () => ['--service', file('{')], /is not JSON/],
    [
      'a server that is not there',
      () => ['--service', 'http://127.0.0.1:1/x'],
      /cannot be reached/,
    ],
    [
      'a definition with mistakes',
      () => ['--service', file({ ...fishing, version: 'new', title: {} })],
      /cannot be used:\n {2}version must be an ISO date.*\n {2}title must be texts/,
    ],
    [
      'a definition of nothing but mistakes',
      () => [
        '--service',
        file(Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`x${at}`, 1]))),
      ],
      /\n {2}and \d+ more$/,
    ],
    [
      'details with mistakes',
      () => ['--service', file(fishing), '--details', file({ page: 'http://x' })],
      /cannot be used:\n {2}page must be an https address\./,
    ],
    [
      'a wrong files.json',
      () => ['--service', file(fishing), '--files', file({ version: '1', files: { a: {} } })],
      /files\.a\.integrity must be/,
    ],
  ];
  for (const [what, args, sentence] of rows)
    it(`answers ${what}`, async () => {
      const out = fresh();
      const { code, said, complained } = await stadtkitSays(...args(), '--out', out);
      assert.equal(code, 2, complained);
      assert.match(complained, sentence);
      assert.equal(said, '');
      assert.doesNotMatch(complained, /Error|should not have happened|\bat .*:\d+/);
      assert.throws(() => readdirSync(out));
    });
});
