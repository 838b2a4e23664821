import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readPreviewOptions } from './preview-options.js';
import { pageFiles } from './preview/page-files.js';
import { startPreview, type Preview } from './preview/server.js';
import type { Shown } from './preview/shown.js';
import { run } from './run.js';

const services = fileURLToPath(new URL('../../services', import.meta.url));
const city = (name: string): string => join(services, 'cities', `${name}.json`);

let folder = '';
let serial = 0;
before(() => (folder = mkdtempSync(join(tmpdir(), 'stadtkit-'))));
after(() => rmSync(folder, { recursive: true }));

/** A copy of a standard, to be written on. */
function copyOf(name: string): string {
  const copy = join(folder, String((serial += 1)), name);
  cpSync(join(services, 'standards', name), copy, { recursive: true });
  return copy;
}

/** A page of two files, in a folder beside which there is something else. */
async function page() {
  const own = join(folder, String((serial += 1)));
  mkdirSync(join(own, 'page', 'assets'), { recursive: true });
  writeFileSync(join(own, 'page', 'index.html'), '<!doctype html><title>Preview</title>');
  writeFileSync(join(own, 'page', 'assets', 'a.js'), 'export {};');
  writeFileSync(join(own, 'secret.js'), 'secret');
  return pageFiles(join(own, 'page'));
}

async function withPreview(args: readonly string[], then: (preview: Preview) => Promise<void>) {
  const preview = await startPreview(readPreviewOptions(args), await page());
  try {
    await then(preview);
  } finally {
    await preview.close();
  }
}

const shownAt = async ({ url }: Preview, query = ''): Promise<Shown> =>
  (await (await fetch(`${url}shown.json${query}`)).json()) as Shown;

/** Hears what a preview says when something is saved. */
async function listening({ url }: Preview) {
  const ending = new AbortController();
  const { body } = await fetch(`${url}changes`, { signal: ending.signal });
  const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  return {
    async hears(text: string): Promise<void> {
      while (!heard.includes(text)) {
        const { value, done } = await reader.read();
        assert.ok(!done, 'The preview has ended.');
        heard += value;
      }
      heard = '';
    },
    end: () => {
      ending.abort();
    },
  };
}

/** Asks in a way that `fetch` does not allow: with a host of one's own, and for a path as it is. */
const raw = ({ url }: Preview, path: string, host?: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const headers = host === undefined ? {} : { host };
    get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on('error', reject);
  });

describe('what a preview shows', () => {
  it('shows the service as a city offers it, with persons and their ways', async () => {
    const args = [copyOf('hundesteuer'), '--city', city('musterstadt'), '--on', '2026-11-28'];
    await withPreview(args, async (preview) => {
      const { service, mistakes, persons, on, city } = await shownAt(preview);
      assert.equal(service?.authority.name, 'Stadt Musterstadt');
      assert.deepEqual([mistakes, on, city], [[], '2026-11-28', 'musterstadt']);
      const [first] = persons;
      assert.equal(first?.end.step, 'review');
      assert.equal(first.steps.at(-1), 'sent');
      assert.match(first.end.says, /^sent/);
    });
  });

  it('ends the way of a person at the rule that says no', async () => {
    const args = [copyOf('sondernutzung'), '--city', city('musterstadt'), '--on', '2026-11-28'];
    await withPreview(args, async (preview) => {
      const { persons } = await shownAt(preview);
      const refused = persons.find(({ refusedBy }) => refusedBy === 'tooNarrow');
      assert.equal(refused?.steps.at(-1), 'place');
      assert.match(refused.end.says, /^refused, .* \(tooNarrow\)$/);
    });
  });

  it('takes the city and the day that the page asks for, and no others', async () => {
    const cities = ['--city', city('musterstadt'), '--city', city('kleinau')];
    await withPreview([copyOf('angelkarte'), ...cities, '--on', '2026-11-28'], async (preview) => {
      const kleinau = await shownAt(preview, '?city=kleinau&on=2027-01-01');
      assert.deepEqual([kleinau.city, kleinau.on], ['kleinau', '2027-01-01']);
      assert.match(kleinau.service?.authority.name ?? '', /Kleinau/);
      const other = await shownAt(preview, '?city=..%2Fx&on=morgen');
      assert.deepEqual([other.city, other.on], ['musterstadt', '2026-11-28']);
    });
  });

  it('says the mistakes of `stadtkit check`, and shows the service once they are mended', async () => {
    const copy = copyOf('hundesteuer');
    await withPreview([copy, '--city', city('musterstadt')], async (preview) => {
      const file = join(copy, 'service.json');
      const right = readFileSync(file, 'utf8');
      writeFileSync(file, right.replace('"kind": "review"', '"kind": "reviews"'));
      const { service, mistakes } = await shownAt(preview);
      assert.equal(service, undefined);
      assert.ok(mistakes.some(({ path, says }) => path?.startsWith('steps') && says !== ''));
      writeFileSync(file, right);
      assert.deepEqual((await shownAt(preview)).mistakes, []);
    });
  });

  for (const [what, spoil, says] of [
    ['a definition that is no JSON', ['service.json', '{ "id": '], /service\.json” is not JSON: ./],
    ['texts that are no JSON', ['texts.de.json', '{'], /texts\.de\.json cannot be read/],
    ['an empty file', ['service.json', ''], /is not JSON/],
  ] as const)
    it(`says what is wrong with ${what}`, async () => {
      const copy = copyOf('hundesteuer');
      writeFileSync(join(copy, spoil[0]), spoil[1]);
      await withPreview([copy, '--city', city('musterstadt')], async (preview) => {
        const { service, mistakes } = await shownAt(preview);
        assert.equal(service, undefined);
        assert.match(mistakes[0]?.says ?? '', says);
      });
    });

  it('says what a file that is not there any more was', async () => {
    const copy = copyOf('hundesteuer');
    await withPreview([copy, '--city', city('musterstadt')], async (preview) => {
      rmSync(join(copy, 'service.json'));
      assert.match((await shownAt(preview)).mistakes[0]?.says ?? '', /it is not there/);
    });
  });

  it('says that a standard needs a city', async () => {
    await withPreview([copyOf('hundesteuer')], async (preview) => {
      assert.match((await shownAt(preview)).mistakes[0]?.says ?? '', /--city city\.json/);
    });
  });

  it('tells persons apart that are called the same', async () => {
    await withPreview(
      [copyOf('fischereischein'), '--city', city('musterstadt')],
      async (preview) => {
        const labels = (await shownAt(preview)).persons.map(({ label }) => label);
        assert.deepEqual(labels, [...new Set(labels)]);
      },
    );
  });
});

describe('what a preview says when somebody saves', () => {
  it('hears of each of several saves, also of those that put a new file in the place of the old one', async () => {
    const copy = copyOf('hundesteuer');
    await withPreview([copy, '--city', city('musterstadt')], async (preview) => {
      const { hears, end } = await listening(preview);
      const file = join(copy, 'texts.de.json');
      const texts = readFileSync(file, 'utf8');
      writeFileSync(file, texts.replace('Hund anmelden', 'Hunde anmelden'));
      await hears('data: saved');
      assert.equal((await shownAt(preview)).service?.title.de, 'Hunde anmelden');
      for (const title of ['Den Hund anmelden', 'Die Hunde anmelden']) {
        writeFileSync(`${file}.new`, texts.replace('Hund anmelden', title));
        renameSync(`${file}.new`, file);
        await hears('data: saved');
        assert.equal((await shownAt(preview)).service?.title.de, title);
      }
      end();
    });
  });

  it('hears of a folder that goes and comes again, and of what is saved there', async () => {
    const copy = copyOf('hundesteuer');
    await withPreview([copy, '--city', city('musterstadt')], async (preview) => {
      const { hears, end } = await listening(preview);
      renameSync(copy, `${copy}.away`);
      cpSync(`${copy}.away`, copy, { recursive: true });
      await hears('data: saved');
      // The folder is watched again at the latest when that was said.
      const file = join(copy, 'texts.de.json');
      const texts = readFileSync(file, 'utf8');
      writeFileSync(file, texts.replace('Hund anmelden', 'Hunde anmelden'));
      await hears('data: saved');
      assert.equal((await shownAt(preview)).service?.title.de, 'Hunde anmelden');
      end();
    });
  });

  it('hears of the file of a city, and of texts in a new language', async () => {
    const copy = copyOf('hundesteuer');
    const own = join(folder, `${String((serial += 1))}.json`);
    cpSync(city('musterstadt'), own);
    rmSync(join(copy, 'texts.en.json'));
    await withPreview([copy, '--city', own], async (preview) => {
      const { hears, end } = await listening(preview);
      writeFileSync(own, readFileSync(own, 'utf8').replaceAll('Stadt Musterstadt', 'Stadt Neu'));
      await hears('data: saved');
      assert.equal((await shownAt(preview)).service?.authority.name, 'Stadt Neu');
      cpSync(join(services, 'standards/hundesteuer/texts.en.json'), join(copy, 'texts.en.json'));
      await hears('data: saved');
      assert.equal((await shownAt(preview)).service?.title.en, 'Register a dog');
      end();
    });
  });

  it('hears of a code list beside the service, and of the first one beside the city', async () => {
    const copy = copyOf('hundesteuer');
    const own = join(mkdtempSync(join(folder, 'city-')), 'city.json');
    cpSync(city('musterstadt'), own);
    await withPreview([copy, '--city', own], async (preview) => {
      const { hears, end } = await listening(preview);
      const file = join(copy, 'lists/dog-breeds.json');
      const list = readFileSync(file, 'utf8');
      writeFileSync(file, list.replaceAll('Dackel', 'Teckel'));
      await hears('data: saved');
      assert.match(JSON.stringify((await shownAt(preview)).service), /Teckel/);
      mkdirSync(join(dirname(own), 'lists'));
      writeFileSync(join(dirname(own), 'lists/streets.json'), list);
      await hears('data: saved');
      end();
    });
  });
});

describe('who can open a preview', () => {
  it('answers this machine by its own names only', async () => {
    await withPreview([copyOf('hundesteuer')], async (preview) => {
      const { port } = new URL(preview.url);
      for (const host of [`127.0.0.1:${port}`, `localhost:${port}`])
        assert.equal(await raw(preview, '/', host), 200, host);
      for (const host of [
        'evil.example',
        `evil.example:${port}`,
        '127.0.0.1',
        `localhost:${port}.evil.example`,
      ])
        for (const path of ['/', '/shown.json', '/changes'])
          assert.equal(await raw(preview, path, host), 421, `${host} ${path}`);
    });
  });

  it('has its own files and nothing else', async () => {
    await withPreview([copyOf('hundesteuer')], async (preview) => {
      assert.equal(await raw(preview, '/assets/a.js'), 200);
      for (const path of [
        ...['/../secret.js', '/assets/../../secret.js', '/%2e%2e/secret.js', '/..%2fsecret.js'],
        ...[
          '/assets/..%5c..%5csecret.js',
          '//etc/passwd',
          '/service.json',
          '/assets/',
          '/constructor',
        ],
      ])
        assert.equal(await raw(preview, path), 404, path);
      assert.equal((await fetch(preview.url, { method: 'POST' })).status, 405);
    });
  });

  it('allows its page nothing but its own files', async () => {
    await withPreview([copyOf('hundesteuer')], async ({ url }) => {
      const policy = (await fetch(url)).headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      assert.doesNotMatch(policy, /unsafe|https?:/);
    });
  });
});

describe('the command', () => {
  const said: string[] = [];
  const voice = {
    say: (text: string) => said.push(text),
    complain: (text: string) => said.push(text),
  };

  for (const [what, args, says] of [
    ['no folder', [], /What is to be shown\?/],
    ['a folder that is not there', ['nowhere'], /“nowhere” is not there/],
    ['a city that is not there', ['.', '--city', 'nowhere.json'], /“nowhere\.json” is not there/],
    ['two cities of one name', ['.', '--city', 'a/x.json', '--city', 'b/x.json'], /called “x”/],
    ['a day that is none', ['.', '--on', '2027-02-30'], /is not a date/],
    ['a language that is none', ['.', '--lang', 'fr'], /--lang de, or --lang de-simple/],
    ['a port that is none', ['.', '--port', '70000'], /is not a port/],
    ['an option that is none', ['.', '--open'], /no option --open/],
  ] as const)
    it(`says what is wrong with ${what}`, async () => {
      said.length = 0;
      assert.equal(await run(['preview', ...args], voice), 2);
      assert.match(said.join('\n'), says);
    });

  it('says that a port is taken', async () => {
    await withPreview([copyOf('hundesteuer')], async ({ url }) => {
      const options = readPreviewOptions(['.', '--port', new URL(url).port]);
      await assert.rejects(startPreview(options, new Map()), /^UsageError|Port \d+ is taken/);
    });
  });

  it('ends while somebody listens', async () => {
    const preview = await startPreview(readPreviewOptions([copyOf('hundesteuer')]), new Map());
    await listening(preview);
    await preview.close();
    await assert.rejects(fetch(preview.url));
  });
});
