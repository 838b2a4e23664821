import { dress } from '@stadtkit/element/dress.js';
import { readForm } from '@stadtkit/steps/read-form.js';
import { ServiceElement } from '@stadtkit/steps/elements/service.js';
import type { PropertyValues } from 'lit';
import { loadElementsIn } from './autoloader.js';
import type { GatewayClient } from './gateway-client.js';
import { partiesFor } from './parties.js';
import { reserveHeight, releaseHeight } from './reserved-height.js';
import { version } from './version.js';

/** Milliseconds that a definition may take. */
const PATIENCE = 15_000;

/**
 * A `<stadt-service src="…/services/name">` that gets its definition and its other parties from a gateway. When that
 * fails, what stands inside the element stays on the page.
 */
export class EmbeddedService extends ServiceElement {
  static override properties = { src: {}, gateway: {} };

  static readonly version = version;
  /** The address of the script that defined it. */
  static source = '';

  /** The address of the definition. */
  declare src: string | null;
  /** The address of the gateway; left out, it is where the definition comes from. */
  declare gateway: string | null;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot() as ShadowRoot;
    reserveHeight(root);
    for (const press of ['keydown', 'keypress'] as const) this.addEventListener(press, keepEnter);
    loadElementsIn(root);
    // Whoever is about to begin will need the rest; whoever only looks does not pay for it.
    for (const sign of ['pointerover', 'focusin', 'stadt-service-step'])
      this.addEventListener(sign, () => void this.#bringRest(), { once: true });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { step } = this.session;
    if (step && step.kind !== 'start') releaseHeight(this.renderRoot as ShadowRoot);
    if ((changed.has('src') || changed.has('gateway')) && typeof this.src === 'string')
      this.#connect(this.src).catch((error: unknown) => {
        console.warn('Stadtkit: the service cannot be loaded; the page’s own text stays.', error);
      });
    // With the parties that this has just brought.
    super.willUpdate(changed);
  }

  /**
   * Brings what comes after the start page, and with it the rest of the reading: a definition in which somebody would get
   * stuck is not gone through. What fails now is tried again, and said, when it is needed.
   */
  async #bringRest(): Promise<void> {
    // At the same time: fields must not arrive before their look.
    void dress(this.renderRoot);
    const rest = await import('./after-start.js').catch(() => undefined);
    const mistakes = this.service && rest?.readService(this.service).mistakes;
    if (!mistakes) return;
    console.warn('Stadtkit: the definition cannot be used.', mistakes);
    this.service = undefined;
    this.session.task.fail('definition');
  }

  async #connect(src: string): Promise<void> {
    const address = new URL(src, document.baseURI).href;
    const url = new URL(
      this.gateway ?? address.replace(/\/services\/[^/]*$/, ''),
      document.baseURI,
    );
    const gateway: GatewayClient = {
      url: url.href.replace(/\/$/, ''),
      fetch: (...args) => fetch(...args),
    };
    const parties = partiesFor(gateway, EmbeddedService.source);
    this.parties = parties;
    // Without a secure connection browsers encrypt nothing, and nothing could be sent.
    if (!isSecureContext) {
      this.session.task.fail('insecure');
      throw new Error('The page must be served over https.');
    }
    let definition: unknown;
    try {
      definition = await definitionAt(address);
    } catch (error) {
      // What somebody has kept is shown all the same: at the water there may be no network, and no gateway.
      if (src === this.src) await this.session.showKept();
      throw error;
    }
    if (src !== this.src) return;
    const { service, mistakes } = readForm(definition);
    if (!service) {
      console.warn(`Stadtkit: the definition at ${address} cannot be used.`, mistakes);
      return;
    }
    this.service = service;
  }
}

/** Asks in the way of a `<link rel="preload" as="fetch" crossorigin>`, so that a page that has one asks only once. */
async function definitionAt(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address} answers ${String(response.status)}.`);
  return response.json();
}

/** Pages that are one large form take the Enter key, lest somebody sends it; then no button here could be pressed with it. */
function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.stopPropagation();
}
