import { parseJson } from '@stadtkit/services/parse-json.js';
import type { Mistake } from '@stadtkit/steps/read-service.js';
import { UsageError } from './usage-error.js';
import { read } from './folder.js';

/** Bytes of a definition: the largest that we know has 30 kB. */
const MOST = 1_000_000;
/** Milliseconds that a server may take. */
const PATIENCE = 10_000;

async function fetched(address: string): Promise<string> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    text = await response.text();
  } catch {
    throw new UsageError(
      `“${address}” cannot be reached. Is the address right, and the server there?`,
    );
  }
  if (!response.ok) throw new UsageError(`“${address}” answers ${response.status}.`);
  if (text.length > MOST)
    throw new UsageError(`“${address}” has more than ${MOST / 1000} kB. This is not such a file.`);
  return text;
}

/** Reads JSON from a file or from a server. Throws a {@link UsageError}. */
export async function readJson(place: string): Promise<unknown> {
  const text = /^https?:\/\//.test(place)
    ? await fetched(place)
    : new TextDecoder().decode(await read(place, MOST));
  try {
    return parseJson(text);
  } catch (fault) {
    throw new UsageError(`“${place}” is not JSON: ${(fault as Error).message}`);
  }
}

/** How many mistakes are said; whoever has more mends these first. */
const SAID = 20;

/** What is wrong with a file, each with its path. */
export function mistakesError(place: string, mistakes: readonly Mistake[]): UsageError {
  const said = mistakes.slice(0, SAID).map(({ path, says }) => `  ${path} ${says}`);
  const more = mistakes.length > SAID ? [`  and ${mistakes.length - SAID} more`] : [];
  return new UsageError([`“${place}” cannot be used:`, ...said, ...more].join('\n'));
}
