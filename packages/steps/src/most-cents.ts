/** Cents: the greatest sum that can be paid online, 999 999 euro; XBezahldienste 1.0.0 carries no more. */
export const MOST_CENTS = 999_999_00;
