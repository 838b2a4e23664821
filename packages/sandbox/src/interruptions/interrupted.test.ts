import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { interrupted, interruptions, screensOf } from './interruptions.fixtures.js';
import { people } from './people.fixtures.js';

const PAGE = new URL('../../../../docs/interruptions.md', import.meta.url);
/** In the order in which a citizen comes to them. */
const SCREENS = ['start', 'identity', 'tasks', 'questions', 'fees', 'review', 'payment', 'result'];

/** What is shown after an interruption, by its name and the kind of screen. */
const shown = new Map<string, Set<string>>();

for (const { service, persons } of people)
  describe(service.title.de, () => {
    for (const person of persons)
      it(`${person.label}: nothing is lost, sent twice or paid twice`, async () => {
        const failed: string[] = [];
        for (const step of await screensOf(service, person))
          for (const interruption of interruptions)
            try {
              const kind = service.steps.find(({ name }) => name === step)?.kind ?? '';
              const place = `${interruption.name} ${kind}`;
              const cell = shown.get(place) ?? new Set();
              shown.set(place, cell.add(await interrupted(service, person, step, interruption)));
            } catch (error) {
              failed.push(`${step}, ${interruption.name}: ${String(error).slice(0, 400)}`);
            }
        assert.deepEqual(failed, []);
      });
  });

/** Screen by event, as the page of the documentation shows it. */
function table(): string {
  const names = [...new Set(interruptions.map(({ name }) => name))];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const cell = (name: string, kind: string): string =>
    [...(shown.get(`${name} ${kind}`) ?? [])].sort().join('; or ');
  return [
    row(['What happens', ...SCREENS]),
    row(['What happens', ...SCREENS].map(() => '---')),
    ...names.map((name) => row([name, ...SCREENS.map((kind) => cell(name, kind))])),
  ].join('\n');
}

after(() => {
  const page = readFileSync(PAGE, 'utf8');
  const squeezed = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-+/g, '-');
  const [before = '', , behind = ''] = page.split(/<!-- table -->|<!-- end -->/);
  const next = `${before}<!-- table -->\n\n${table()}\n\n<!-- end -->${behind}`;
  if (process.env['ACCEPT']) writeFileSync(PAGE, next);
  else
    assert.equal(
      squeezed(page),
      squeezed(next),
      'docs/interruptions.md says something else. If it is right so: npm run interruptions',
    );
});
