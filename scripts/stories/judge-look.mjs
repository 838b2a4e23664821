// Holds what was seen of a story against its baseline.
import { changes, colourChanges } from './compare.mjs';
import { cellOf, nameOf } from './looks.mjs';

const ACCEPT = 'Look at it, and if it is right: npm run looks -- --accept';

/** What is to be said when there is nothing to compare with; a baseline without a story is said elsewhere. */
const missing = (id) => `has no baseline. ${ACCEPT} --only=${id}`;

/** Sentences that are the same in several looks are said once. */
function said(found) {
  const groups = new Map();
  for (const { look, said } of found)
    for (const sentence of said)
      groups.set(sentence, [...(groups.get(sentence) ?? []), nameOf(look)]);
  return [...groups].map(([sentence, names]) =>
    names.length === 1
      ? `${names[0]}: ${sentence}`
      : `${names[0]} and ${names.length - 1} more: ${sentence}`,
  );
}

/**
 * @param before @param now `{ looks, colours }`; `before` may be missing
 * @returns `problems` as sentences, and the looks that changed: `{ before, now, cells }`
 */
export function judge(id, before, now) {
  if (!before)
    return { problems: [missing(id)], changed: now.looks.map((look) => ({ now: look })) };
  const old = new Map(before.looks.map((look) => [nameOf(look.look), look]));
  const names = now.looks.map(({ look }) => nameOf(look));
  const strange = [
    ...names.filter((name) => !old.has(name)).map((name) => `${name}: ${missing(id)}`),
    ...[...old.keys()]
      .filter((name) => !names.includes(name))
      .map((name) => `${name}: is in the baseline, but there is no such look. ${ACCEPT}`),
  ];
  const found = now.looks
    .filter(({ look }) => old.has(nameOf(look)))
    .map((one) => {
      const then = old.get(nameOf(one.look));
      return { look: one.look, before: then, now: one, ...changes(then, one, cellOf(one.look)) };
    })
    .filter(({ said }) => said.length > 0);
  const colours = Object.entries(now.colours).flatMap(([name, colours]) =>
    colourChanges(before.colours[name] ?? [], colours).map((sentence) => `${name}: ${sentence}`),
  );
  return { problems: [...strange, ...colours, ...said(found)], changed: found };
}

/** What a baseline of all looks says of those that were seen; a colour that they do not show may stand in the others. */
export function partOf(before, now) {
  const names = now.looks.map(({ look }) => nameOf(look));
  return {
    looks: before.looks.filter(({ look }) => names.includes(nameOf(look))),
    colours: Object.fromEntries(
      Object.entries(now.colours).map(([name, seen]) => [
        name,
        (before.colours[name] ?? []).filter((colour) => seen.includes(colour)),
      ]),
    ),
  };
}
