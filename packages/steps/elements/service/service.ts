import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { showFromTop } from '@stadtkit/element/show-from-top.js';
import { todayIn } from '@stadtkit/kinds/age.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Application } from '../../src/application.js';
import type { Circumstances } from '../../src/condition.js';
import type { QuestionProblem } from '../../src/flow.js';
import type { Happening } from '../../src/happening.js';
import { newApplication } from '../../src/new-application.js';
import type {
  FoundDraft,
  HandedLicence,
  IdentityOutcome,
  LicenceOutcome,
  Parties,
} from '../../src/parties.js';
import type { EligibilityRule, Service, Step } from '../../src/service.js';
import { firstMessages } from '../../src/first-words.js';
import { resume, workState } from './around.js';
import { arrive, heed, isKept, keepSent, lookForDraft, takeUp } from './beginning.js';
import type { Errands } from './errands.js';
import { ServiceLeaveEvent, ServiceStepEvent } from './events.js';
import { FocusKeeper } from './focus-keeper.js';
import { later, withLater } from './later.js';
import { nameOf, namePage } from './page-title.js';
import { isRealPage } from './real-page.js';
import { serviceStyles } from './service.styles.js';
import { keptLicences, startScreen } from './start-screen.js';
import { StepHistory } from './step-history.js';
import type { Seen } from './view.js';
import { wait, Work, type Wait } from './work.js';

/**
 * A whole service: asks, identifies, checks, sends, takes the payment and shows what the city gives back. It shows what
 * the pure functions below the wall decide, and keeps nothing that they could compute.
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

  /** @internal What its screens show; theirs to read, nobody else’s. */
  @state() application: Application | undefined;
  /** @internal */
  @state() found: FoundDraft | undefined;
  /** @internal */
  @state() problems: readonly QuestionProblem[] = [];
  /** @internal */
  @state() refused: EligibilityRule | undefined;
  /** @internal */
  @state() identification: IdentityOutcome | undefined;
  /** @internal */
  @state() licence: LicenceOutcome | undefined;
  /** @internal */
  @state() kept: readonly HandedLicence[] = [];
  /** Address at which what is kept opens without a network. @internal */
  @state() offline: string | undefined;
  /** What was sent from this browser and is not done. @internal */
  @state() sent: readonly Application[] = [];
  /** Whether what was sent can be opened again in this browser; undefined: nothing was sent yet. @internal */
  @state() reachable: boolean | undefined;
  /** The end: asked what is to be kept, or done. @internal */
  @state() ending: 'asked' | 'done' | undefined;

  /** What was shown here was deleted in another tab. @internal */
  @state() deleted = false;

  /** Stands in for the passing of time in tests. @internal */
  wait: Wait = wait;

  /** @internal */
  readonly work = new Work(this, (milliseconds, signal) => this.wait(milliseconds, signal));
  /** @internal */
  errands: Errands | undefined;
  /** While it is heeded what other tabs delete. @internal */
  heeding: AbortController | undefined;
  #history: StepHistory | undefined;
  #acted = false;
  #leaving = false;
  /** The review, while one of its steps is being changed. @internal */
  changing: string | undefined;
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
    this.heeding?.abort();
    this.heeding = undefined;
    this.#history?.disconnect();
    this.#history = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#onShow);
    if (this.#acted || this.sent.length > 0) heed(this);
    this.#connectHistory();
    if (this.hasUpdated) takeUp(this);
  }

  // The browser asks before what was typed goes with its tab, or what cannot be opened again.
  readonly #onUnload = (event: BeforeUnloadEvent): void => {
    if (!this.#leaving) event.preventDefault();
  };

  // Back from another party out of the cache of the browser.
  readonly #onShow = (): void => {
    this.#leaving = false;
  };

  /** Whether something would be lost with the tab. */
  get #isAtRisk(): boolean {
    const { application, reachable, licence, ending } = this;
    if (!application || ending === 'done') return false;
    if (!application.receipt)
      return Object.values(application.answers).some(({ from }) => from === 'typed');
    return reachable === false && !(licence?.status === 'issued' && isKept(this, licence.licence));
  }

  /** Sends the citizen to another page, and only to a real one, unless the page around prevents it. @internal */
  leave(url: string): void {
    if (!isRealPage(url) || !this.dispatchEvent(new ServiceLeaveEvent(url))) return;
    this.#leaving = true;
    location.assign(url);
  }

  /** Loads the page anew: what this browser keeps is there again, so nobody is asked. @internal */
  reload(): void {
    this.#leaving = this.parties?.draft.keeps === true;
    location.reload();
  }

  /** Asks what is to be kept before the end, goes back from there, or shows the end. @internal */
  end(how: 'asked' | 'done' | undefined): void {
    this.ending = how;
    this.focusHeading();
  }

  /** @internal */
  get circumstances(): Circumstances {
    return { today: todayIn('Europe/Berlin', this.parties?.now() ?? 0) };
  }

  /** @internal */
  get step(): Step | undefined {
    return this.service?.steps.find(({ name }) => name === this.application?.at);
  }

  /** Takes up an application: a draft that was found, or a new one. @internal */
  begin(application?: Application): void {
    const { service, parties } = this;
    if (!service || !parties) return;
    this.found = undefined;
    if (this.ending === 'done') this.focusHeading();
    this.ending = undefined;
    this.#acted = application !== undefined;
    this.application =
      application ?? newApplication(service, { id: parties.newId(), key: parties.newKey() });
    this.licence = undefined;
    this.reachable = undefined;
    this.deleted = false;
    void keepSent(this);
    this.#connectHistory();
    arrive(this);
  }

  /** Something happened: the application changes, is kept, and another screen may come. @internal */
  happen(happening: Happening): void {
    withLater(this, ({ after }) => {
      const { service, application } = this;
      if (service && application)
        this.#become(after(service, application, happening, this.circumstances));
    });
  }

  #become(next: Application): void {
    const before = this.application?.at;
    this.#acted = true;
    heed(this);
    this.application = next;
    this.parties?.draft.keep(next);
    if (next.at !== before) this.#arrived(next.at);
  }

  /** Shows a step, if it may be opened. @internal */
  open(step: string): void {
    this.happen({ kind: 'opened', step });
  }

  /** Shows problems and puts the focus on their summary. @internal */
  show(found: readonly QuestionProblem[]): void {
    this.problems = found;
    this.#focus = found.length > 0 ? 'summary' : undefined;
  }

  /** Says that this person cannot apply, and why; or no longer. @internal */
  refuse(rule: EligibilityRule | undefined): void {
    this.refused = rule;
    this.focusHeading();
  }

  /** Puts the focus on the heading of the screen that comes. @internal */
  focusHeading(): void {
    this.#focus = 'heading';
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.problems.length > 0) await later()?.bringProblemTexts(this.locale);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('service') || changed.has('parties')) && this.service && this.parties)
      lookForDraft(this);
  }

  protected override updated(): void {
    // Only while something is at risk: a page with such a listener is kept out of the cache of some browsers.
    if (this.#isAtRisk) addEventListener('beforeunload', this.#onUnload);
    else removeEventListener('beforeunload', this.#onUnload);
    namePage(this, nameOf(this));
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
    const { service, parties, application, step, found } = this;
    const words = firstMessages(this.locale);
    const ready = service && parties && application && step;
    const shown = found
      ? resume(this, found, words)
      : ready
        ? this.#screen(this.#seen(service, parties, application, step))
        : !service && this.kept.length > 0
          ? keptLicences(this, words)
          : undefined;
    // Until the service is there, the page’s own text stays as the page shows it.
    const before = shown && service ? nothing : html`<slot></slot>`;
    // No white space beside the base: it would be shown on a page that says `white-space: pre`.
    // prettier-ignore
    return html`${before}<div class="base" ?hidden=${!shown && !this.work.tells} lang=${this.locale}>
      <div class="body stack">${shown} ${workState(this, words)}</div>
    </div>`;
  }

  #screen(seen: Seen): TemplateResult {
    if (seen.step.kind === 'start') return startScreen(this, seen);
    return later()?.screen(this, seen) ?? html``;
  }

  #seen(service: Service, parties: Parties, application: Application, step: Step): Seen {
    const { locale, headingLevel, problems, refused, identification, licence, work } = this;
    const { kept, offline, sent, reachable, ending, deleted } = this;
    return {
      service,
      parties,
      application,
      step,
      locale,
      headingLevel,
      problems,
      refused,
      identification,
      licence,
      kept,
      offline,
      sent,
      reachable,
      ending,
      deleted,
      busy: work.busy || this.#leaving,
      now: this.circumstances,
      words: firstMessages(locale),
    };
  }

  #arrived(step: string): void {
    this.problems = [];
    this.refused = undefined;
    this.deleted = false;
    this.work.clear();
    if (step === this.changing) this.changing = undefined;
    this.#focus = 'heading';
    this.#history?.push(step);
    this.dispatchEvent(new ServiceStepEvent(step));
    arrive(this);
  }

  #connectHistory(): void {
    const { service, application } = this;
    if (!service || !application) return;
    this.#history?.disconnect();
    this.#history = new StepHistory(service.id, (name) => {
      this.#back(name);
    });
    this.#history.connect(application.at, this.#acted);
  }

  /** Back and forward of the browser: to what may be opened; otherwise the person stays. */
  #back(name: string): void {
    withLater(this, ({ mayOpen }) => {
      const { service, application } = this;
      if (!service || !application || name === application.at) return;
      if (!mayOpen(service, application, this.circumstances, name)) {
        this.#history?.push(application.at);
        return;
      }
      this.application = { ...application, at: name };
      if (this.#acted) this.parties?.draft.keep(this.application);
      this.problems = [];
      this.refused = undefined;
      this.#focus = 'heading';
      arrive(this);
    });
  }
}
