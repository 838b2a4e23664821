import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';
import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import { ar } from './messages/ar.js';
import type { FrameMessages } from './messages/frame-messages.js';

/** What a frame says in a language. */
export const frameMessages = (locale: Locale): FrameMessages =>
  messagesIn({ de, 'de-simple': deSimple, en, ar }, locale);
