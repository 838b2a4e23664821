// One story in all its looks.
import { axeProblems, rulesFor } from './axe.mjs';
import { nameOf } from './looks.mjs';
import { Picture } from './picture.mjs';
import { meetings } from './tracer-theme.mjs';

/** The colours of all looks of one theme and scheme. */
function gather(seen) {
  const colours = {};
  for (const { look, colours: some } of seen) {
    const name = `${look.theme} ${look.scheme}`;
    colours[name] = [...new Set([...(colours[name] ?? []), ...some])].sort();
  }
  return colours;
}

/** What is looked at only once: a small screen, and which roles meet; in the dark, if it is wanted, only at rest. */
async function lookCloser(page, story, { looks: [light, dark], tracers, problems }) {
  await page.wear(light, story);
  const width = await page.widthOn(320);
  if (width > 320) problems.push(`${width} pixels wide on a screen of 320`);
  const met = await meetings(page, tracers);
  if (dark) {
    await page.wear(dark, story);
    met.push(...(await meetings(page, tracers, ['plain'])));
  }
  problems.push(...page.problems.splice(0));
  return met;
}

/**
 * Opens a story, and looks at it in every way.
 * @param given `looks`, `tracers`, whether to open each look anew (`reload`), or only to take pictures (`pictures`)
 * @returns `problems` as sentences, and what was seen: `looks` with pictures, `colours`, and which roles `met`
 */
export async function lookAt(page, story, { looks, tracers, reload, pictures }) {
  const problems = [];
  const seen = [];
  const say = (look, sentences) =>
    problems.push(...sentences.map((sentence) => `${nameOf(look)}: ${sentence}`));
  for (const [at, look] of looks.entries()) {
    if (at === 0 || reload) await page.show(story, look);
    else await page.wear(look, story);
    seen.push(new Picture({ look, ...(await page.picture()) }));
    const rules = pictures ? undefined : rulesFor(look, looks[0].theme);
    if (rules) say(look, await axeProblems(page, '#storybook-root', rules));
    say(look, page.problems.splice(0));
  }
  const met = pictures ? [] : await lookCloser(page, story, { looks, tracers, problems });
  return { problems, looks: seen, colours: gather(seen), met };
}
