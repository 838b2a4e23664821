import type { Locale } from '@stadtkit/kinds/locale.js';
import { busyMessages } from './messages/busy-messages.js';

/** What is said while somebody has to wait. Comes to a button that makes somebody wait, and with no other sentence. */
export const busy = (locale: Locale): string => busyMessages[locale];
