import type { Control } from './controls.js';
import { native } from './native-validity.js';

/** Who judges answers, before the browser does. */
export interface Judge {
  /** Whether an answer of it is asked about. */
  isAsked(about: Asked): boolean;
  /** Whether it has found something wrong that is still said. */
  hasSaid(): boolean;
  /** Takes in what a script changed: it fires no event. */
  follow(): void;
  judge(): void;
}

export type Asked = HTMLFormElement | Control;

const judges = new Set<Judge>();
const windows = new WeakSet<Window>();
const listening = new WeakSet<Asked>();

/** From now on it is asked before the browser is. */
export function appoint(judge: Judge, { defaultView: window }: Document): void {
  judges.add(judge);
  if (!window || windows.has(window)) return;
  windows.add(window);
  // Before the page hears of it and after: a page may put an answer right by the very press that sends it.
  for (const capture of [true, false]) window.addEventListener('click', pressed, { capture });
  // Without a button to send, Enter sends.
  window.addEventListener('keydown', entered, { capture: true });
}

export const dismiss = (judge: Judge): void => void judges.delete(judge);

/**
 * Has answers judged anew whenever a script asks for the verdict. The browser judges its own constraints at that very
 * moment, so a sentence that was put there before must not be older than the answer.
 */
export function hear(about: Asked): void {
  if (listening.has(about)) return;
  listening.add(about);
  for (const name of ['checkValidity', 'reportValidity', 'requestSubmit'] as const)
    before(about, name);
  for (const name of ['validity', 'validationMessage'] as const) beforeReading(about, name);
}

const ask = (about: Asked): void => {
  judgeAll((judge) => judge.isAsked(about));
};

function judgeAll(which: (judge: Judge) => boolean): void {
  const asked = [...judges].filter(which);
  // A range tells its dates of each other before they are judged.
  for (const judge of asked) judge.follow();
  for (const judge of asked) judge.judge();
}

function before(about: Asked, name: string): void {
  const answer: unknown = Reflect.get(about, name);
  // A control of that name takes its place.
  if (typeof answer !== 'function') return;
  Object.defineProperty(about, name, {
    configurable: true,
    writable: true,
    value: (...more: unknown[]): unknown => {
      ask(about);
      return Reflect.apply(answer, about, more);
    },
  });
}

function beforeReading(about: Asked, name: 'validity' | 'validationMessage'): void {
  if (about instanceof HTMLFormElement) return;
  Object.defineProperty(about, name, {
    configurable: true,
    get: () => {
      ask(about);
      return native(about, name);
    },
  });
}

function pressed(event: Event): void {
  // A press may have changed answers by a script: what was said of them must not stay. After the page has heard of it,
  // and frameworks that gather their changes.
  if (event.eventPhase === Event.BUBBLING_PHASE)
    setTimeout(() => {
      judgeAll((judge) => judge.hasSaid());
    });
  const [target] = event.composedPath();
  const button = target instanceof Element && target.closest<HTMLButtonElement>('button, input');
  if (button && button.form && /^(?:submit|image)$/.test(button.type)) ask(button.form);
}

function entered(event: KeyboardEvent): void {
  const [target] = event.composedPath();
  if (event.key === 'Enter' && target instanceof HTMLInputElement && target.form) ask(target.form);
}
