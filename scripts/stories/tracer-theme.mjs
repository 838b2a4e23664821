// Finds out which roles of a theme really meet: a theme in which every role has a colour that nothing else has.
import { meetingColours } from './meeting-colours.mjs';
import { stateOf, states } from './states.mjs';

/** A colour of its own for each role, as browsers say it. */
export const tracersOf = (roles) =>
  new Map(
    roles.map((role, at) => [`rgb(${16 + at * 9}, ${240 - at * 7}, ${(at * 53) % 256})`, role]),
  );

/** Lays the colours over those of the theme. */
function wearTracers(colours) {
  const sheet = new CSSStyleSheet();
  const lines = colours.map(([colour, role]) => `--stadt-${role}: ${colour} !important;`);
  sheet.replaceSync(`:root { ${lines.join(' ')} }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * Which roles meet in the story that is shown now, at rest, under the pointer, and in focus.
 * @param tracers of `tracersOf`
 * @param wanted names of states
 * @returns `{ kind, mark, ground, inside, state }`; a colour that is no role stands there as CSS says it
 */
export async function meetings(page, tracers, wanted = states) {
  await page.run(wearTracers, [...tracers]);
  const force = await stateOf(page.cdp);
  const name = (colour) => tracers.get(colour) ?? colour;
  const found = new Map();
  for (const state of wanted) {
    await force(state);
    await page.settled();
    for (const [kind, mark, ground, inside] of await page.run(meetingColours)) {
      const pair = { kind, mark: name(mark), ground: name(ground), inside: name(inside), state };
      const key = [kind, pair.mark, pair.ground, pair.inside].join('|');
      if (!found.has(key)) found.set(key, pair);
    }
  }
  await force('plain');
  return [...found.values()];
}
