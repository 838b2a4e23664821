import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Mistake } from '../../../packages/embed/src/snippets/mistakes.js';
import type { Release } from '../../../packages/embed/src/snippets/release.js';
import type {
  System,
  SnippetOptions,
} from '../../../packages/embed/src/snippets/snippet-options.js';

/** What stands in the form, as it was chosen or typed. */
export interface Draft {
  readonly cms: System;
  /** A standard service, or `other`. */
  readonly service: string;
  readonly otherName: string;
  readonly gateway: string;
  readonly files: string;
  readonly theme: string;
  readonly lang: Locale | '';
  readonly headingLevel: string;
  readonly fallbackTo: string;
  readonly fallbackText: string;
  readonly pinned: boolean;
}

/** The fields of the form. */
export type Field = keyof Draft;

/** What stands there at first. No telephone number: somebody would forget to change it. */
export const firstDraft: Draft = {
  cms: 'any',
  service: 'fischereischein',
  otherName: '',
  gateway: '/gateway',
  files: '/stadtkit/',
  theme: '',
  lang: '',
  headingLevel: '2',
  fallbackTo: '',
  fallbackText: '',
  pinned: false,
};

/** What a draft asks for. */
export const optionsOf = (draft: Draft, release: Release | undefined): SnippetOptions => ({
  cms: draft.cms,
  service: draft.service === 'other' ? draft.otherName.trim() : draft.service,
  gateway: draft.gateway.trim(),
  files: draft.files.trim(),
  theme: draft.theme,
  lang: draft.lang,
  headingLevel: Number(draft.headingLevel),
  fallback: { to: draft.fallbackTo, text: draft.fallbackText },
  ...(draft.pinned && release && { release, hashed: true, integrity: true }),
});

/** The field in which a mistake can be put right. */
export function fieldOf({ at, code }: Mistake): Field | undefined {
  switch (at) {
    case 'fallback':
      return code === 'fallback-text' || code === 'fallback-letters'
        ? 'fallbackText'
        : 'fallbackTo';
    case 'service':
      return 'otherName';
    case 'release':
      return 'pinned';
    case 'src':
      return undefined;
    default:
      return at;
  }
}
