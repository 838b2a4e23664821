// Which functions that some promised browser lacks are called by a built script, whoever wrote it: `URL.canParse()`.
import { lacking, mdn } from './floor.mjs';

const members = (holder) =>
  Object.entries(holder).flatMap(([owner, entry]) =>
    Object.entries(entry)
      .filter(([name, member]) => name !== '__compat' && member.__compat)
      .map(([name, member]) => [owner, name.replace(/_static$/, ''), member]),
  );

/** `AbortSignal.any()` … as far as they are called on what they belong to. */
export function callsBeyond(text) {
  const { api, javascript } = mdn();
  const calls = new Set(
    Array.from(text.matchAll(/\b([A-Z]\w+)\.(\w+)\(/g), ([, owner, name]) => `${owner}.${name}`),
  );
  return [...members(api), ...members(javascript.builtins)]
    .filter(([owner, name, entry]) => calls.has(`${owner}.${name}`) && lacking(entry).length > 0)
    .map(([owner, name]) => `${owner}.${name}()`);
}
