import type { Locale } from '@stadtkit/kinds/locale.js';
import { messagesFor } from './messages-for.js';

/** What is said while somebody has to wait. Comes to a button that makes somebody wait. */
export const busy = (locale: Locale): string => messagesFor(locale).busy;
