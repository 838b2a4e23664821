import type { PaymentMessages } from './payment-messages.js';

export const en: PaymentMessages = {
  caption: 'Costs',
  item: 'For',
  amount: 'Amount',
  sum: 'Total',
  recipient: (name) => `goes to: ${name}`,
  times: ' × ',
  insteadOf: (amount) => `instead of ${amount}`,
  sample: 'sample amount, invented',
  undetermined: 'The amount is not known yet. The office will write to you. You pay nothing now.',
  unknownAmount: 'not known yet',
  free: 'free of charge',
  pay: (amount) => `Pay ${amount}`,
  leaves:
    'To pay, you go to the page of the payment service for a moment. Then you come back here.',
  open: 'Your payment is not confirmed yet. If you have already paid, you need not pay again.',
  resume: 'Back to the payment page',
  look: 'Look again',
  failed: 'The payment did not work. Nothing was charged. You can try again.',
  cancelled:
    'You cancelled the payment. Nothing was charged. Your application has arrived nevertheless.',
  unknown:
    'We do not know yet whether your payment worked. Please do not pay again. Look again in a few minutes.',
  paid: 'Paid',
  paidOn: (date) => `Paid on ${date}`,
  none: 'You need not pay anything now.',
};
