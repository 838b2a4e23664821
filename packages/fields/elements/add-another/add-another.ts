import type { Problem } from '@stadtkit/kinds/problem.js';
import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { Group } from '../field-group/group.js';
import type { Cards } from './cards.js';
import { Entries } from './entries.js';
import { fold, isClosed } from './fold.js';
import type { recall, remember } from './memory.js';

/** What is loaded when a list stands on a page. */
interface Parts {
  readonly cards: Cards;
  readonly recall: typeof recall;
  readonly remember: typeof remember;
}

/**
 * A list of entries of one kind, such as children or vehicles: a `<fieldset>` with one `<fieldset data-entry>` for each.
 * The page writes as many as are needed without JavaScript; with it, those that are empty wait, and further ones come.
 *
 * @attr min - how many there must be
 * @attr max - how many there may be
 * @cssprop --stadt-accent - links, buttons and marks
 * @cssprop --stadt-line-soft - a line that only divides
 */
export class AddAnother extends Group {
  static override properties: PropertyDeclarations = {
    ...Group.properties,
    min: { type: Number },
    max: { type: Number },
  };

  #min = 0;
  #max = Infinity;
  readonly #entries = new Entries(this);
  #parts: Parts | undefined;
  #isArranged = false;
  #isBack = false;
  #departure = new AbortController();

  constructor() {
    super();
    this.addEventListener('click', ({ target }) => {
      this.#parts?.cards.press((target as Element).closest('button'));
    });
    // A browser cannot lead to what is folded away.
    for (const type of ['invalid', 'stadt-problem-change'])
      this.addEventListener(type, (event) => this.#unfold(event), true);
  }

  /** How many entries there must be. */
  get min(): number {
    return this.#min;
  }
  // React, Preact, Svelte and Vue set what stands in their markup, `min="1"`, as a property.
  set min(value: number | `${number}`) {
    this.#min = Number(value);
  }

  /** How many entries there may be. */
  get max(): number {
    return this.#max;
  }
  set max(value: number | `${number}`) {
    this.#max = Number(value);
  }

  override check(): Problem | undefined {
    const { shown, filled } = this.#entries;
    const { min, max } = this;
    if (shown.length > max) return { code: 'too-many-entries', data: { max } };
    // Whoever must answer in an entry hears it there.
    const isAsked = shown.some((entry) => entry.querySelector('[required]'));
    if (filled.length < min && !isAsked) return { code: 'too-few-entries', data: { min } };
    return undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#arrange();
    this.#departure = new AbortController();
    this.#rememberAtLeaving(this.#departure);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#departure.abort();
  }

  /** Without its parts it is a plain group of fields, which can be sent. */
  protected override async scheduleUpdate(): Promise<void> {
    this.#parts ??= await this.#load().catch(() => undefined);
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#arrange();
    this.#entries.wake(this.min);
    this.#bringBack();
    this.#parts?.cards.draw();
    super.updated(changed);
  }

  /** What a script wrote into an entry that waits is sent, too. */
  protected override follow(): void {
    if (this.#isArranged) this.#entries.wake(this.min);
  }

  protected override restart(): void {
    this.#parts?.cards.forget();
    this.#entries.restart();
  }

  async #load(): Promise<Parts> {
    const [{ Cards }, memory] = await Promise.all([import('./cards.js'), import('./memory.js')]);
    return { ...memory, cards: new Cards(this, this.#entries) };
  }

  #rememberAtLeaving({ signal }: AbortController): void {
    const window = this.ownerDocument.defaultView;
    const act = () =>
      window && this.#parts?.remember(window, this.#entries.name, this.#parts.cards.values);
    window?.addEventListener('pagehide', act, { signal });
  }

  /** Once, as soon as the entries are there: what is empty waits, but for those that there must be. */
  #arrange(): void {
    if (this.#isArranged) return;
    this.#isArranged = this.#entries.arrange();
    this.#entries.wake(this.min);
  }

  /** Once: what was added before the person left the page. */
  #bringBack(): void {
    const window = this.ownerDocument.defaultView;
    if (this.#isBack || !this.#isArranged || !this.#parts || !window) return;
    this.#isBack = true;
    this.#parts.cards.bringBack(this.#parts.recall(window, this.#entries.name));
  }

  #unfold({ target, sentence }: Event & { readonly sentence?: string }): void {
    const entry = this.#entries.around(target as Element);
    if (!entry || !isClosed(entry) || sentence === '') return;
    fold(entry, false);
    this.requestUpdate();
  }
}
