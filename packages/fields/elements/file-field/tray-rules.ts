import type { FileRules } from '@stadtkit/kinds/file.js';
import type { Examined } from '../../src/examine-file.js';
import type { FileMessages } from '../../src/messages/file-messages.js';

/** What a control demands of files, by its attributes. */
export function rulesOfFiles({ accept, dataset }: HTMLInputElement): FileRules {
  const number = (text: string | undefined): number | undefined =>
    Number(text) > 0 ? Number(text) : undefined;
  const [maxBytes, maxFiles] = [number(dataset['maxBytes']), number(dataset['maxFiles'])];
  return { accept, maxBytes, maxFiles };
}

/** What of the chosen is new, and what is said about it. */
export function chosenAnew(
  chosen: readonly Examined[],
  there: readonly (Examined | undefined)[],
  multiple: boolean,
  words: FileMessages,
): { readonly fresh: readonly Examined[]; readonly notes: readonly string[] } {
  const fresh: Examined[] = [];
  const notes: string[] = [];
  for (const one of chosen) {
    if ([...there, ...fresh].some((other) => other && isSame(one, other)))
      notes.push(words.duplicate(one.name));
    else fresh.push(one);
  }
  const [first] = fresh;
  const taken = multiple ? fresh : fresh.slice(0, 1);
  const right = taken.filter(({ problem }) => !problem);
  if (first && taken.length < fresh.length) notes.push(words.onlyOne(first.name));
  else notes.push(...right.slice(0, SAID).map(({ name }) => words.added(name)));
  if (taken.some(({ isCleaned }) => isCleaned)) notes.push(words.cleaned);
  return { fresh: taken, notes };
}

/** How many names are read out; more can be read in the list. */
const SAID = 3;

const isSame = (one: Examined, other: Examined): boolean =>
  one.file.name === other.file.name &&
  one.file.lastModified === other.file.lastModified &&
  one.size === other.size;

/** Whether two lists hold the same files in the same order. */
export const isSameList = (some: readonly File[], others: readonly File[]): boolean =>
  some.length === others.length && some.every((file, at) => file === others[at]);
