import type { ServiceElement } from '@stadtkit/steps/elements/service.js';
import type { Finding } from './finding.js';
import { readDefinition, type DefinitionAnswer } from './read-definition.js';
import { shownAddress } from './shown.js';

/** Milliseconds that a gateway may take. */
const PATIENCE = 15_000;

/** Where a service of the page gets its definition, and its gateway. */
export interface ServiceAddresses {
  readonly definition: string;
  /** Without a slash at the end. */
  readonly gateway: string;
}

export function addressesOf(service: Element): ServiceAddresses | undefined {
  const src = service.getAttribute('src');
  if (src === null) return undefined;
  try {
    const definition = new URL(src, document.baseURI).href;
    const gateway = service.getAttribute('gateway') ?? definition.replace(/\/services\/[^/]*$/, '');
    return { definition, gateway: new URL(gateway, document.baseURI).href.replace(/\/$/, '') };
  } catch {
    return { definition: src, gateway: '' };
  }
}

/** Asks for the definition as the service does, and whether the gateway sends citizens back to this page. */
export async function checkGateway(service: Element): Promise<readonly Finding[]> {
  const addresses = addressesOf(service);
  if (!addresses) return [];
  const answer = await definitionAt(addresses.definition);
  if ('code' in answer) return [answer];
  const findings = readDefinition(answer);
  return findings.length > 0 ? findings : wayBack(service, addresses.gateway);
}

async function definitionAt(address: string): Promise<DefinitionAnswer | Finding> {
  const signal = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, { signal, cache: 'no-cache' });
    const type = response.headers.get('content-type') ?? '';
    const { url: at, status } = response;
    return { address, at, status, type, text: await response.text() };
  } catch {
    return (await answersAtAll(address))
      ? { code: 'origin', gateway: shownAddress(address), origin: location.origin }
      : { code: 'definition-unreachable', address: shownAddress(address) };
  }
}

/** Whether somebody answers whom only this page may not hear. */
async function answersAtAll(address: string): Promise<boolean> {
  try {
    if (new URL(address).origin === location.origin) return false;
    await fetch(address, { mode: 'no-cors', signal: AbortSignal.timeout(PATIENCE) });
    return true;
  } catch {
    return false;
  }
}

/** Asks for the payment of an application that does not exist: a gateway looks at the way back first, and keeps nothing. */
async function wayBack(service: Element, gateway: string): Promise<readonly Finding[]> {
  const here = location.origin + location.pathname + location.search;
  const returnUrl = (service as Partial<ServiceElement>).returnUrl ?? here;
  const refused = await refusalOf(`${gateway}/applications/stadt-debug/payment`, returnUrl);
  if (refused === 'return-url')
    return [
      { code: 'return-url', gateway: shownAddress(gateway), address: shownAddress(returnUrl) },
    ];
  return refused === 'origin'
    ? [{ code: 'origin', gateway: shownAddress(gateway), origin: location.origin }]
    : [];
}

async function refusalOf(address: string, returnUrl: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ returnUrl }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return ((await response.json()) as { error?: string }).error;
  } catch {
    return undefined;
  }
}
