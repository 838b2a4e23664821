import { dateFromCard, isDate } from '@stadtkit/kinds/date.js';
import type { Attributes } from './identity.js';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/**
 * The attributes in standard claims (OpenID Connect Core, section 5.1). A birth date that is known only in part comes
 * as `1988-00-00`, `1988` or as the eID writes it; nothing is added to it. Whoever has one name has a `family_name`
 * only, or only a `name`.
 */
export function attributesFrom(claims: Readonly<Record<string, unknown>>): Attributes {
  const address = claims['address'] as Readonly<Record<string, unknown>> | undefined;
  const found: Record<string, string | undefined> = {
    familyName: text(claims['family_name']) ?? text(claims['name']),
    givenNames: text(claims['given_name']),
    birthDate: birthDate(claims['birthdate']),
    street: text(address?.['street_address']),
    postalCode: text(address?.['postal_code']),
    place: text(address?.['locality']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function birthDate(claim: unknown): string | undefined {
  if (typeof claim !== 'string') return undefined;
  const known = claim.replace(/(-00)+$/, '');
  if (isDate(known, { partial: true }) && !known.startsWith('0000')) return known;
  return dateFromCard(claim) || undefined;
}
