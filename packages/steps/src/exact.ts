/**
 * A decimal number without loss: `digits` divided by 10, `places` times. A number of JavaScript makes 1.1 × 3 more than 3.3, and
 * 1.005 × 100 less than 100.5.
 */
export interface Exact {
  readonly digits: bigint;
  readonly places: number;
}

/** Reads `-1234.5`, and throws for any other form. `places`: so many times less, 2 for cents. */
export function exact(decimal: string, places = 0): Exact {
  const [whole = '0', decimals = ''] = decimal.split('.');
  return { digits: BigInt(whole + decimals), places: decimals.length + places };
}

export const productOf = (factors: readonly Exact[]): Exact =>
  factors.reduce(
    (product, { digits, places }) => ({
      digits: product.digits * digits,
      places: product.places + places,
    }),
    { digits: 1n, places: 0 },
  );

export function sumOf(parts: readonly Exact[]): Exact {
  const most = Math.max(0, ...parts.map(({ places }) => places));
  return {
    digits: parts.reduce(
      (sum, { digits, places }) => sum + digits * 10n ** BigInt(most - places),
      0n,
    ),
    places: most,
  };
}

/** `1234.5`, without zeros at the end of the fraction. */
export function decimalOf({ digits, places }: Exact): `${number}` {
  const sign = digits < 0n ? '-' : '';
  const plain = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = plain.slice(0, plain.length - places);
  const fraction = plain.slice(plain.length - places).replace(/0+$/, '');
  return `${sign}${whole}${fraction && `.${fraction}`}` as `${number}`;
}
