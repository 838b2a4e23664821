import { buttonStyles } from '@stadtkit/element/button-styles.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import type { ServiceLeaveEvent, ServiceStepEvent } from '@stadtkit/steps/elements/events.js';
import type { ServiceElement } from '@stadtkit/steps/elements/service.js';
import type { EligibilityRule, Service } from '@stadtkit/steps/service.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { City } from '../../src/in-memory/city.js';
import { usual } from '../../src/in-memory/steering.js';
import type { Prepared } from '../../src/in-memory/prepared.js';
import { idProviderPage } from './id-provider-page.js';
import './neighbours.js';
import { payProviderPage } from './pay-provider-page.js';
import { sceneStyles } from './scene.styles.js';
import { steeringPanel, type Levers } from './steering-panel.js';
import { Visit } from './visit.js';
import { water } from './water.js';
import { de, en } from './words.js';

/** Pixels from which the panel is open when the story begins. */
const WIDE = 880;

/** A service in a city that exists in memory only, with its other parties as places in the page. */
export class SceneElement extends StadtElement {
  static override styles = [buttonStyles, sceneStyles];

  @property({ attribute: false }) service: Service | undefined;
  /** Where the story begins. */
  @property({ attribute: false }) prepared: Prepared = { step: 'start' };

  /** Without what steers it: the page around does that. */
  @property({ type: Boolean }) alone = false;

  @state() private failed = false;
  /** What the panel did last. */
  @state() private said = '';

  readonly #visit = new Visit(this);
  #wide = false;
  #refusing: { shown: ServiceElement | null; refused: EligibilityRule | undefined } = {
    shown: null,
    refused: undefined,
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#wide ||= !this.hasUpdated && this.offsetWidth >= WIDE;
    if (changed.has('service') || changed.has('prepared')) this.#begin(this.prepared);
  }

  /** As after loading a page: what comes is read from its beginning. */
  protected override updated(): void {
    this.#showRefusal();
    if (!this.#visit.arrived) return;
    this.#visit.arrived = false;
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    (place?.querySelector<HTMLElement>('h2') ?? place)?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { service, said } = this;
    if (!service) return nothing;
    const { steering, place, at, city } = this.#visit;
    const where = place.kind === 'water' ? place.kind : at;
    return html`<div class=${this.alone ? 'alone' : 'scene'}>
      <div class="place" tabindex="-1">
        ${this.failed ? html`<p>This story needs https or localhost (Web Crypto).</p>` : nothing}
        ${city ? this.#shown(city) : nothing}
      </div>
      ${
        this.alone
          ? nothing
          : steeringPanel({
              service,
              steering,
              at: where,
              said,
              open: this.#wide,
              levers: this.#levers,
            })
      }
    </div>`;
  }

  #shown(city: City): TemplateResult | typeof nothing {
    const visit = this.#visit;
    const { place } = visit;
    const { locale } = this;
    const words = locale === 'en' ? en : de;
    switch (place.kind) {
      case 'identity':
        return idProviderPage(place.from, city.service, locale, words, (choice, person) => {
          void visit.identified(place.from, choice, person);
        });
      case 'payment': {
        const transaction = city.payProvider.transaction(place.id);
        if (!transaction) return nothing;
        return payProviderPage(transaction, locale, words, (choice) => {
          if (choice === 'back') visit.comeBack();
          else visit.paid(choice);
        });
      }
      case 'water':
        return water(place.licence, city.inspector, words, () => {
          visit.comeBack();
        });
      case 'service':
        return html`${keyed(visit.loads, this.#shownService(city))}
        ${
          visit.at === 'licence' && visit.checkable
            ? html`<button type="button" class="to-water" @click=${this.#levers.goToWater}>
                ${words.water.title}
              </button>`
            : nothing
        }`;
    }
  }

  #shownService({ service, parties }: City): TemplateResult {
    const visit = this.#visit;
    return html`<stadt-service
      .service=${service}
      .parties=${parties}
      @stadt-service-step=${(event: ServiceStepEvent) => {
        visit.shows(event.step);
      }}
      @stadt-service-done=${() => {
        visit.shows(service.steps[0]?.name ?? '');
      }}
      @stadt-service-leave=${(event: ServiceLeaveEvent) => {
        if (visit.leaveFor(new URL(event.url))) event.preventDefault();
      }}
    ></stadt-service>`;
  }

  /** In a story the citizen has gone on to where the service says no; whoever goes back from there is not held. */
  #showRefusal(): void {
    const shown = this.renderRoot.querySelector('stadt-service');
    const { refused } = this.#visit;
    if (shown === this.#refusing.shown && refused === this.#refusing.refused) return;
    this.#refusing = { shown, refused };
    shown?.session.set({ refused });
  }

  #begin(prepared: Prepared): void {
    if (!this.service) return;
    this.#visit.begin(this.service, prepared).catch((error: unknown) => {
      console.error(error);
      this.failed = true;
    });
  }

  readonly #levers: Levers = {
    steer: (change) => {
      this.#visit.steer(change);
    },
    jump: (step) => {
      this.said = '';
      this.#begin({ step });
    },
    goToWater: () => {
      void this.#visit.goToWater();
    },
    anew: () => {
      this.#visit.steer(usual);
      this.said = 'Everything is as in the beginning.';
      this.#begin(this.prepared);
    },
    closeTab: () => {
      this.#visit.closeTab();
    },
    release: () => {
      this.#visit.city?.payProvider.release();
      this.said = 'The money is there. The service sees it when it looks again.';
    },
    approve: () => {
      this.#visit.city?.office.approve();
      this.said = 'The certificate is accepted. The service sees it when it looks again.';
    },
    write: (as) => {
      void this.#visit.city?.office.write(as, letters[as]).then(() => {
        this.said = 'The clerk has written. The service sees it when it looks again.';
      });
    },
  };
}

/** What the clerk of the stories writes. */
const letters = {
  asked: 'Ihr Zeugnis ist nicht gut zu lesen. Wann und wo war Ihre Prüfung?',
  refused: 'Ihr Zeugnis gilt hier nicht. Sie können innerhalb eines Monats klagen.',
  decided: 'Ihrem Antrag haben wir zugestimmt.',
} as const;

if (!customElements.get('demo-scene')) customElements.define('demo-scene', SceneElement);

declare global {
  interface HTMLElementTagNameMap {
    'demo-scene': SceneElement;
  }
}
