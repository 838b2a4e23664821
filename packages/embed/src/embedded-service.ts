import { readService } from '@stadtkit/steps/read-service.js';
import { ServiceElement } from '@stadtkit/steps/elements/service.js';
import '@stadtkit/steps/stadt-service.js';
import { loadElementsIn, loadService } from './autoloader.js';
import { json } from './gateway-client.js';
import { partiesFor } from './parties.js';

/**
 * Gives a `<stadt-service src="…/services/name">` its definition and its gateway. The gateway is where the definition
 * comes from, unless `gateway` says otherwise. On failure what stands inside the element stays on the page.
 */
async function connect(element: ServiceElement): Promise<void> {
  const src = element.getAttribute('src');
  if (src === null || element.service) return;
  loadElementsIn(element.renderRoot as ShadowRoot);
  // Whoever has begun will need the rest; whoever only looks does not pay for it.
  element.addEventListener('stadt-service-step', loadService, { once: true });
  const address = new URL(src, document.baseURI).href;
  const url = new URL(
    element.getAttribute('gateway') ?? address.replace(/\/services\/[^/]*$/, ''),
    document.baseURI,
  );
  const gateway = {
    url: url.href.replace(/\/$/, ''),
    fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
  };
  const definition = await json<unknown>(
    { ...gateway, url: '' },
    address,
    {},
    AbortSignal.timeout(15_000),
  );
  const { service, mistakes } = readService(definition);
  if (!service) {
    console.warn(`Stadtkit: the definition at ${address} cannot be used.`, mistakes);
    return;
  }
  element.parties = partiesFor(gateway);
  element.service = service;
}

/** Connects the services of a page, also those that come later. */
function connectAll(): void {
  for (const element of document.querySelectorAll('stadt-service'))
    if (element instanceof ServiceElement && !seen.has(element)) {
      seen.add(element);
      connect(element).catch((error: unknown) => {
        console.warn('Stadtkit: the service cannot be loaded; the page’s own text stays.', error);
      });
    }
}

const seen = new WeakSet<Element>();
connectAll();
new MutationObserver(connectAll).observe(document, { childList: true, subtree: true });
