import { directionOf } from '@stadtkit/kinds/direction.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { showFromTop } from '@stadtkit/element/show-from-top.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { firstMessages } from '../../src/first-words.js';
import type { Parties } from '../../src/parties.js';
import type { Service } from '../../src/service.js';
import { Session } from '../../src/session/session.js';
import { isAtRisk } from '../../src/session/state.js';
import { wait, type Wait } from '../../src/session/task.js';
import { workState } from './around.js';
import { ServiceDoneEvent, ServiceLeaveEvent, ServiceStepEvent } from './events.js';
import { FocusKeeper } from './focus-keeper.js';
import { languageChoice } from './language-choice.js';
import { later, laterRules } from './later.js';
import { namePage } from './page-title.js';
import { isRealPage } from './real-page.js';
import { serviceStyles } from './service.styles.js';
import { keptLicences, startScreen } from './start-screen.js';
import { StepHistory } from './step-history.js';
import type { Seen } from './view.js';

/**
 * A whole service: asks, identifies, checks, sends, takes the payment and shows what the city gives back. It shows a session,
 * and has no state of its own but the focus and the history of the tab.
 *
 * @slot - shown until the service is there: how to reach the office without it
 * @fires stadt-service-step - another step is shown; `step` is its name
 * @fires stadt-service-leave - another page is about to open, at `url`; can be prevented
 * @fires stadt-service-done - the citizen is done and has deleted the draft
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - text that matters less
 * @cssprop --stadt-paper - the page
 * @cssprop --stadt-surface - what lies on the page
 * @cssprop --stadt-line-soft - a line that only divides
 * @cssprop --stadt-accent - links, edges and marks
 * @cssprop --stadt-danger - what is wrong
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-radius - corners of controls
 * @cssprop --stadt-measure - greatest width of text
 * @cssprop --stadt-font - the font
 */
export class ServiceElement extends StadtElement {
  static override styles = serviceStyles;

  /** The service as data. */
  @property({ attribute: false }) service: Service | undefined;
  /** The other parties: who identifies, pays, receives and issues. */
  @property({ attribute: false }) parties: Parties | undefined;
  /** The level of the screens’ headings on the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Where the citizen comes back to from other parties, an address that the gateway knows; left out, this page. */
  @property({ attribute: 'return-url' }) returnUrl: string | undefined;

  /** The title of the page names the step, and that something is wrong; a guest changes it only when asked. */
  @property({ attribute: 'page-title', type: Boolean }) pageTitle = false;

  /** Stands in for the passing of time in tests. @internal */
  wait: Wait = wait;

  /** What is shown. @internal */
  readonly session = new Session(
    {
      isShown: () => this.isConnected,
      returnUrl: () => this.returnUrl ?? here(),
      changed: () => {
        this.requestUpdate();
      },
      found: () => {
        openAround(this);
      },
      began: () => {
        this.#connectHistory();
      },
      arrived: (step) => {
        this.#history?.push(step);
        this.dispatchEvent(new ServiceStepEvent(step));
      },
      attend: (to) => {
        this.#focus = to;
      },
      speak: (language) => {
        this.lang = language;
      },
      leave: (url) => {
        this.leave(url);
      },
      done: () => {
        this.dispatchEvent(new ServiceDoneEvent());
      },
    },
    laterRules,
    (milliseconds, signal) => this.wait(milliseconds, signal),
  );

  #history: StepHistory | undefined;
  #leaving = false;
  #focus: 'heading' | 'summary' | undefined;

  constructor() {
    super();
    new FocusKeeper(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeunload', this.#onUnload);
    removeEventListener('pageshow', this.#onShow);
    namePage(this, undefined);
    this.session.stop();
    this.#history?.disconnect();
    this.#history = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#onShow);
    this.#connectHistory();
    if (this.hasUpdated) this.session.goOn();
  }

  // The browser asks before what was typed goes with its tab, or what cannot be opened again.
  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (!this.#leaving) event.preventDefault();
  };

  // Back from another party out of the cache of the browser.
  readonly #onShow = (): void => {
    this.#leaving = false;
  };

  /** Sends the citizen to another page, and only to a real one, unless the page around prevents it. @internal */
  leave(url: string): void {
    if (!isRealPage(url) || !this.dispatchEvent(new ServiceLeaveEvent(url))) return;
    this.#leaving = true;
    location.assign(url);
  }

  /** Loads the page anew: what this browser keeps is there again, so nobody is asked. @internal */
  readonly reload = (): void => {
    this.#leaving = this.parties?.draft.keeps === true;
    location.reload();
  };

  protected override async scheduleUpdate(): Promise<void> {
    // A screen comes in the language that was chosen; what the page shows before the service does not wait for it.
    if (this.hasUpdated) await this.speaks();
    if (this.session.state.problems.length > 0) await later()?.bringProblemTexts(this.locale);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('service') || changed.has('parties'))
      this.session.use(this.service, this.parties);
  }

  protected override updated(): void {
    // Only while something is at risk: a page with such a listener is kept out of the cache of some browsers.
    if (isAtRisk(this.session.state)) addEventListener('beforeunload', this.#onUnload);
    else removeEventListener('beforeunload', this.#onUnload);
    namePage(this, this.#name);
    if (!this.#focus) return;
    const summary = this.#focus === 'summary';
    const target = this.renderRoot.querySelector<HTMLElement>(
      summary ? 'stadt-error-summary' : 'h2',
    );
    if (!target) return; // its screen is still on its way
    this.#focus = undefined;
    const ready = (target as { updateComplete?: Promise<unknown> }).updateComplete;
    void Promise.resolve(ready).then(() => {
      target.focus({ preventScroll: true });
      if (!summary) showFromTop(this);
    });
  }

  protected override render(): TemplateResult {
    const { service, session } = this;
    const { found, kept } = session.state;
    const words = firstMessages(this.locale);
    const seen = this.#seen;
    const shown = found
      ? later()?.resumeScreen(this, found)
      : seen
        ? this.#screen(seen)
        : !service && kept.length > 0
          ? keptLicences(session, words)
          : undefined;
    const languages = seen ? languageChoice(session, this.locale) : nothing;
    // Until the service is there, the page’s own text stays as the page shows it.
    const before = shown && service ? nothing : html`<slot></slot>`;
    // No white space beside the base: it would be shown on a page that says `white-space: pre`.
    // prettier-ignore
    return html`${before}<div class="base" ?hidden=${!shown && !session.task.tells} lang=${this.locale} dir=${this.#direction ?? nothing}>
      <div class="body stack">${languages} ${shown} ${workState(this, words)}</div>
    </div>`;
  }

  /** Nothing where the page decides: it is written as we are, or we speak German on a page in no language of ours. */
  get #direction(): 'ltr' | 'rtl' | undefined {
    const direction = directionOf(this.locale);
    return direction === 'rtl' || this.lang ? direction : undefined;
  }

  #screen(seen: Seen): TemplateResult {
    if (seen.step.kind === 'start' && !seen.aside) return startScreen(this.session, seen);
    return later()?.screen(this, seen) ?? html``;
  }

  get #seen(): Seen | undefined {
    const { session, locale, headingLevel } = this;
    const { service, parties, state, step, task, now } = session;
    const { application } = state;
    if (!service || !parties || !application || !step) return undefined;
    return {
      ...state,
      ...{ service, parties, application, step, now, locale, headingLevel },
      busy: task.busy || this.#leaving,
      words: firstMessages(locale),
    };
  }

  /**
   * What the title of the page begins with, where the page asks for it: the step, and nothing about the person; before the
   * first and after the last, nothing.
   */
  get #name(): string | undefined {
    const { step, state } = this.session;
    if (!this.pageTitle || !step || step.kind === 'start' || state.ending === 'done')
      return undefined;
    const title = textIn(step.title, this.locale);
    return state.problems.length > 0 ? `${firstMessages(this.locale).wrong}: ${title}` : title;
  }

  #connectHistory(): void {
    const { service, state, hasBegun } = this.session;
    if (!service || !state.application) return;
    this.#history?.disconnect();
    this.#history = new StepHistory(service.id, (name) => {
      // The field that is left this way has told of no change yet.
      this.renderRoot.querySelector('form')?.dispatchEvent(new Event('change'));
      this.session.travel(name, (at) => this.#history?.push(at));
    });
    this.#history.connect(state.application.at, hasBegun);
  }
}

/** This page, where the citizen comes back to; in some CMSes only the query says which one it is (`/?page_id=7`). */
const here = (): string => location.origin + location.pathname + location.search;

/** Opens what the page has closed around a service: whoever comes back to it must not have to look for it. */
function openAround(element: Element): void {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    at.open = true;
}
