import { moduleOf, tagsIn } from './mount.js';
import { readPage } from './page.js';
import { aloud } from './rows/aloud.js';
import { bare } from './rows/bare.js';
import { colours } from './rows/colours.js';
import { focusMark } from './rows/focus-mark.js';
import { hostile } from './rows/hostile.js';
import { hydration } from './rows/hydration.js';
import { judged } from './rows/judged.js';
import { keyboard } from './rows/keyboard.js';
import { lifetime } from './rows/lifetime.js';
import { native } from './rows/native.js';
import { problems } from './rows/problems.js';
import { returned } from './rows/returned.js';
import { room } from './rows/room.js';
import { strange } from './rows/strange.js';

/** The rows of the matrix, in its order. */
const rows = [
  bare,
  native,
  problems,
  judged,
  aloud,
  keyboard,
  returned,
  lifetime,
  hydration,
  hostile,
  strange,
  focusMark,
  room,
  colours,
];

/** What every field must do, tried with the examples and tables of its page. */
export async function fieldSuite(url: URL): Promise<void> {
  const page = readPage(await (await fetch(url)).text());
  const tags = new Set(page.examples.flatMap(({ html }) => tagsIn(html)));
  await Promise.all(Array.from(tags, (tag) => import(moduleOf(tag))));
  describe(`fields: ${page.tag}`, () => {
    afterEach(() => {
      for (const left of document.body.querySelectorAll(':scope > div[lang], :scope > iframe'))
        left.remove();
    });
    for (const row of rows) row(page);
  });
}
