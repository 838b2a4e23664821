import type { IdentityProvider } from '@stadtkit/identity/identity.js';
import { reaches } from '@stadtkit/kinds/assurance-level.js';
import type { IdentityOutcome } from '@stadtkit/steps/parties.js';
import { identityAttributes, leastAttributes } from '@stadtkit/steps/sources.js';
import { secondsLeft, stated } from './identity-statement.js';
import type { GatewayOptions } from './options.js';
import { codeOf, RequestError } from './request-error.js';
import { hashOf, newSecret } from './secrets.js';
import type { Row } from './storage.js';

/** Half an hour, milliseconds: as long as an identification may take. */
export const IDENTIFICATION = 30 * 60_000;

/** Who asks for an identification, and for what. */
export interface IdentificationRequest {
  readonly browser: string;
  /** Name of the service in the address. */
  readonly service: string;
  readonly method: string;
  /** The id of the application that the statement will belong to. */
  readonly application: string;
  readonly returnUrl: string;
}

interface Identification extends IdentificationRequest {
  /** What the provider’s adapter remembers. Gone once used: a second use is a replay. */
  readonly pending?: string;
  readonly outcome?: IdentityOutcome;
}

/** Throws at once when citizens would be offered a method for which there is no provider. */
export function checkProviders({ services, identity }: GatewayOptions): void {
  for (const { id, identification } of Object.values(services))
    for (const { name } of identification.methods)
      if (!Object.hasOwn(identity, name))
        throw new Error(`identity: “${id}” offers the method “${name}”, which has no provider.`);
}

function providerOf({ identity }: GatewayOptions, method: string): IdentityProvider {
  const provider = Object.hasOwn(identity, method) ? identity[method] : undefined;
  if (!provider) throw new RequestError('request');
  return provider;
}

/**
 * Where citizens come back to. An address of its own for each method, as RFC 9700 (section 4.4.2) asks: so what one provider
 * says is never taken for another one’s word.
 */
export const callbackUrl = ({ publicUrl, base }: GatewayOptions, method: string): string =>
  `${publicUrl}${base}/identity/callback/${encodeURIComponent(method)}`;

/** Begins an identification that only this browser can finish. The reference is the hash of the handle. */
export async function beginIdentification(
  options: GatewayOptions,
  request: IdentificationRequest,
  signal: AbortSignal,
): Promise<{ url: string; reference: string }> {
  const { method } = request;
  const service = options.services[request.service];
  if (!service?.identification.methods.some(({ name }) => name === method))
    throw new RequestError('request');
  const handle = newSecret();
  const asked = { method, handle, callbackUrl: callbackUrl(options, method) };
  const { url, pending } = await providerOf(options, method).open(
    { ...asked, attributes: identityAttributes(service) },
    signal,
  );
  const reference = await hashOf(handle);
  const row: Identification = { ...request, pending };
  const expires = options.now() + IDENTIFICATION;
  await options.storage.put('identification', reference, row, { version: undefined, expires });
  return { url, reference };
}

/** What became of an identification, for the browser that began it. */
export async function identificationOutcome(
  options: GatewayOptions,
  reference: string,
  browser: string | undefined,
): Promise<IdentityOutcome> {
  const row = await options.storage.get<Identification>('identification', reference, options.now());
  if (!row || row.value.browser !== browser) return { status: 'failed', reason: 'expired' };
  const { outcome = { status: 'pending' } } = row.value;
  return outcome.status === 'verified'
    ? { ...outcome, secondsLeft: secondsLeft(options, outcome.identity) }
    : outcome;
}

/** What a callback belongs to, whoever comes with it. */
export async function waitingFor(
  options: GatewayOptions,
  method: string,
  callback: Request,
): Promise<Row<Identification> & { readonly reference: string }> {
  const provider = providerOf(options, method);
  const handle = await provider.handleOf(callback.clone()).catch(() => undefined);
  if (!handle) throw new RequestError('request');
  const reference = await hashOf(handle);
  const row = await options.storage.get<Identification>('identification', reference, options.now());
  if (row?.value.method !== method) throw new RequestError('request');
  return { ...row, reference };
}

/**
 * The citizen comes back. Whoever comes with an unknown handle, by another method, from another browser, or a second time,
 * is refused and changes nothing. `page` is the one with the application; `finished` false: whoever comes is not the one
 * who began, or comes once more.
 */
export async function finishIdentification(
  options: GatewayOptions,
  method: string,
  callback: Request,
  browser: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly page: string; readonly finished: boolean }> {
  const { storage, now } = options;
  const { reference, ...row } = await waitingFor(options, method, callback);
  const { pending, returnUrl: page } = row.value;
  if (pending === undefined || row.value.browser !== browser) return { page, finished: false };

  const { pending: _, ...rest } = row.value;
  const expires = now() + IDENTIFICATION;
  const failed: IdentityOutcome = { status: 'failed', reason: 'provider' };
  // Used up before the provider is asked: of two callbacks with one code, one is served.
  const claimed = { ...rest, outcome: failed };
  const mine = await storage.put('identification', reference, claimed, {
    version: row.version,
    expires,
  });
  if (!mine) return { page, finished: false };

  const outcome = await outcomeOf(options, rest, callback, pending, signal).catch(
    (error: unknown) => {
      options.log({ at: 'identity', code: codeOf(error) });
      return failed;
    },
  );
  await storage.put(
    'identification',
    reference,
    { ...rest, outcome },
    { version: row.version + 1, expires },
  );
  return { page, finished: true };
}

async function outcomeOf(
  options: GatewayOptions,
  { service: name, method, application }: IdentificationRequest,
  callback: Request,
  pending: string,
  signal: AbortSignal,
): Promise<IdentityOutcome> {
  const found = await providerOf(options, method).outcome(pending, callback, signal);
  if (found.status !== 'verified') return found;
  const service = options.services[name];
  if (!service) return { status: 'failed', reason: 'expired' };
  const { minimumLevel, methods } = service.identification;
  const promised = methods.find(({ name }) => name === method)?.level;
  const { level } = found;
  // A method is believed only on the level that it promises: an online ID that was not read is not one.
  if (!promised || !reaches(level, minimumLevel) || !reaches(level, promised))
    return { status: 'failed', reason: 'level-too-low' };
  // Whatever a provider says beyond what was asked goes nowhere.
  const attributes = leastAttributes(service, found.attributes);
  const said = { application, service: service.id, method, level, attributes };
  const identity = await stated(options, said);
  return { status: 'verified', identity };
}
