/** What the review says of answers that are no words themselves. */
export interface AnswerMessages {
  readonly notGiven: string;
  /** Of what is computed, while an answer for it is missing. */
  readonly notKnownYet: string;
  readonly yes: string;
  readonly no: string;
  /** Both are dates in words. */
  readonly fromTo: (from: string, to: string) => string;
  /** `09:30` in words. */
  readonly timeOfDay: (time: string) => string;
  /** An amount without its currency. */
  readonly euros: (amount: string) => string;
}
