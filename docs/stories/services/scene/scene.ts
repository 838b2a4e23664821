import { buttonStyles } from '@stadtkit/element/button-styles.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import type { ServiceLeaveEvent, ServiceStepEvent } from '@stadtkit/steps/elements/events.js';
import type { HandedLicence } from '@stadtkit/steps/parties.js';
import type { Service } from '@stadtkit/steps/service.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { buildCity, type City } from '../city/city.js';
import { Device } from '../city/device.js';
import { atIdProvider, type AtIdProvider } from '../city/id-provider.js';
import { usual, type IdentityChoice, type Steering } from '../city/steering.js';
import { draftAt, type Prepared } from '../prepared.js';
import { idProviderPage } from './id-provider-page.js';
import './neighbours.js';
import { payProviderPage, type OnPayment } from './pay-provider-page.js';
import { sceneStyles } from './scene.styles.js';
import { steeringPanel, type Levers } from './steering-panel.js';
import { water } from './water.js';
import { de, en } from './words.js';

/** Where the citizen is. */
type Place =
  | { readonly kind: 'service' }
  | { readonly kind: 'identity'; readonly from: AtIdProvider }
  | { readonly kind: 'payment'; readonly id: string }
  | { readonly kind: 'water'; readonly licence: HandedLicence };

/** Pixels from which the panel stands beside the service, and is open. */
const WIDE = 880;

/** A service in a city that exists in memory only, with its counterparties as places in the page. */
export class SceneElement extends StadtElement {
  static override styles = [buttonStyles, sceneStyles];

  @property({ attribute: false }) service: Service | undefined;
  /** Where the story begins. */
  @property({ attribute: false }) prepared: Prepared = { step: 'start' };

  @state() private city: City | undefined;
  @state() private place: Place = { kind: 'service' };
  @state() private at = '';
  @state() private steering: Steering = usual;
  @state() private failed = false;
  /** What the panel did, for its status. */
  @state() private said = '';

  readonly #device = new Device();
  #visit = 0;
  #preparing = false;
  #wide = false;
  #focus = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#wide ||= !this.hasUpdated && this.offsetWidth >= WIDE;
    if (changed.has('service')) this.#begin(this.prepared);
  }

  protected override updated(): void {
    if (!this.#focus) return;
    this.#focus = false;
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    (place?.querySelector<HTMLElement>('h2') ?? place)?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { service, steering, city, said } = this;
    if (!service) return nothing;
    const at = this.place.kind === 'water' ? 'water' : this.at;
    return html`<div class="scene">
      <div class="place" tabindex="-1">
        ${this.failed ? html`<p>This story needs https or localhost (Web Crypto).</p>` : nothing}
        ${city ? this.#shown(city) : nothing}
      </div>
      ${steeringPanel({ service, steering, at, said, open: this.#wide, levers: this.#levers })}
    </div>`;
  }

  #shown(city: City): TemplateResult | typeof nothing {
    const { place, locale } = this;
    const words = locale === 'en' ? en : de;
    switch (place.kind) {
      case 'identity':
        return idProviderPage(place.from, city.service, locale, words, (choice, person) => {
          void this.#identified(place.from, choice, person);
        });
      case 'payment': {
        const transaction = city.payProvider.transaction(place.id);
        return transaction ? payProviderPage(transaction, locale, words, this.#paid) : nothing;
      }
      case 'water':
        return water(place.licence, city.inspector, words, this.#comeBack);
      case 'service':
        return html`${keyed(this.#visit, this.#shownService(city))}
        ${
          this.at === 'licence' && this.#device.tab?.receipt
            ? html`<button type="button" class="to-water" @click=${this.#levers.goToWater}>
                ${words.water.title}
              </button>`
            : nothing
        }`;
    }
  }

  #shownService({ service, parties }: City): TemplateResult {
    return html`<stadt-service
      .service=${service}
      .parties=${parties}
      @stadt-service-step=${(event: ServiceStepEvent) => {
        this.at = event.step;
      }}
      @stadt-service-done=${() => {
        this.at = service.steps[0]?.name ?? '';
      }}
      @stadt-service-leave=${this.#onLeave}
    ></stadt-service>`;
  }

  readonly #onLeave = (event: ServiceLeaveEvent): void => {
    const url = new URL(event.url);
    const from = atIdProvider(url);
    const paying = this.city?.payProvider.at(url);
    if (!from && !paying) return;
    event.preventDefault();
    if (from) this.#goToIdentify(from);
    if (paying) this.#goToPay(paying.id);
  };

  #goToIdentify(from: AtIdProvider): void {
    const { identity } = this.steering;
    if (identity === 'ask') this.#go({ kind: 'identity', from });
    else void this.#identified(from, identity);
  }

  #goToPay(id: string): void {
    const { payment } = this.steering;
    this.place = { kind: 'payment', id };
    if (payment === 'ask') this.#go(this.place);
    else this.#paid(payment);
  }

  async #identified(from: AtIdProvider, choice: IdentityChoice, person?: string): Promise<void> {
    await this.city?.identified(from, choice, person);
    this.#comeBack();
  }

  readonly #paid: OnPayment = (choice) => {
    if (this.place.kind !== 'payment') return;
    if (choice !== 'back') this.city?.payProvider.choose(this.place.id, choice);
    // Whoever pays by transfer is told first where the money goes.
    if (choice === 'transfer') this.#go({ ...this.place });
    else this.#comeBack();
  };

  /** The citizen is back on the city’s page: it loads anew, and finds the draft where it was left. */
  readonly #comeBack = (): void => {
    this.#visit++;
    this.at = this.#device.tab?.at ?? this.service?.steps[0]?.name ?? '';
    this.#go({ kind: 'service' });
  };

  #go(place: Place): void {
    this.place = place;
    this.#focus = true;
  }

  #begin(prepared: Prepared): void {
    this.#prepare(prepared).catch((error: unknown) => {
      console.error(error);
      this.failed = true;
    });
  }

  /** A new city, and a draft that has come as far as the story wants. */
  async #prepare(prepared: Prepared): Promise<void> {
    const { service } = this;
    if (!service) return;
    const mine = ++this.#visit;
    const device = this.#device;
    this.#preparing = true;
    const city = await buildCity(service, device, () => (this.#preparing ? usual : this.steering));
    const draft = await draftAt(city, prepared);
    if (mine !== this.#visit) return;
    device.tab = prepared.closed || draft.at === service.steps[0]?.name ? undefined : draft;
    device.locker = prepared.closed ? draft : undefined;
    this.#preparing = false;
    this.city = city;
    this.at = draft.at;
    this.place = { kind: 'service' };
    if (prepared.water) await this.#toWater();
  }

  async #toWater(): Promise<void> {
    const licence = await this.#licence();
    if (licence) this.place = { kind: 'water', licence };
    else await this.#prepare({ step: 'licence', water: true });
  }

  async #licence(): Promise<HandedLicence | undefined> {
    const draft = this.#device.tab;
    if (!draft?.receipt) return undefined;
    const { signal } = new AbortController();
    const outcome = await this.city?.parties.licence.outcome(draft, signal).catch(() => undefined);
    return outcome?.status === 'issued' ? outcome.licence : undefined;
  }

  readonly #levers: Levers = {
    steer: (change) => {
      this.steering = { ...this.steering, ...change };
    },
    jump: (step) => {
      this.said = '';
      this.#begin({ step });
    },
    goToWater: () => {
      void this.#toWater();
    },
    anew: () => {
      this.steering = usual;
      this.said = 'Everything is as in the beginning.';
      this.#begin(this.prepared);
    },
    closeTab: () => {
      this.#device.closeTab();
      this.#comeBack();
    },
    release: () => {
      this.city?.payProvider.release();
      this.said = 'The money is there. The service sees it when it looks again.';
    },
    approve: () => {
      this.city?.office.approve();
      this.said = 'The certificate is accepted. The service sees it when it looks again.';
    },
  };
}

if (!customElements.get('demo-scene')) customElements.define('demo-scene', SceneElement);

declare global {
  interface HTMLElementTagNameMap {
    'demo-scene': SceneElement;
  }
}
