import type { Finding } from './finding.js';
import { shownAddress } from './shown.js';

/** A `<script src>` of a page. */
export interface PageScript {
  readonly src: string;
  readonly module: boolean;
}

/** The kit’s scripts by what they are called, also with a hash in the name. */
const kinds = [
  ['module', /\/(stadtkit|stadtkit-all)(\.[\w-]{8})?\.js$/],
  ['classic', /\/stadtkit-classic(\.[\w-]{8})?\.js$/],
] as const;

const kindOf = ({ src }: PageScript): 'module' | 'classic' | undefined =>
  kinds.find(([, name]) => name.test(src.replace(/[?#].*/s, '')))?.[0];

/** The scripts of a page that run services, each as often as it stands there. */
export const serviceScripts = (scripts: readonly PageScript[]): readonly PageScript[] =>
  scripts.filter((script) => kindOf(script) !== undefined);

/** What is wrong with the way in which a page names the kit’s scripts. */
export function readScripts(scripts: readonly PageScript[]): readonly Finding[] {
  const ours = serviceScripts(scripts);
  const wrong = ours
    .filter((script) => script.module !== (kindOf(script) === 'module'))
    .map(({ src, module }): Finding => ({
      code: module ? 'classic-as-module' : 'module-as-classic',
      address: shownAddress(src),
    }));
  if (ours.length < 2) return wrong;
  return [...wrong, { code: 'script-twice', addresses: ours.map(({ src }) => shownAddress(src)) }];
}
