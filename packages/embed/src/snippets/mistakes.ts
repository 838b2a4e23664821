import { addressFault, folderFault, type AddressFault } from './address.js';
import { fallbackFault } from './fallback.js';
import type { SnippetOptions } from './snippet-options.js';

/** What can be wrong with a part of the options. */
export type MistakeCode =
  | `address-${AddressFault}`
  | 'service-name'
  | 'theme-name'
  | 'heading-level'
  | 'fallback-empty'
  | 'fallback-target'
  | 'fallback-text'
  | 'fallback-letters'
  | 'release-missing';

/** Something in the options that would not work in a page. */
export interface Mistake {
  readonly at:
    'service' | 'gateway' | 'src' | 'files' | 'theme' | 'headingLevel' | 'fallback' | 'release';
  readonly code: MistakeCode;
}

const NAME = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;

const addressMistake = (at: Mistake['at'], fault: AddressFault | undefined): readonly Mistake[] =>
  fault ? [{ at, code: `address-${fault}` }] : [];

const unless = (holds: boolean, at: Mistake['at'], code: MistakeCode): readonly Mistake[] =>
  holds ? [] : [{ at, code }];

/** Everything that is wrong with the options, in the order in which it is asked. */
export function mistakesIn(options: SnippetOptions): readonly Mistake[] {
  const { service, src, gateway, files, theme = '', headingLevel = 2, fallback } = options;
  const fault = fallbackFault(fallback);
  return [
    ...unless(NAME.test(service), 'service', 'service-name'),
    ...addressMistake('gateway', folderFault(gateway)),
    ...addressMistake('src', src ? addressFault(src) : undefined),
    ...addressMistake('files', folderFault(files)),
    ...unless(theme === '' || NAME.test(theme), 'theme', 'theme-name'),
    ...unless([1, 2, 3, 4, 5, 6].includes(headingLevel), 'headingLevel', 'heading-level'),
    ...(fault ? [{ at: 'fallback', code: `fallback-${fault}` } as const] : []),
    ...unless(
      Boolean(options.release) || !(options.hashed || options.integrity),
      'release',
      'release-missing',
    ),
  ];
}
