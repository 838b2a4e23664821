import { catalogue } from '@stadtkit/kinds/catalogue.js';
import { formatsFor } from '@stadtkit/kinds/formats-for.js';
import type { Quantity, Working } from '@stadtkit/kinds/due.js';
import { textIn, type Locale } from '@stadtkit/kinds/locale.js';
import { deSimple } from './messages/de-simple.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import type { PaymentMessages } from './messages/payment-messages.js';

/** What the payment says in a language. */
export const paymentMessages = catalogue<PaymentMessages>({
  de,
  'de-simple': deSimple,
  en,
  ar: async () => (await import('./messages/ar.js')).ar,
});

/** Cents as people write them: `48,00 €`, in English `€48.00`. */
export const money = (cents: number, locale: Locale): string =>
  new Intl.NumberFormat(formatsFor(locale), {
    style: 'currency',
    currency: 'EUR',
  }).format(cents / 100);

/** How an amount came about: `12 m² × 4 Wochen × 1,50 €`. */
export const workingWords = ({ times, each }: Working, locale: Locale): string =>
  [...times.map((quantity) => quantityWords(quantity, locale)), money(each, locale)].join(
    paymentMessages(locale).times,
  );

const ICU_UNIT = { days: 'day', weeks: 'week', months: 'month' } as const;

function quantityWords({ amount, unit }: Quantity, locale: Locale): string {
  const number = (more: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(formatsFor(locale), { maximumFractionDigits: 10, ...more }).format(
      Number(amount),
    );
  if (typeof unit === 'string')
    return number({ style: 'unit', unit: ICU_UNIT[unit], unitDisplay: 'long' });
  return unit ? `${number()} ${textIn(unit, locale)}` : number();
}
