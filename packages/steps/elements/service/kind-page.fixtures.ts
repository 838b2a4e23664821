import { fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import { tried } from '../../src/question-kinds.fixtures.js';
import { kindOf } from '../../src/question-kinds.js';
import type { Question, Service } from '../../src/service.js';
import './neighbours.fixtures.js';
import '@stadtkit/fields/stadt-add-another.js';
import '@stadtkit/fields/stadt-address.js';
import '@stadtkit/fields/stadt-checkbox.js';
import '@stadtkit/fields/stadt-choice-group.js';
import '@stadtkit/fields/stadt-combobox-field.js';
import '@stadtkit/fields/stadt-date-field.js';
import '@stadtkit/fields/stadt-date-range.js';
import '@stadtkit/fields/stadt-declaration.js';
import '@stadtkit/fields/stadt-email-field.js';
import '@stadtkit/fields/stadt-file-field.js';
import '@stadtkit/fields/stadt-iban-field.js';
import '@stadtkit/fields/stadt-identifier-field.js';
import '@stadtkit/fields/stadt-money-field.js';
import '@stadtkit/fields/stadt-name-field.js';
import '@stadtkit/fields/stadt-number-field.js';
import '@stadtkit/fields/stadt-phone-field.js';
import '@stadtkit/fields/stadt-select-field.js';
import '@stadtkit/fields/stadt-text-area.js';
import '@stadtkit/fields/stadt-text-field.js';
import '@stadtkit/fields/stadt-time-field.js';
import '@stadtkit/fields/stadt-year-field.js';
import '@stadtkit/fields/stadt-yes-no.js';
import type { Parties } from '../../src/parties.js';
import { kindParties, smallService } from '../../src/session/session.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';

export type Kind = keyof typeof tried;
/** Files and photos are not typed: they have tests of their own. */
export const kinds = (Object.keys(tried) as Kind[]).filter((kind) => !kindOf(kind).files);

/** So many in one step: WebKit lets a page write its history 100 times in 10 seconds (2.50, November 2026). */
const TOGETHER = 8;
export const steps = Array.from({ length: Math.ceil(kinds.length / TOGETHER) }, (_, at) =>
  kinds.slice(at * TOGETHER, (at + 1) * TOGETHER),
);

/** As a name of a definition: `partialDate`. */
export const nameOf = (kind: string): string =>
  kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

export const asks = (kind: Kind, more: Partial<Question> = {}): Question => ({
  name: nameOf(kind),
  kind,
  label: { de: `Antwort ${nameOf(kind)}` },
  hint: { de: 'Ein Hinweis.' },
  purpose: { de: 'Für den Bescheid.' },
  legalBasis: 'Satzung',
  retention: 'P1Y',
  required: true,
  ...more,
});

/** What the review says: of several entries, what each of their answers says. */
export const saidOf = (kind: Kind): readonly string[] =>
  kind === 'add-another' ? ['Hund 1', 'Bello', '29.02.2024', 'Ja'] : [tried[kind].de];

const serviceWith = (...questions: readonly Question[]): Service => ({
  ...smallService,
  steps: smallService.steps.map((step) => (step.name === 'person' ? { ...step, questions } : step)),
});

export const page = (...questions: readonly Question[]) => pageWith({}, ...questions);
export const pageWith = async (parties: Partial<Parties>, ...questions: readonly Question[]) => {
  const el = await fixture<ServiceElement>(
    html`<stadt-service
      .service=${serviceWith(...questions)}
      .parties=${kindParties(parties)}
    ></stadt-service>`,
  );
  el.wait = () => new Promise(() => undefined);
  await settled(el);
  await press(el, 'Jetzt beantragen');
  await until(() => form(el));
  return el;
};
export const settled = async (el: ServiceElement) => {
  await until(() => !el.session.task.busy && el.session.state.application);
  await el.updateComplete;
};
export const form = (el: ServiceElement) => el.shadowRoot!.querySelector('form')!;
export const heading = (el: ServiceElement) =>
  el.shadowRoot!.querySelector('h2')?.textContent.trim();
export const press = async (el: ServiceElement, name: string) => {
  [...el.shadowRoot!.querySelectorAll('button')]
    .find((one) => one.textContent.trim() === name)!
    .click();
  await settled(el);
};

/** To the review. How answers are read may still be on its way. */
export const goOn = (el: ServiceElement) =>
  until(async () => {
    if (heading(el) !== 'Stimmt alles?') await press(el, 'Weiter');
    return heading(el) === 'Stimmt alles?';
  }, 'all is right');

/** Types or chooses what somebody answers. */
export const fill = (el: ServiceElement, name: string, answer: string) => {
  const parts = answer.split('-').map(String);
  const boxes = ['year', 'month', 'day'].map((part) =>
    form(el).querySelector<HTMLInputElement>(`[name="${name}-${part}"]`),
  );
  if (boxes[0]) {
    boxes.forEach((box, at) => write(box!, parts[at] ?? ''));
    return;
  }
  const all = [...form(el).querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
  const [first] = all;
  if (first?.type === 'radio' || first?.type === 'checkbox')
    all.find(({ value }) => value === answer)!.click();
  else write(first!, answer);
};
const write = (control: HTMLInputElement, text: string) => {
  control.focus();
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
};
