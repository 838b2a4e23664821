// One story in all its looks.
import { axeProblems, rulesFor } from './axe.mjs';
import { nameOf } from './looks.mjs';
import { Picture } from './picture.mjs';
import { meetings } from './tracer.mjs';

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
async function lookCloser(stage, story, { looks: [light, dark], tracers, problems }) {
  await stage.wear(light, story);
  const width = await stage.widthOn(320);
  if (width > 320) problems.push(`${width} pixels wide on a screen of 320`);
  const met = await meetings(stage, tracers);
  if (dark) {
    await stage.wear(dark, story);
    met.push(...(await meetings(stage, tracers, ['plain'])));
  }
  problems.push(...stage.problems.splice(0));
  return met;
}

/**
 * Opens a story, and looks at it in every way.
 * @param given `looks`, `tracers`, whether to open each look anew (`reload`), or only to take pictures (`pictures`)
 * @returns `problems` as sentences, and what was seen: `looks` with pictures, `colours`, and which roles `met`
 */
export async function lookAt(stage, story, { looks, tracers, reload, pictures }) {
  const problems = [];
  const seen = [];
  const say = (look, sentences) =>
    problems.push(...sentences.map((sentence) => `${nameOf(look)}: ${sentence}`));
  for (const [at, look] of looks.entries()) {
    if (at === 0 || reload) await stage.show(story, look);
    else await stage.wear(look, story);
    seen.push(new Picture({ look, ...(await stage.picture()) }));
    const rules = pictures ? undefined : rulesFor(look, looks[0].theme);
    if (rules) say(look, await axeProblems(stage, '#storybook-root', rules));
    say(look, stage.problems.splice(0));
  }
  const met = pictures ? [] : await lookCloser(stage, story, { looks, tracers, problems });
  return { problems, looks: seen, colours: gather(seen), met };
}
