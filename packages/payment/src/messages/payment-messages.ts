export interface PaymentMessages {
  readonly caption: string;
  readonly item: string;
  readonly amount: string;
  readonly sum: string;
  readonly recipient: (name: string) => string;
  /** Between what is multiplied: “12 m² × 4 weeks × €1.50”. */
  readonly times: string;
  /** What it would cost without the reduction. */
  readonly insteadOf: (amount: string) => string;
  readonly sample: string;
  readonly undetermined: string;
  readonly unknownAmount: string;
  readonly free: string;
  readonly pay: (amount: string) => string;
  readonly leaves: string;
  readonly open: string;
  readonly resume: string;
  readonly look: string;
  readonly failed: string;
  readonly cancelled: string;
  readonly unknown: string;
  readonly paid: string;
  readonly paidOn: (date: string) => string;
  readonly none: string;
}
