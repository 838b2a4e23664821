// What two well-known judges say of a tarball: publint, and “Are the types wrong?”.
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { tool } from '../machine.mjs';

async function byPublint({ json, tarball }) {
  const bytes = readFileSync(tarball);
  const { messages } = await publint({
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
    strict: true,
  });
  return messages.map((message) => `${json.name}: ${formatMessage(message, json)}`);
}

/** Addresses that are not for scripts, or hold types alone, have nothing that it could judge. */
const isJudged = (address) => /\.js$|^\.$/.test(address);

async function byTypes({ json, tarball }) {
  const others = Object.entries(json.exports)
    .filter(([address, value]) => !isJudged(address) || typeof value === 'string')
    .map(([address]) => address);
  const code = await tool('@arethetypeswrong/cli/dist/index.js', [
    tarball,
    // Everything is a module, as Node 20.19 and newer can also require it.
    ...['--profile', 'esm-only', '--format', 'table-flipped', '--no-emoji', '--quiet'],
    ...(others.length > 0 ? ['--exclude-entrypoints', ...others] : []),
  ]);
  return code === 0 ? [] : [`${json.name}: the types are wrong (attw); see above.`];
}

export const judged = async (one) => [...(await byPublint(one)), ...(await byTypes(one))];
