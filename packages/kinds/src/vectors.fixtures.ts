import { readFileSync } from 'node:fs';

const file = (path: string): string =>
  readFileSync(new URL(`../vectors/${path}`, import.meta.url), 'utf8');

/** A file of vectors. */
export const vectors = <T>(name: string): T => JSON.parse(file(`${name}.json`)) as T;

export const lines = (name: string): readonly string[] => file(name).trim().split('\n');
