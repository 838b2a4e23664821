import type { Locale } from '@stadtkit/kinds/locale.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import type { SnippetMessages } from './messages/snippet-messages.js';

/** What is said about lines to paste. They are for web editors, so there is no Leichte Sprache. */
export const snippetMessages = (locale: Locale): SnippetMessages => (locale === 'en' ? en : de);
