import { problemText } from '@stadtkit/element/problem-text.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { todayIn } from '@stadtkit/kinds/age.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Application } from '../../src/application.js';
import type { Circumstances } from '../../src/condition.js';
import { asked, mayOpen, problems, refusal, type QuestionProblem } from '../../src/flow.js';
import { after, type Happening } from '../../src/happening.js';
import { newApplication } from '../../src/new-application.js';
import type {
  FoundDraft,
  HandedLicence,
  IdentityOutcome,
  LicenceOutcome,
  Parties,
} from '../../src/parties.js';
import type { EligibilityRule, Service, Step } from '../../src/service.js';
import { stepsMessages } from '../../src/words.js';
import { Errands } from './errands.js';
import { ServiceStepEvent } from './events.js';
import { fieldOf, formValues } from './form-values.js';
import { button, notice } from './pieces.js';
import { screen } from './screens.js';
import { serviceStyles } from './service.styles.js';
import { StepHistory } from './step-history.js';
import type { View } from './view.js';
import { wait, Work, type Wait } from './work.js';

/**
 * A whole service: asks, identifies, checks, sends, takes the payment and shows what the city gives back. It shows what
 * the pure functions below the wall decide, and keeps nothing that they could compute.
 */
export class ServiceElement extends StadtElement {
  static override styles = serviceStyles;

  @property({ attribute: false }) service: Service | undefined;
  @property({ attribute: false }) parties: Parties | undefined;
  /** The level of the screens’ headings on the page. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() application: Application | undefined;
  @state() found: FoundDraft | undefined;
  @state() problems: readonly QuestionProblem[] = [];
  @state() refused: EligibilityRule | undefined;
  @state() identification: IdentityOutcome | undefined;
  @state() licence: LicenceOutcome | undefined;
  @state() kept: readonly HandedLicence[] = [];

  /** Stands in for the passing of time in tests. */
  wait: Wait = wait;

  readonly work = new Work(this, (milliseconds, signal) => this.wait(milliseconds, signal));
  readonly #errands = new Errands(this);
  #history: StepHistory | undefined;
  #acted = false;
  /** Back to the review when the step that is being changed is finished. */
  #changing: string | undefined;
  #focus: 'heading' | 'summary' | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#history?.disconnect();
    this.#history = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.application) this.#connectHistory();
  }

  /** Sends the citizen to another page, and only to a real one. */
  leave(url: string): void {
    const { protocol, origin, hostname } = new URL(url, location.href);
    const near = origin === location.origin || ['localhost', '127.0.0.1'].includes(hostname);
    if (protocol !== 'https:' && !(protocol === 'http:' && near)) return;
    location.assign(url);
  }

  get circumstances(): Circumstances {
    return { today: todayIn('Europe/Berlin', this.parties?.now() ?? 0) };
  }

  get step(): Step | undefined {
    return this.service?.steps.find(({ name }) => name === this.application?.at);
  }

  /** Takes up an application: a draft that was found, or a new one. */
  begin(application?: Application): void {
    const { service, parties } = this;
    if (!service || !parties) return;
    this.found = undefined;
    this.#acted = application !== undefined;
    this.application =
      application ?? newApplication(service, { id: parties.newId(), key: parties.newKey() });
    this.licence = undefined;
    this.#connectHistory();
    this.#errands.arrive();
  }

  /** Something happened: the application changes, is kept, and another screen may come. */
  happen(happening: Happening): void {
    const { service, application } = this;
    if (!service || !application) return;
    const next = after(service, application, happening, this.circumstances);
    this.#acted = true;
    this.application = next;
    this.parties?.draft.keep(next);
    if (next.at !== application.at) this.#arrived(next.at);
  }

  /** Shows a step, if it may be opened. */
  open(step: string): void {
    this.happen({ kind: 'opened', step });
  }

  /** Shows problems and puts the focus on their summary. */
  show(found: readonly QuestionProblem[]): void {
    this.problems = found;
    this.#focus = found.length > 0 ? 'summary' : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('service') || changed.has('parties')) && this.service && this.parties)
      this.#errands.find();
  }

  protected override updated(): void {
    if (!this.#focus) return;
    const summary = this.#focus === 'summary';
    this.#focus = undefined;
    const target = this.renderRoot.querySelector<HTMLElement>(
      summary ? 'stadt-error-summary' : 'h2',
    );
    const ready = (target as { updateComplete?: Promise<unknown> } | null)?.updateComplete;
    void Promise.resolve(ready).then(() => {
      target?.focus({ preventScroll: true });
      // Seen from its beginning, without a ride through the page.
      (summary ? target : this)?.scrollIntoView({ block: 'start' });
    });
  }

  protected override render(): TemplateResult {
    const { service, parties, application, step } = this;
    if (this.found) return this.#resume(this.found);
    if (!service || !parties || !application || !step)
      return html`<slot></slot>${this.#workState()}`;
    const view = this.#view(service, parties, application, step);
    const stage = service.stages.findIndex(({ name }) => name === step.stage);
    return html`
      <div class="body stack" lang=${view.locale}>
        ${
          step.kind === 'start'
            ? nothing
            : html`<stadt-step-list
                .stages=${service.stages.map(({ title }) => textIn(title, view.locale))}
                .current=${stage}
              ></stadt-step-list>`
        }
        ${this.#backButton(view)} ${this.#summary(view)} ${screen(view)} ${this.#workState()}
      </div>
    `;
  }

  #view(service: Service, parties: Parties, application: Application, step: Step): View {
    const { locale } = this;
    return {
      service,
      parties,
      application,
      step,
      locale,
      now: this.circumstances,
      words: stepsMessages(locale),
      headingLevel: this.headingLevel,
      busy: this.work.busy,
      problems: this.problems,
      refused: this.refused,
      identification: this.identification,
      licence: this.licence,
      kept: this.kept,
      actions: {
        happen: (happening) => {
          this.happen(happening);
        },
        open: (name) => {
          this.#changing = step.kind === 'review' ? step.name : undefined;
          this.open(name);
        },
        identify: (method) => {
          this.#errands.identify(method);
        },
        answer: (form) => {
          this.#answer(form, step);
        },
        note: (form) => {
          const { values } = formValues(
            form,
            asked(service, step, application, this.circumstances),
          );
          this.happen({ kind: 'answered', step: step.name, values, stay: true });
        },
        correct: () => {
          this.refused = undefined;
          this.#focus = 'heading';
        },
        send: (form) => {
          this.#send(form, step);
        },
        pay: () => {
          this.#errands.pay();
        },
        lookAtPayment: () => {
          this.#errands.lookAtPayment();
        },
        lookAtLicence: () => {
          this.#errands.lookAtLicence();
        },
        keep: (licence) => {
          this.#errands.keep(licence);
        },
        forget: (licence) => {
          this.#errands.forget(licence);
        },
        finish: () => {
          this.#errands.finish();
        },
      },
    };
  }

  #backButton({ service, application, words, now }: View): TemplateResult | typeof nothing {
    const at = service.steps.findIndex(({ name }) => name === application.at);
    const before = service.steps[at - 1];
    if (this.refused || !before || !mayOpen(service, application, now, before.name)) return nothing;
    return html`<div class="back">
      ${button(words.back, 'quiet', () => {
        this.open(before.name);
      })}
    </div>`;
  }

  #summary({ service, locale }: View): TemplateResult {
    const questions = service.steps.flatMap((step) => step.questions ?? []);
    const items = this.problems.map((problem) => {
      const question = questions.find(({ name }) => name === problem.question);
      const label = question ? textIn(question.label, locale) : '';
      const text = problemText(problem, label, locale);
      return {
        text: text.includes(label) ? text : `${label}: ${text}`,
        go: () => {
          const field = fieldOf(this.renderRoot, problem.question);
          field?.control?.focus();
          field?.scrollIntoView({ block: 'center' });
        },
      };
    });
    return html`<stadt-error-summary .items=${items}></stadt-error-summary>`;
  }

  #workState(): TemplateResult {
    const words = stepsMessages(this.locale);
    const { busy, slow, fault } = this.work;
    return html`
      <div role="status">${busy ? html`<p>${slow ? words.slow : words.wait}</p>` : nothing}</div>
      ${
        slow
          ? button(words.cancel, 'secondary', () => {
              this.work.cancel();
            })
          : nothing
      }
      <div role="alert">
        ${
          fault
            ? html`${notice('danger', words.faultTitle, words.fault[fault])}
              ${button(words.again, 'secondary', () => {
                this.work.again();
              })}`
            : nothing
        }
      </div>
    `;
  }

  #resume({ application }: FoundDraft): TemplateResult {
    const { locker } = stepsMessages(this.locale);
    return html`<div class="body stack">
      <h2 tabindex="-1" aria-level=${this.headingLevel}>${locker.title}</h2>
      <p>${locker.text}</p>
      <div class="actions">
        ${button(locker.resume, 'primary', () => {
          this.begin(application);
          this.#focus = 'heading';
        })}
        ${button(locker.anew, 'secondary', () => {
          this.#errands.discard(application);
          this.#focus = 'heading';
        })}
      </div>
    </div>`;
  }

  /** „Weiter“: what stands in the form is checked, looked up, and leads on. */
  #answer(form: HTMLFormElement, step: Step): void {
    const { service, application, circumstances } = this;
    if (!service || !application) return;
    const read = formValues(form, asked(service, step, application, circumstances));
    this.happen({ kind: 'answered', step: step.name, values: read.values, stay: true });
    const wrong = this.#problemsOf(step, read.problems);
    this.show(wrong);
    if (wrong.length > 0) return;
    this.#errands.lookUp(step, () => {
      this.#goOn(step);
    });
  }

  #goOn(step: Step): void {
    const { service, application, circumstances } = this;
    if (!service || !application) return;
    const no = refusal(service, application, circumstances);
    if (no?.after === step.name) {
      this.refused = no;
      this.#focus = 'heading';
      return;
    }
    const back = this.#changing;
    this.happen({ kind: 'answered', step: step.name, values: {} });
    // Whoever came from the review goes back there, unless the change leads to new questions.
    if (back) this.open(back);
  }

  #send(form: HTMLFormElement, step: Step): void {
    const { service, application, circumstances } = this;
    if (!service || !application) return;
    const read = formValues(form, asked(service, step, application, circumstances));
    this.happen({ kind: 'answered', step: step.name, values: read.values, stay: true });
    const wrong = this.#problemsOf(step, read.problems);
    this.show(wrong);
    if (wrong.length === 0) this.#errands.send();
  }

  /** What a field itself sees comes before what the rules say about the same question. */
  #problemsOf(step: Step, seen: readonly QuestionProblem[]): readonly QuestionProblem[] {
    const { service, application, circumstances } = this;
    if (!service || !application) return [];
    const register = (step.questions ?? []).filter((question) => question.register);
    const found = problems(service, application, circumstances, step);
    return asked(service, step, application, circumstances)
      .filter((question) => !register.includes(question))
      .flatMap(({ name }) => {
        const first = [...seen, ...found].find(({ question }) => question === name);
        return first ? [first] : [];
      });
  }

  #arrived(step: string): void {
    this.problems = [];
    this.refused = undefined;
    this.work.clear();
    if (step === this.#changing) this.#changing = undefined;
    this.#focus = 'heading';
    this.#history?.push(step);
    this.dispatchEvent(new ServiceStepEvent(step));
    this.#errands.arrive();
  }

  #connectHistory(): void {
    const { service, application } = this;
    if (!service || !application) return;
    this.#history?.disconnect();
    this.#history = new StepHistory(service.id, (name) => {
      this.#back(name);
    });
    this.#history.connect(application.at);
  }

  /** Back and forward of the browser: to what may be opened; otherwise the person stays. */
  #back(name: string): void {
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
    this.#errands.arrive();
  }
}
