import { accessibilityStatement } from './accessibility-statement.js';
import { itPage } from './it-page.js';
import type { Paper } from './paper.js';
import { privacyNotice } from './privacy-notice.js';
import type { Release } from './release.js';
import type { Subject } from './paper-context.js';
import { isItLocale } from './words.js';

/** The papers, by the names of their files. */
export type PaperName = 'privacy-notice' | 'accessibility-statement' | 'for-it';

/** One paper and its name. */
export interface NamedPaper {
  readonly name: PaperName;
  readonly paper: Paper;
  /** Whether it is pasted into the website; the page for IT is not. */
  readonly isPublished: boolean;
}

/** All papers that there are in a language: the one for IT is written in German and English. */
export function papersOf(subject: Subject, release?: Release): readonly NamedPaper[] {
  const { locale } = subject;
  const published: readonly NamedPaper[] = [
    { name: 'privacy-notice', paper: privacyNotice(subject), isPublished: true },
    { name: 'accessibility-statement', paper: accessibilityStatement(subject), isPublished: true },
  ];
  if (!isItLocale(locale)) return published;
  const forIt = itPage({ ...subject, locale, ...(release && { release }) });
  return [...published, { name: 'for-it', paper: forIt, isPublished: false }];
}
