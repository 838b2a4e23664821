import type { AssuranceLevel } from '@stadtkit/kinds/assurance-level.js';
import type { Identity } from '@stadtkit/steps/application.js';
import type { IdentityOutcome } from '@stadtkit/steps/parties.js';
import { decodeJwt, importJWK, jwtVerify, SignJWT } from 'jose';
import type { GatewayOptions } from './options.js';

/** A day, seconds: an application may be finished the next day. */
const LIFETIME = 24 * 3600;
/** The shortest lifetime, seconds: people are warned three minutes before, and must have begun by then. */
const SHORTEST = 300;
/** How often an identity may last: people may extend it at least ten times (WCAG 2.2, 2.2.1). */
const TIMES = 12;

/** What a statement says besides when. */
export interface Stated extends Pick<Identity, 'method' | 'level' | 'attributes'> {
  readonly application: string;
  /** The id of the service. */
  readonly service: string;
}

const lifetimeOf = ({ identityLifetime }: GatewayOptions, level: AssuranceLevel): number =>
  identityLifetime?.[level] ?? LIFETIME;

/** Throws at once when nobody could be warned in time. */
export function checkLifetimes({ identityLifetime = {} }: GatewayOptions): void {
  for (const [level, seconds] of Object.entries(identityLifetime))
    if (!Number.isInteger(seconds) || seconds < SHORTEST)
      throw new Error(`identityLifetime: “${level}” must be ${String(SHORTEST)} seconds or more.`);
}

/** Seconds since 1970. */
const secondsOf = ({ now }: GatewayOptions): number => Math.floor(now() / 1000);

/** The gateway’s word about somebody who has just identified. */
export function stated(options: GatewayOptions, said: Stated): Promise<Identity> {
  const now = secondsOf(options);
  return signed(options, said, now, now + lifetimeOf(options, said.level));
}

/** `since`, `until`: seconds since 1970. */
async function signed(
  options: GatewayOptions,
  { application, service, method, level, attributes }: Stated,
  since: number,
  until: number,
): Promise<Identity> {
  const verifiedAt = new Date(since * 1000).toISOString();
  const claims = { application, method, level, verified_at: verifiedAt, attributes };
  const statement = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', typ: 'identity-statement+jwt' })
    .setIssuer(options.publicUrl)
    .setAudience(service)
    .setIssuedAt(secondsOf(options))
    .setExpirationTime(until)
    .sign(options.statementKey.key);
  return { method, level, verifiedAt, attributes, statement };
}

/** Seconds for which a statement of ours is still believed; 0 when that is over. */
export function secondsLeft(options: GatewayOptions, { statement }: Identity): number {
  const { exp = 0 } = decodeJwt(statement);
  return Math.max(exp - secondsOf(options), 0);
}

/**
 * The same word for longer, for whoever has it, while it counts: with what it says, and since the same instant, so that it
 * ends for good. Anything else, and one that may not last longer, has expired.
 */
export async function extended(
  options: GatewayOptions,
  statement: string,
): Promise<IdentityOutcome> {
  const now = secondsOf(options);
  const expired = { status: 'failed', reason: 'expired' } as const;
  const verified = await importJWK(options.statementKey.publicJwk, 'ES256')
    .then((key) =>
      jwtVerify<Omit<Stated, 'service'> & { verified_at: string }>(statement, key, {
        algorithms: ['ES256'],
        issuer: options.publicUrl,
        typ: 'identity-statement+jwt',
        currentDate: new Date(now * 1000),
      }),
    )
    .catch(() => undefined);
  if (!verified) return expired;
  const { aud, exp = 0, verified_at: verifiedAt, ...said } = verified.payload;
  const since = Date.parse(verifiedAt) / 1000;
  const lifetime = lifetimeOf(options, said.level);
  const until = Math.min(now + lifetime, since + TIMES * lifetime);
  if (until <= exp) return expired;
  const identity = await signed(options, { ...said, service: String(aud) }, since, until);
  return { status: 'verified', identity, secondsLeft: until - now };
}
