import { usualHouseNumber } from './formats.js';
import { identifier } from './identifier.js';
import type { Rules, TextKind } from './kind.js';
import { name } from './name.js';
import { poBox } from './po-box.js';
import { nothing, type Reading } from './reading.js';
import { tidyLine } from './tidy.js';

/** The parts of an address. `lines` is an address abroad, as the post there wants it. */
export interface AddressParts {
  readonly street?: string;
  readonly houseNumber?: string;
  /** Back building, floor, “with Müller”. */
  readonly addition?: string;
  readonly poBox?: string;
  readonly postalCode?: string;
  readonly place?: string;
  readonly lines?: string;
  readonly country?: string;
}

/** Of a house number with everything that may follow it: `1234 a - 1236 b 1/2`. */
const LONGEST_NUMBER = 20;

export type AddressPart = keyof AddressParts;

/** Where somebody can be reached: at a door, at a post office, or abroad. */
export type AddressForm = 'street' | 'po-box' | 'abroad';

const fixed = (kind: TextKind, more: Rules): TextKind => ({
  tidy: (text) => kind.tidy(text, more),
  read: (text, rules) => kind.read(text, { ...rules, ...more }),
});

const words = fixed(name, { latin: 'B' });

/** How each part is read. Lengths are those of FIM (Straße 55) unless the question says otherwise. */
export const addressKinds: Readonly<Record<AddressPart, TextKind>> = {
  street: words,
  houseNumber: fixed(identifier, { format: 'house-number' }),
  addition: words,
  poBox,
  postalCode: fixed(identifier, { format: 'postal-code' }),
  place: words,
  lines: fixed(name, { latin: 'C' }),
  country: words,
};

/** The parts that belong to an address of a form, in their order, and whether each must be given. */
export const addressForms: Readonly<
  Record<AddressForm, Readonly<Partial<Record<AddressPart, boolean>>>>
> = {
  street: { street: true, houseNumber: true, addition: false, postalCode: true, place: true },
  'po-box': { poBox: true, postalCode: true, place: true },
  abroad: { lines: true, country: true },
};

export interface AddressRules {
  readonly required?: boolean;
  readonly form: AddressForm;
  /** The person says that the house has none: squares in Mannheim, hamlets, ships. */
  readonly withoutHouseNumber?: boolean;
}

/** Reads the parts that belong to the form; of others nothing is kept. */
export function readAddress(
  parts: AddressParts,
  { form, required = false, withoutHouseNumber = false }: AddressRules,
): Readonly<Partial<Record<AddressPart, Reading>>> {
  const begun = Object.keys(addressForms[form]).some((part) => parts[part as AddressPart]?.trim());
  return Object.fromEntries(
    Object.entries(addressForms[form]).map(([part, needed]) => {
      const none = part === 'houseNumber' && withoutHouseNumber;
      const rules = { required: needed && !none && (required || begun) };
      const text = none ? '' : (parts[part as AddressPart] ?? '');
      return [part, text ? addressKinds[part as AddressPart].read(text, rules) : nothing(rules)];
    }),
  );
}

/**
 * Street and house number apart, where one text has both, as an eID gives it: `HEIDESTRAẞE 17`, `Straße des 17. Juni 135`,
 * `Q 7, 24` in Mannheim. A suggestion for the person, never done unasked.
 */
export function splitStreet(
  text: string,
): { readonly street: string; readonly houseNumber: string } | undefined {
  const line = tidyLine(text);
  for (let at = Math.max(1, line.length - LONGEST_NUMBER); at < line.length; at++) {
    if (!/^ \d/.test(line.slice(at, at + 2))) continue;
    const street = line.slice(0, at).replace(/,$/, '');
    const houseNumber = line.slice(at + 1);
    if (usualHouseNumber.test(houseNumber) && /\p{L}/u.test(street)) return { street, houseNumber };
  }
  return undefined;
}
