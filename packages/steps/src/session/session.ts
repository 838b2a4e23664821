import { todayIn } from '@stadtkit/kinds/age.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Application } from '../application.js';
import type { Circumstances } from '../condition.js';
import type { QuestionProblem } from '../flow.js';
import type { Happening } from '../happening.js';
import { languagesOf } from '../languages.js';
import { newApplication } from '../new-application.js';
import type { HandedLicence, Parties } from '../parties.js';
import type { EligibilityRule, Service, Step } from '../service.js';
import type { Rules } from './rules.js';
import type { Run, Screen } from './run.js';
import { emptyState, type SessionState } from './state.js';
import { Task, type Wait } from './task.js';

/** What is shown of a step that somebody has just come to. */
const stepState = { problems: [], refused: undefined, aside: undefined, elsewhere: undefined };

/** The rules of an application: whoever only looks at the start page does not pay for them. */
export interface LaterRules {
  /** They are there. */
  there(): Rules | undefined;
  /** Throws a `Fault`. */
  bring(): Promise<Rules>;
}

/**
 * One person’s way through a service: the application, what is wrong with it, what others said, and what is on its way.
 * It is told what happened, and asked for its state; whoever shows it keeps nothing that it knows.
 */
export class Session implements Run {
  readonly task: Task;
  service: Service | undefined;
  parties: Parties | undefined;
  changing: string | undefined;
  /** Those to choose from. */
  languages: readonly Locale[] = [];
  readonly wait: Wait;
  readonly screen: Screen;
  readonly #rules: LaterRules;
  #state = emptyState;
  #hasBegun = false;
  #language: Locale | undefined;
  /** While it is heeded what other tabs delete. */
  #heeding: AbortController | undefined;

  constructor(screen: Screen, rules: LaterRules, wait: Wait) {
    this.screen = screen;
    this.#rules = rules;
    this.wait = wait;
    this.task = new Task(() => {
      screen.changed();
    }, wait);
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The day counts in Germany. */
  get now(): Circumstances {
    return { today: todayIn('Europe/Berlin', this.parties?.now() ?? 0) };
  }

  get step(): Step | undefined {
    return this.service?.steps.find(({ name }) => name === this.#state.application?.at);
  }

  /** Whether the citizen has done something that is theirs. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    this.screen.changed();
  }

  /** Takes up a service as soon as its parties are there, too. */
  use(service: Service | undefined, parties: Parties | undefined): void {
    this.service = service;
    this.parties = parties;
    this.languages = service ? languagesOf(service) : [];
    if (service && parties) this.lookForDraft();
  }

  /** Looks for a draft. One from a closed tab is not opened unasked: somebody else may sit here now. */
  lookForDraft(): void {
    this.task.do(async (signal) => {
      const { service, parties } = this;
      if (!service || !parties) return;
      await this.showKept();
      const sent = await parties.draft.sent(service).catch(() => []);
      this.set({ sent });
      const found = await parties.draft.find(service, signal);
      if (found ?? sent.length > 0) {
        this.screen.found();
        this.#heed();
      }
      if (found === 'deleted') this.#startAnew();
      else if (found && found.from !== 'tab') {
        // The question whether it is to be opened comes with the rest: hardly anybody has a tab that was closed.
        await this.#rules.bring();
        this.set({ found });
      } else this.begin(found?.application, found?.until);
    });
  }

  /** Takes up an application: a draft that was found, or a new one. */
  begin(application?: Application, onDevice?: number): void {
    const { service, parties } = this;
    if (!service || !parties) return;
    const wasDone = this.#state.ending === 'done';
    this.#hasBegun = application !== undefined;
    const begun =
      application ??
      newApplication(service, {
        id: parties.newId(),
        key: parties.newKey(),
        salt: parties.newKey(),
      });
    this.#speak(begun.language ?? this.#language);
    this.set({
      application: this.#inLanguage(begun),
      found: undefined,
      outcome: undefined,
      reachable: undefined,
      ending: undefined,
      aside: undefined,
      elsewhere: undefined,
      endsSoon: undefined,
      onDevice,
      deleted: false,
    });
    if (wasDone) this.screen.attend('heading');
    void this.keepSent();
    this.screen.began();
    this.#look();
  }

  /** The citizen chose a language; it is kept with what they enter, and not before. */
  speak(language: Locale): void {
    this.#speak(language);
    const { application } = this.#state;
    if (!application) return;
    const chosen = this.#inLanguage(application);
    this.set({ application: chosen });
    if (this.#hasBegun) this.#keep(chosen);
  }

  #speak(language: Locale | undefined): void {
    this.#language = language;
    if (language) this.screen.speak(language);
  }

  #inLanguage(application: Application): Application {
    return this.#language ? { ...application, language: this.#language } : application;
  }

  /** Opens what the citizen chose: a draft of a closed tab, or what was sent from here. */
  resume(application: Application, onDevice?: number): void {
    this.begin(application, onDevice);
    this.screen.attend('heading');
  }

  /** Asks on the start page for what was kept on another device. */
  askForSaved(): void {
    this.#withRules(() => {
      this.set({ aside: 'saved' });
      this.screen.attend('heading');
    });
  }

  /** Deletes a draft and begins anew. */
  discard(application: Application): void {
    this.task.do(async () => {
      await this.parties?.draft.remove(application);
      this.set({ refused: undefined });
      this.begin();
    });
    this.screen.attend('heading');
  }

  happen(happening: Happening): void {
    this.#withRules(({ after, ledBackBy }) => {
      const { service, now } = this;
      const { application } = this.#state;
      if (!service || !application) return;
      const next = after(service, application, happening, now);
      this.#become(next);
      const wrong = happening.kind === 'answered' ? ledBackBy(service, application, next, now) : [];
      if (wrong.length > 0) this.show(wrong);
    });
  }

  #become(next: Application): void {
    const before = this.#state.application?.at;
    this.#hasBegun = true;
    this.#heed();
    this.set({ application: next });
    this.#keep(next);
    if (next.at !== before) this.#arrived(next.at);
  }

  #keep(application: Application): void {
    void this.parties?.draft.keep(application).then((until) => {
      const before = this.#state.onDevice;
      if (before === undefined || until === undefined) return;
      const onDevice = until === 'none' ? 'stale' : until;
      if (onDevice !== before && this.#state.application?.id === application.id)
        this.set({ onDevice });
    });
  }

  open(step: string): void {
    this.happen({ kind: 'opened', step });
  }

  /**
   * Back and forward of the browser: to what may be opened, which `stays` is not called for; otherwise the person stays.
   */
  travel(name: string, stays: (at: string) => void): void {
    this.#withRules(({ mayOpen }) => {
      const { service } = this;
      const { application } = this.#state;
      if (!service || !application || name === application.at) return;
      if (!mayOpen(service, application, this.now, name)) {
        stays(application.at);
        return;
      }
      const there = { ...application, at: name };
      this.set({ ...stepState, application: there });
      if (this.#hasBegun) this.#keep(there);
      this.screen.attend('heading');
      this.#look();
    });
  }

  show(problems: readonly QuestionProblem[]): void {
    this.set({ problems });
    this.screen.attend(problems.length > 0 ? 'summary' : undefined);
  }

  refuse(rule: EligibilityRule | undefined): void {
    this.set({ refused: rule, aside: undefined });
    this.screen.attend('heading');
  }

  end(how: SessionState['ending']): void {
    this.set({ ending: how });
    this.screen.attend('heading');
  }

  async keepSent(application = this.#state.application): Promise<void> {
    if (!application?.receipt || application.elsewhere || !this.parties) return;
    const reachable = await this.parties.draft.keepSent(application).catch(() => false);
    this.set({ reachable });
  }

  async showKept(): Promise<void> {
    const licences = this.parties?.licence;
    const kept = (await licences?.kept().catch(() => undefined)) ?? [];
    this.set({ kept });
    if (kept.length > 0) this.set({ offline: await licences?.offline().catch(() => undefined) });
  }

  /** Deletes a licence that was kept on this device. */
  forget(licence: HandedLicence): void {
    this.changeKept((licences) => licences.forget(licence));
    this.screen.attend('heading');
  }

  /** Changes what is kept on this device, and shows what is kept then. */
  changeKept(change: (licences: Parties['licence']) => Promise<unknown>): void {
    this.task.do(async () => {
      if (!this.parties) return;
      await change(this.parties.licence);
      await this.showKept();
    });
  }

  /**
   * Goes on after the page took it out and put it back, as a page does that moves it: what was being asked is asked anew.
   * What somebody had pressed waits for being pressed again.
   */
  goOn(): void {
    if (this.#hasBegun || this.#state.sent.length > 0) this.#heed();
    this.task.afterwards(() => {
      const { application, found, ending } = this.#state;
      if (!application && !found) this.lookForDraft();
      else if (ending === undefined) this.#look();
    });
  }

  /** Nobody sees it any more. */
  stop(): void {
    this.task.cancel();
    this.#heeding?.abort();
    this.#heeding = undefined;
  }

  #arrived(step: string): void {
    this.set({ ...stepState, deleted: false });
    this.task.clear();
    if (step === this.changing) this.changing = undefined;
    this.screen.attend('heading');
    this.screen.arrived(step);
    this.#look();
  }

  /** Asks others what a step needs when it is shown. */
  #look(): void {
    this.task.afterwards(() => {
      if (this.step?.kind === 'start') return;
      this.#withRules(({ look }) => {
        look(this);
      });
    });
  }

  /**
   * From now on, what is deleted in another tab is shown here no longer. Not before there is something: whoever only
   * looks needs no other tab.
   */
  #heed(): void {
    if (!this.parties || this.#heeding) return;
    this.#heeding = new AbortController();
    this.parties.draft.whenDeleted((id) => {
      const { sent, ending, application, found } = this.#state;
      this.set({ sent: sent.filter((one) => one.id !== id) });
      const isOpen = ending !== 'done' && application?.id === id;
      if (isOpen || found?.application.id === id) this.#startAnew();
    }, this.#heeding.signal);
  }

  /** The start, and why: somebody deleted in another tab what was shown here. */
  #startAnew(): void {
    this.task.cancel();
    this.task.clear();
    this.task.afterwards(() => {
      this.begin();
      this.set({ deleted: true, refused: undefined });
      this.screen.attend('heading');
    });
  }

  /** Does something with the rules: at once when they are there, else as soon as they came. */
  #withRules(then: (rules: Rules) => void): void {
    const there = this.#rules.there();
    if (there) {
      then(there);
      return;
    }
    this.task.do(async () => {
      const rules = await this.#rules.bring();
      this.task.afterwards(() => {
        then(rules);
      });
    });
  }
}
