// Looks at every story of a built Storybook in each theme, light and dark, in both directions, at 100 and 200 percent:
// as axe does, and against the reviewed pictures in docs/looks (docs/looks/README.md). Also at 320 pixels, and at the
// pages of the documentation.
//   node scripts/stories.mjs [--only=text of a story id] [--pictures] [--accept] [--glance] [--reload] [--folder=storybook-static]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root, stop } from './machine.mjs';
import { lookAtPage } from './stories/docs-page.mjs';
import { ReviewedLooks } from './stories/reviewed-looks.mjs';
import { withoutStories } from './stories/folders.mjs';
import { looksOf } from './stories/looks.mjs';
import { OptionFault, readOptions } from './stories/options.mjs';
import { writeResults } from './stories/results.mjs';
import { entriesOf, onPages } from './stories/on-pages.mjs';
import { Pairs } from './stories/proof.mjs';
import { lookAt } from './stories/look-at.mjs';
import { readThemes } from './stories/themes.mjs';
import { tracersOf } from './stories/tracer-theme.mjs';

function options() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (fault) {
    if (!(fault instanceof OptionFault)) throw fault;
    return stop(fault.message, 2);
  }
}

const wanted = options();
const folder = resolve(root, wanted.folder);
const { themes, proof } = await readThemes();
// At a glance: the first look alone, which is light, and what is looked at only once.
const looks = looksOf(themes).slice(0, wanted.glance ? 1 : undefined);
const tracers = tracersOf(proof.roles);
const pairs = new Pairs(proof);

const failed = [];
let passed = 0;
function note(what, problems) {
  if (problems.length === 0) passed += 1;
  else failed.push(what);
  for (const problem of problems) console.error(`✗ ${what}: ${problem}`);
}

const all = entriesOf(folder);
const ids = all.filter(({ type }) => type === 'story').map(({ id }) => id);
const entries = all.filter(
  ({ id, type }) => id.includes(wanted.only) && (type === 'story' || !wanted.pictures),
);
if (entries.length === 0) stop(`There is no story whose id contains “${wanted.only}”.`, 2);
if (!wanted.only) for (const path of withoutStories(root)) note(path, ['has no stories']);

/** A playground shows what the plain example shows, until somebody plays; it is looked at, but not pictured. */
const isPictured = ({ type, id }) => type === 'story' && !id.endsWith('--playground');

const reviewed = new ReviewedLooks({
  folder: resolve(root, wanted.looks),
  evidence: join(root, 'test-results', 'looks'),
  entries: all.filter(isPictured),
  accepts: wanted.accept,
  some: wanted.glance,
});
const results = {};

async function work(page, entry) {
  const what = `${entry.title} / ${entry.name}`;
  try {
    if (entry.type === 'docs')
      return note(
        what,
        await lookAtPage(page, entry, themes[0], wanted.glance ? ['light'] : undefined),
      );
    const some = isPictured(entry) ? looks : looks.slice(0, 2);
    const seen = await lookAt(page, entry, { ...wanted, looks: some, tracers });
    seen.problems.push(...pairs.take(entry.id, seen.met));
    const changes = isPictured(entry) ? reviewed.compare(entry, seen) : [];
    results[entry.id] = {
      axe: seen.problems.length > 0 ? 'failed' : 'passed',
      looks: some.length,
      pictures: changes.length > 0 ? 'changed' : 'same',
    };
    note(what, wanted.accept ? seen.problems : [...seen.problems, ...changes]);
  } catch (error) {
    note(what, [...page.problems.splice(0), error.message]);
  }
}

await onPages(folder, entries, (page) => reviewed.know(page, entries[0], looks[0]), work);
if (!wanted.pictures && !wanted.glance) {
  writeResults(ids, results);
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(join(root, 'test-results', 'pairs.txt'), `${pairs.lines().join('\n')}\n`);
  console.log('Which colours meet, each pair with a story that shows it: test-results/pairs.txt');
}
if (wanted.accept) reviewed.accept(wanted.only === '');
else if (!wanted.only)
  for (const orphan of reviewed.orphans())
    note(orphan, ['is a baseline without a story. Take it away: npm run looks -- --accept']);
console.log(
  `${passed} passed, ${failed.length} failed, ${looks.length} ${looks.length === 1 ? 'look' : 'looks'} at each story`,
);
for (const sentence of reviewed.last()) console.log(sentence);
process.exitCode = failed.length > 0 ? 1 : 0;
