import type { Finding } from './finding.js';
import { shownAddress, shownText } from './shown.js';

/** How a server answers for a file of the kit. */
export interface FileAnswer {
  readonly address: string;
  /** 0 when nobody answers. */
  readonly status: number;
  /** MIME type, or nothing. */
  readonly type: string;
}

/** Addresses that are shown of files with the same fault. */
const MOST = 5;
const script = /^(text|application)\/(x-)?(java|ecma)script/;
const types: readonly (readonly [RegExp, RegExp])[] = [
  [/\.js$/, script],
  [/\.css$/, /^text\/css/],
];

/** What is wrong with files; those with the same fault together. */
export function readFiles(answers: readonly FileAnswer[]): readonly Finding[] {
  const groups = new Map<string, Finding & { addresses: string[] }>();
  for (const answer of answers) {
    const found = faultOf(answer);
    if (!found) continue;
    const key = JSON.stringify(found);
    const group = groups.get(key) ?? { ...found, addresses: [] };
    if (group.addresses.length < MOST) group.addresses.push(shownAddress(answer.address));
    groups.set(key, group);
  }
  return [...groups.values()];
}

type Fault = { code: 'file-missing'; status: number } | { code: 'file-type'; type: string };

function faultOf({ address, status, type }: FileAnswer): Fault | undefined {
  if (status < 200 || status > 299) return { code: 'file-missing', status };
  const { pathname } = new URL(address);
  const wanted = types.find(([name]) => name.test(pathname))?.[1];
  return !wanted || wanted.test(type) ? undefined : { code: 'file-type', type: shownText(type) };
}
