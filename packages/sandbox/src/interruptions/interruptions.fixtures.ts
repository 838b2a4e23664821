import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Person } from '@stadtkit/services/analyse.js';
import type { Application } from '@stadtkit/steps/application.js';
import type { Service } from '@stadtkit/steps/service.js';
import { errandsOf } from '../../../steps/src/session/errands.ts';
import { buildCity, type City } from '../in-memory/city.js';
import { Device } from '../in-memory/device.js';
import { guestOf, registersOf } from '../in-memory/prepared.js';
import { usual } from '../in-memory/steering.js';
import { Browser, settled, type Fate, type Tab } from './browser.fixtures.js';
import { Citizen, isPaid } from './citizen.fixtures.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Somebody at a screen of a service, who wanted to be able to go on later. */
export class Visit {
  tab: Tab;
  readonly city: City;
  readonly browser: Browser;
  readonly citizen: Citizen;
  readonly #clock: { now: number };

  private constructor(city: City, person: Person, clock: { now: number }) {
    this.city = city;
    this.#clock = clock;
    this.browser = new Browser(city);
    this.browser.use();
    this.tab = this.browser.openTab();
    this.citizen = new Citizen(this.browser, person);
  }

  static async begin(service: Service, person: Person): Promise<Visit> {
    const clock = { now: Date.parse(`${person.today}T12:00:00Z`) };
    const city = await buildCity(service, new Device(), () => usual, {
      guests: guestOf({ step: '', person }),
      registers: registersOf(service, { step: '', person }),
      now: () => clock.now,
    });
    const visit = new Visit(city, person, clock);
    await settled(visit.tab);
    return visit;
  }

  get step(): string {
    return this.tab.session.step?.name ?? '';
  }

  get application(): Application | undefined {
    return this.tab.session.state.application;
  }

  /** Goes on up to a screen, and fills it in. On the way the draft is kept on the device. */
  async goTo(step: string): Promise<void> {
    for (let presses = 0; this.step !== step; presses++) {
      assert.ok(presses < 30, `${step} is not reached from ${this.step}: ${this.trouble}`);
      await this.citizen.presses(this.tab);
      await this.keeps();
    }
    await this.citizen.fills(this.tab);
    await settled(this.tab);
  }

  /** „Auf diesem Gerät speichern“, as long as there is a draft. */
  async keeps(): Promise<void> {
    const { session } = this.tab;
    const { application, onDevice } = session.state;
    if (!application || application.receipt || onDevice !== undefined) return;
    errandsOf(session).keepOnDevice(true);
    await settled(this.tab);
  }

  /** Whatever the screen says is wrong. */
  get trouble(): string {
    const { state, task } = this.tab.session;
    return JSON.stringify({ fault: task.fault, problems: state.problems, refused: state.refused });
  }

  passes(milliseconds: number): void {
    this.#clock.now += milliseconds;
  }

  async closesAndComesBack(): Promise<void> {
    this.tab.close();
    this.tab = this.browser.openTab();
    await settled(this.tab);
  }

  async loadsAnew(): Promise<void> {
    this.tab.load();
    await settled(this.tab);
  }

  /** To the end of the service. */
  async finishes(): Promise<void> {
    for (let presses = 0; ; presses++) {
      const { session } = this.tab;
      if (session.step?.kind === 'result' && !session.task.fault) return;
      assert.ok(presses < 30, `No way on from ${this.step}: ${this.trouble}`);
      if (!(await this.#goesOn())) await this.citizen.presses(this.tab);
    }
  }

  /**
   * What is shown, and how often somebody has to press until they are where they can go on. Whoever is asked whether they
   * want to go on says yes; whoever is told that something failed does it once more.
   */
  async comesThrough(): Promise<{ readonly shown: string; readonly presses: number }> {
    const shown = this.#shown();
    let presses = 0;
    while (await this.#goesOn()) {
      presses++;
      assert.ok(presses <= 2, `More than two presses, from “${shown}”: ${this.trouble}`);
    }
    return { shown, presses };
  }

  #shown(): string {
    const { state, task, step } = this.tab.session;
    if (task.fault) return `says “${task.fault}”`;
    if (state.found) return 'asks whether to go on';
    if (step?.kind === 'start' && state.sent.length > 0) return 'shows what was sent';
    if (state.onDevice === 'stale') return 'says that nothing can be saved any more';
    if (state.reachable === false) return 'says that the page has to stay open';
    if (state.problems.length > 0)
      return `asks again (${[...new Set(state.problems.map(({ code }) => code))].join(', ')})`;
    return step?.kind === 'start' ? 'start' : 'goes on';
  }

  async #goesOn(): Promise<boolean> {
    const { session } = this.tab;
    const { state, task, step } = session;
    const sent = state.sent.at(-1);
    if (task.fault && task.canAgain && task.fault !== 'outdated') task.again();
    else if (task.fault) this.tab.load();
    else if (state.found) session.resume(state.found.application, state.found.until);
    else if (step?.kind === 'start' && sent) session.resume(sent);
    else return false;
    await settled(this.tab);
    await this.citizen.comesBack(this.tab);
    return true;
  }
}

/** What may happen at a screen, and what counts as lost then. */
export interface Interruption {
  readonly name: string;
  readonly happens: (visit: Visit) => Promise<void>;
  /** What of the answers may be gone: `all`: the draft was promised for less time; `others`: what others said. */
  readonly loses?: 'all' | 'others';
}

/** Presses the main button, and the connection fails at one of the calls. */
const whilePressing = (fate: Fate, at: number) => async (visit: Visit) => {
  visit.browser.fates = [...Array.from({ length: at }, (): Fate => 'answered'), fate];
  await visit.citizen.presses(visit.tab);
  visit.browser.fates = [];
  if (!fate.startsWith('killed')) return;
  await visit.closesAndComesBack();
};

/** A new version: a question that nobody has seen yet, and all others as they were. */
function changed(service: Service): Service {
  const first = service.steps.find(({ kind }) => kind === 'questions');
  const question = {
    name: 'newQuestion',
    kind: 'text',
    label: { de: 'Neu' },
    purpose: { de: 'Neu.' },
    legalBasis: 'Satzung',
    retention: 'P1Y',
    required: false,
  } as const;
  return {
    ...service,
    version: `${service.version}-next`,
    steps: service.steps.map((step) =>
      step === first ? { ...step, questions: [...(step.questions ?? []), question] } : step,
    ),
  };
}

const CALLS = [0, 1, 2];
const eachCall = (name: string, ...fates: readonly Fate[]): readonly Interruption[] =>
  CALLS.flatMap((at) => fates.map((fate) => ({ name, happens: whilePressing(fate, at) })));

export const interruptions: readonly Interruption[] = [
  { name: 'page loaded anew', happens: (visit) => visit.loadsAnew() },
  { name: 'tab closed', happens: (visit) => visit.closesAndComesBack() },
  ...eachCall('browser killed while it sends', 'killed before', 'killed after'),
  ...eachCall('network cut', 'cut before', 'cut after'),
  ...eachCall('gateway unavailable', 'unavailable'),
  {
    name: 'gateway restarted',
    happens: async (visit) => {
      visit.browser.restartGateway();
    },
  },
  {
    name: 'storage full',
    happens: async (visit) => {
      visit.browser.storage = 'full';
      await visit.citizen.fills(visit.tab);
      await settled(visit.tab);
    },
  },
  {
    name: 'another version in force',
    loses: 'others',
    happens: async (visit) => {
      visit.city.publish(changed(visit.city.service));
      await visit.closesAndComesBack();
    },
  },
  {
    name: 'another version, tab still open',
    happens: async (visit) => {
      visit.city.publish(changed(visit.city.service));
    },
  },
  {
    name: 'a day later',
    loses: 'others',
    happens: async (visit) => {
      visit.passes(25 * HOUR);
      await visit.closesAndComesBack();
    },
  },
  {
    name: 'a day later, tab still open',
    loses: 'others',
    happens: async (visit) => {
      visit.passes(25 * HOUR);
    },
  },
  {
    name: 'clock set back by an hour',
    happens: async (visit) => {
      visit.passes(-HOUR);
      await visit.closesAndComesBack();
    },
  },
  {
    name: 'a month later',
    loses: 'all',
    happens: async (visit) => {
      visit.passes(31 * DAY);
      await visit.closesAndComesBack();
    },
  },
];

/** What somebody has typed, or another has said. */
const saidIn = (
  { answers = {} }: Partial<Application> = {},
  loses?: Interruption['loses'],
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, { value, from }]) =>
      loses === 'others' && from !== 'typed' ? [] : [[name, value]],
    ),
  );

/** One interruption at one screen, and what comes of it to the end. */
export async function interrupted(
  service: Service,
  person: Person,
  step: string,
  { happens, loses }: Interruption,
): Promise<string> {
  const visit = await Visit.begin(service, person);
  await visit.goTo(step);
  const { application: before } = visit;
  await happens(visit);
  const { shown, presses } = await visit.comesThrough();
  const after = visit.application;
  const isGone = loses === 'all' && !before?.receipt;
  if (!isGone) {
    const [had, has] = [saidIn(before, loses), saidIn(after, loses)];
    const lost = Object.keys(had).filter((name) => !isDeepStrictEqual(had[name], has[name]));
    assert.deepEqual(lost, [], `an answer was lost, shown: ${shown}`);
  }
  await visit.finishes();
  const { office, payProvider } = visit.city;
  assert.ok(visit.application?.receipt, 'not received');
  assert.equal(office.count, 1, 'sent twice, or not at all');
  assert.ok(payProvider.paid <= 1, 'paid twice');
  if (visit.application.payment) assert.ok(isPaid(visit.tab), 'not paid');
  return presses === 0 ? shown : `${shown}, ${String(presses)}×`;
}

/** The screens that a person comes to. */
export async function screensOf(service: Service, person: Person): Promise<readonly string[]> {
  const visit = await Visit.begin(service, person);
  const screens = [visit.step];
  for (let presses = 0; visit.tab.session.step?.kind !== 'result'; presses++) {
    assert.ok(presses < 30, `No way on from ${visit.step}: ${visit.trouble}`);
    await visit.citizen.presses(visit.tab);
    if (visit.step !== screens.at(-1)) screens.push(visit.step);
  }
  return screens;
}
