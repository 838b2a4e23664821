/** What the ID provider says next; `ask`: its page opens, and whoever tries the story chooses there. */
export const identityChoices = ['confirm', 'cancel', 'level-too-low', 'provider'] as const;
export type IdentityChoice = (typeof identityChoices)[number];

/** What becomes of a payment. `late`, `transfer`: it stays open until the money is released. */
export const paymentChoices = ['pay', 'cancel', 'late', 'fail', 'transfer'] as const;
export type PaymentChoice = (typeof paymentChoices)[number];

/** How the counterparties of a story behave from now on. */
export interface Steering {
  readonly identity: 'ask' | IdentityChoice;
  readonly payment: 'ask' | PaymentChoice;
  /** `by-code`: the register knows the sample codes. */
  readonly exam: 'by-code' | 'found' | 'unknown' | 'used' | 'down';
  readonly office: 'up' | 'down';
  readonly issuer: 'up' | 'down';
  /** How the issuer lists the licence. */
  readonly standing: 'valid' | 'revoked' | 'suspended';
  /** Whether the inspector’s device has a network at the water. */
  readonly network: 'none' | 'there';
}

/** Everybody does what they should; the two providers ask. */
export const usual: Steering = {
  identity: 'ask',
  payment: 'ask',
  exam: 'by-code',
  office: 'up',
  issuer: 'up',
  standing: 'valid',
  network: 'none',
};
