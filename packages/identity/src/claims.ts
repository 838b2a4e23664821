import { dateFromCard } from '@stadtkit/kinds/date.js';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import type { AttributeName, Attributes } from './identity.js';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** Where each attribute stands in standard claims, and which scope holds it (OpenID Connect Core, sections 5.1 and 5.4). */
const claimOf: Readonly<
  Record<
    AttributeName,
    { readonly claims: readonly string[]; readonly scope: 'profile' | 'address' }
  >
> = {
  familyName: { claims: ['family_name', 'name'], scope: 'profile' },
  givenNames: { claims: ['given_name'], scope: 'profile' },
  birthDate: { claims: ['birthdate'], scope: 'profile' },
  street: { claims: ['address'], scope: 'address' },
  postalCode: { claims: ['address'], scope: 'address' },
  place: { claims: ['address'], scope: 'address' },
};

/** The least scopes that give the attributes. */
export const scopeFor = (attributes: readonly AttributeName[]): string =>
  [...new Set(['openid', ...attributes.map((name) => claimOf[name].scope)])].join(' ');

/** The request for just the claims that give the attributes (OpenID Connect Core, section 5.5). */
export const claimsFor = (attributes: readonly AttributeName[]) => ({
  userinfo: Object.fromEntries(
    attributes.flatMap((name) => claimOf[name].claims.map((claim) => [claim, null])),
  ),
  id_token: { acr: null },
});

/**
 * The attributes in standard claims (OpenID Connect Core, section 5.1). A birth date that is known only in part comes
 * as `1988-00-00`, `1988` or as the eID writes it; nothing is added to it. Whoever has one name has a `family_name`
 * only, or only a `name`.
 */
export function attributesFrom(claims: Readonly<Record<string, unknown>>): Attributes {
  const address = claims['address'] as Readonly<Record<string, unknown>> | undefined;
  const found: Record<AttributeName, string | undefined> = {
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
