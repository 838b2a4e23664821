import { formatsFor } from '@stadtkit/kinds/formats-for.js';
import { messagesIn, type Locale } from '@stadtkit/kinds/locale.js';
import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import type { PaymentMessages } from './messages/payment-messages.js';

/** What the payment says in a language. */
export const paymentMessages = (locale: Locale): PaymentMessages =>
  messagesIn({ de, 'de-simple': deSimple, en }, locale);

/** Cents as people write them: `48,00 €`, in English `€48.00`. */
export const money = (cents: number, locale: Locale): string =>
  new Intl.NumberFormat(formatsFor(locale), {
    style: 'currency',
    currency: 'EUR',
  }).format(cents / 100);
