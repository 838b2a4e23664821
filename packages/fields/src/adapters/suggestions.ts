import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { Choice } from '@stadtkit/kinds/choice.js';

/** What a list has for a text: the best choices, and how many there are. */
export interface Suggested {
  readonly choices: readonly Choice[];
  readonly total: number;
}

/** Asks a list what a text may mean; at most the first 100 characters of it are handed on. Fails when it cannot be asked. */
export type Suggest = (text: string, signal: AbortSignal) => Promise<Suggested>;

/** Nobody types more to find something; nothing longer is sent. */
const LONGEST = 100;

// Half a character cannot be written into an address.
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** What is sent of a text. */
export const queryOf = (text: string): string =>
  wellFormed([...text.trim()].slice(0, LONGEST).join(''));

/** The address that is asked for a text: `{query}` in the pattern is what was typed. */
export const suggestionsUrl = (pattern: string, text: string): string =>
  pattern.replace('{query}', () => encodeURIComponent(queryOf(text)));

/**
 * Asks a server what a text may mean. It answers with JSON: `[{ "code": "05913", "label": "Dortmund", "also": "Tremonia" }]`,
 * best first.
 * @throws {PartyFault} when there is no such answer
 */
export async function suggestions(
  pattern: string,
  text: string,
  signal: AbortSignal,
): Promise<Suggested> {
  try {
    const response = await fetch(suggestionsUrl(pattern, text), {
      signal,
      headers: { accept: 'application/json' },
    });
    const answer: unknown = response.ok ? await response.json() : undefined;
    if (Array.isArray(answer)) return { choices: answer.map(choiceIn), total: answer.length };
  } catch (cause) {
    throw new PartyFault('down', 'The server could not be asked.', { cause });
  }
  throw new PartyFault('nonsense', 'The server gave no list.');
}

function choiceIn(value: unknown): Choice {
  const { code, label, also } = (value ?? {}) as Record<string, unknown>;
  if (typeof code !== 'string' || typeof label !== 'string')
    throw new PartyFault('nonsense', 'A suggestion has a code and a label, both texts.');
  return typeof also === 'string' ? { code, label, also } : { code, label };
}
