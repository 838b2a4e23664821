import type { HandedLicence } from '@stadtkit/steps/parties.js';
import type { EligibilityRule, Service } from '@stadtkit/steps/service.js';
import type { ReactiveControllerHost } from 'lit';
import { buildCity, type City } from '../../src/in-memory/city.js';
import { Device } from '../../src/in-memory/device.js';
import { atIdProvider, type AtIdProvider } from '../../src/in-memory/id-provider.js';
import {
  usual,
  type IdentityChoice,
  type PaymentChoice,
  type Steering,
} from '../../src/in-memory/steering.js';
import {
  draftAt,
  guestOf,
  instantOf,
  refusalAt,
  registersOf,
  type Prepared,
} from '../../src/in-memory/prepared.js';

/** Where the citizen is. */
export type Place =
  | { readonly kind: 'service' }
  | { readonly kind: 'identity'; readonly from: AtIdProvider }
  | { readonly kind: 'payment'; readonly id: string }
  | { readonly kind: 'water'; readonly licence: HandedLicence };

/** A citizen’s visit to a service: where they are, in which city, and how its parties behave. */
export class Visit {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #device = new Device();
  #preparing = false;

  city: City | undefined;
  place: Place = { kind: 'service' };
  steering: Steering = usual;
  /** The step that is shown. */
  at = '';
  /** The rule that says no from the beginning. */
  refused: EligibilityRule | undefined;
  /** Counts how often the city’s page was loaded. */
  loads = 0;
  /** The citizen has just come to another place. */
  arrived = false;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** A new city, and a draft that has come as far as was prepared. */
  async begin(service: Service, prepared: Prepared): Promise<void> {
    const mine = ++this.loads;
    const device = this.#device;
    this.#preparing = true;
    const city = await buildCity(service, device, () => (this.#preparing ? usual : this.steering), {
      guests: guestOf(prepared),
      registers: registersOf(service, prepared),
      ...(prepared.lists && { lists: prepared.lists }),
      now: () => instantOf(prepared),
    });
    const draft = await draftAt(city, prepared);
    // Somebody was faster and wants to go elsewhere.
    if (mine !== this.loads) return;
    this.#preparing = false;
    device.tab = prepared.closed || draft.at === service.steps[0]?.name ? undefined : draft;
    device.locker = prepared.closed ? draft : undefined;
    this.city = city;
    // In a story the citizen goes on first.
    this.refused = prepared.filled ? refusalAt(service, draft.at, prepared.person) : undefined;
    this.shows(draft.at);
    this.place = { kind: 'service' };
    if (prepared.water) await this.#showLicence();
  }

  /** The city has what a licence is issued for that can be checked. */
  get checkable(): boolean {
    const result = this.city?.service.result;
    const isLicence = result?.type === 'licence' && result.kind === 'fischereischein';
    return isLicence && this.#device.tab?.receipt !== undefined;
  }

  shows(step: string): void {
    this.at = step;
    this.#host.requestUpdate();
  }

  steer(change: Partial<Steering>): void {
    this.steering = { ...this.steering, ...change };
    this.#host.requestUpdate();
  }

  /** Goes to the party that an address leads to; false when it is none of the city’s. */
  leaveFor(url: URL): boolean {
    const { identity, payment } = this.steering;
    const from = atIdProvider(url);
    const paying = this.city?.payProvider.at(url);
    if (from) {
      if (identity === 'ask') this.#go({ kind: 'identity', from });
      else void this.identified(from, identity);
    }
    if (paying) {
      this.#go({ kind: 'payment', id: paying.id });
      if (payment !== 'ask') this.paid(payment);
    }
    return Boolean(from ?? paying);
  }

  async identified(from: AtIdProvider, choice: IdentityChoice, person?: string): Promise<void> {
    await this.city?.identified(from, choice, person);
    this.comeBack();
  }

  paid(choice: PaymentChoice): void {
    if (this.place.kind !== 'payment') return;
    this.city?.payProvider.choose(this.place.id, choice);
    // Whoever pays by transfer is told first where the money goes.
    if (choice === 'transfer') this.#go(this.place);
    else this.comeBack();
  }

  /** The citizen is back on the city’s page: it loads anew, and finds the draft where it was left. */
  comeBack(): void {
    this.loads++;
    this.refused = undefined;
    this.at = this.#device.tab?.at ?? this.city?.service.steps[0]?.name ?? '';
    this.#go({ kind: 'service' });
  }

  closeTab(): void {
    this.#device.tab = undefined;
    this.comeBack();
  }

  /** To the inspector, with the licence; one is prepared if there is none yet. */
  async goToWater(): Promise<void> {
    const { city } = this;
    if ((await this.#showLicence()) || !city) return;
    await this.begin(city.service, { step: 'licence', water: true });
  }

  /** False when there is no licence to show. */
  async #showLicence(): Promise<boolean> {
    const draft = this.#device.tab;
    if (!draft?.receipt) return false;
    const { signal } = new AbortController();
    const outcome = await this.city?.parties.result.outcome(draft, signal).catch(() => undefined);
    if (outcome?.status !== 'issued') return false;
    this.#go({ kind: 'water', licence: outcome.licence });
    return true;
  }

  #go(place: Place): void {
    this.place = place;
    this.arrived = true;
    this.#host.requestUpdate();
  }
}
