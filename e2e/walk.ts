import type { Page } from '@playwright/test';
import type { Person } from '@stadtkit/services/analyse.js';
import {
  entriesIn,
  type AnswerEntry,
  type AnswerValue,
} from '../packages/steps/src/answer-value.js';
import { leastOf, nameIn } from '../packages/steps/src/question-kinds/add-another.js';
import { asked, frontier, officeChecks, route } from '@stadtkit/steps/flow.js';
import { personWith } from '../packages/sandbox/src/ausweis/persons.js';
import { sampleFile } from '../packages/sandbox/src/in-memory/sample-file.js';
import { kindOf } from '../packages/steps/src/question-kinds.js';
import type { Question, Service, Step } from '@stadtkit/steps/service.js';
import { expect, expectAccessible, expectNoOverflow, type Sandbox } from './sandbox.js';

/** What opens the registers of the sandbox. */
const OPENS: Readonly<Record<string, string>> = { examCode: 'FP26-7KQ4-M2XA' };

/** Somebody who goes their way through a service without a mouse, and looks at each screen. */
export class Walk {
  readonly #page: Page;
  readonly #sandbox: Sandbox;
  readonly #service: Service;
  readonly #person: Person;
  readonly #path: string;

  constructor(page: Page, sandbox: Sandbox, name: string, service: Service, person: Person) {
    this.#page = page;
    this.#sandbox = sandbox;
    this.#path = `/musterstadt/${name}/`;
    this.#service = service;
    this.#person = person;
  }

  /** To the end, or to the screen that says no. */
  async go(): Promise<void> {
    const { application, today, refusedBy } = this.#person;
    const rule = this.#service.eligibility.find(({ name }) => name === refusedBy);
    const steps = route(this.#service, application, { today });
    const last = frontier(this.#service, application, { today });
    await this.#page.goto(this.#path);
    for (const step of steps) {
      if (await this.#isPassed(step)) continue;
      await this.#sees(step.title.de);
      await this.#step(step);
      if (rule && step === last) break;
    }
    if (rule) {
      await this.#sees(rule.title.de);
      await expect(this.#page.getByText(rule.instead.de)).toBeVisible();
    }
  }

  /** Nobody is held up by what is not for them. */
  async #isPassed(step: Step): Promise<boolean> {
    if (step.kind !== 'payment') return false;
    await expect(this.#page.getByRole('heading', { level: 2 })).not.toHaveText('Stimmt alles?');
    const heading = await this.#page.getByRole('heading', { level: 2 }).textContent();
    return heading?.trim() !== step.title.de;
  }

  async #sees(title: string): Promise<void> {
    await expect(this.#page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await expectNoOverflow(this.#page);
    await expectAccessible(this.#page);
  }

  async #step(step: Step): Promise<void> {
    switch (step.kind) {
      case 'start':
        return this.#presses('Jetzt beantragen');
      case 'identity':
        return this.#identifies();
      case 'questions':
        await this.#answers(step);
        return this.#presses('Weiter');
      case 'tasks':
      case 'fees':
        return this.#presses('Weiter');
      case 'review':
        await this.#answers(step);
        return this.#presses('Antrag abschicken');
      case 'payment':
        return this.#pays();
      case 'result':
        return this.#ends();
    }
  }

  async #answers(step: Step): Promise<void> {
    const { application, today } = this.#person;
    for (const question of asked(this.#service, step, application, { today })) {
      const value =
        OPENS[question.name] ??
        (step.kind === 'review' ? true : application.answers[question.name]?.value);
      if (value !== undefined) await this.#answer(question, value);
    }
  }

  async #answer(question: Question, value: AnswerValue): Promise<void> {
    const { name, kind, options } = question;
    const text = typeof value === 'string' ? value : '';
    switch (kind) {
      case 'note':
        return;
      case 'choice':
        return this.#chooses(name, text);
      case 'yes-no':
        return this.#chooses(name, value === true ? 'yes' : 'no');
      case 'checkbox':
      case 'declaration':
        if (value === true) await this.#ticks(name);
        return;
      case 'choices':
        for (const one of value as readonly string[]) await this.#ticks(name, one);
        return;
      case 'select':
        return this.#types(name, options?.find((one) => one.value === value)?.label.de ?? '');
      case 'date':
      case 'partial-date':
        return this.#date(name, text);
      case 'date-range':
        for (const [end, day] of Object.entries(value as Record<string, string>))
          await this.#date(`${name}-${end}`, day);
        return;
      case 'address':
        for (const [part, one] of Object.entries(value as Record<string, string>))
          await this.#types(`${name}-${part}`, one);
        return;
      case 'file':
      case 'photo': {
        const file = sampleFile(question);
        const buffer = Buffer.from(await file.arrayBuffer());
        const sent = { name: file.name, mimeType: file.type, buffer };
        await this.#reaches({ name });
        await this.#page.locator(`input[type=file][name="${name}"]`).setInputFiles(sent);
        if (kind === 'photo') await this.#presses('Ausschnitt übernehmen');
        await expect(this.#page.getByText('Übertragen', { exact: true })).toBeVisible();
        return;
      }
      case 'add-another':
        return this.#answersEach(question, entriesIn(value) ?? []);
      case 'combobox':
        // Typed into the list that stands there before, the first letter would choose, and the others be added to it.
        await expect(
          this.#page
            .locator('stadt-combobox-field', {
              has: this.#page.locator(`select[name="${name}"]`),
            })
            .locator('input[role=combobox]'),
        ).toBeVisible();
        // What is suggested first is taken with Enter.
        await this.#types(name, options?.find((one) => one.value === value)?.label.de ?? '');
        return this.#page.keyboard.press('Enter');
      default:
        return this.#types(name, kindOf(kind).written?.(question, text, 'de') ?? text);
    }
  }

  async #answersEach(question: Question, entries: readonly AnswerEntry[]): Promise<void> {
    const { name, add, questions = [] } = question;
    for (const [at, entry] of entries.entries()) {
      // As many as there must be stand there at once.
      if (at >= leastOf(question)) await this.#presses(add?.de ?? 'Weiteren Eintrag hinzufügen');
      for (const inner of questions) {
        const value = Object.hasOwn(entry, inner.name) ? entry[inner.name] : undefined;
        if (value !== undefined)
          await this.#answer({ ...inner, name: nameIn(name, at + 1, inner.name) }, value);
      }
    }
  }

  async #date(name: string, iso: string): Promise<void> {
    const [year = '', month = '', day = ''] = iso.split('-');
    for (const [part, text] of Object.entries({ day, month, year }))
      if (text) await this.#types(`${name}-${part}`, text);
  }

  async #types(name: string, text: string): Promise<void> {
    await this.#reaches({ name });
    await this.#page.keyboard.type(text);
  }

  async #ticks(name: string, value?: string): Promise<void> {
    await this.#reaches({ name, ...(value === undefined ? {} : { value }) });
    await this.#page.keyboard.press('Space');
  }

  /** Of radio buttons Tab reaches one; arrows go on from there. */
  async #chooses(name: string, value: string): Promise<void> {
    await this.#reaches({ name });
    await this.#page.keyboard.press('Space');
    for (let tries = 0; tries < 20; tries++) {
      if ((await this.#focused()).value === value) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`No arrow reaches ${name} = ${value}`);
  }

  async #presses(text: string | RegExp): Promise<void> {
    await this.#reaches({ text });
    await expect
      .poll(async () => (await this.#focused()).busy, { message: `${String(text)} is busy` })
      .toBe(false);
    await this.#page.keyboard.press('Enter');
  }

  /** Goes on with Tab until the focus is where a person wants it; what is still on its way is reached in the next round. */
  async #reaches(wanted: { name?: string; value?: string; text?: string | RegExp }): Promise<void> {
    await expect(async () => {
      for (let tries = 0; tries < 80; tries++) {
        const { name, value, text } = await this.#focused();
        const said =
          wanted.text === undefined ||
          (typeof wanted.text === 'string' ? text === wanted.text : wanted.text.test(text));
        if (
          said &&
          (wanted.name === undefined || name === wanted.name) &&
          (wanted.value === undefined || value === wanted.value)
        )
          return;
        await this.#page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reaches ${JSON.stringify(wanted)} ${String(wanted.text)}`);
    }).toPass({ timeout: 30_000 });
  }

  /** The control that has the focus. */
  #focused(): Promise<{ name: string; value: string; text: string; busy: boolean }> {
    return this.#page.evaluate(() => {
      let deepest = document.activeElement;
      while (deepest?.shadowRoot?.activeElement) deepest = deepest.shadowRoot.activeElement;
      const control = deepest as HTMLInputElement | null;
      return {
        // A combobox types for the select that stands behind it.
        name:
          control?.name ||
          (control?.closest('stadt-combobox-field')?.querySelector('select')?.name ?? ''),
        value: control?.value ?? '',
        text: control?.matches('button, a') ? control.textContent.replace(/\s+/g, ' ').trim() : '',
        busy: control?.getAttribute('aria-disabled') === 'true',
      };
    });
  }

  async #identifies(): Promise<void> {
    const { identity } = this.#person.application;
    if (this.#service.identification.methods.length > 0)
      await this.#chooses('method', identity?.method ?? '');
    if (!identity) return this.#presses('Weiter und eintippen');
    const id = crypto.randomUUID();
    const person = personWith(id, identity.level, identity.attributes);
    await this.#sandbox.steer('persons', { ...person, name: id });
    const method = this.#service.identification.methods.find(
      ({ name }) => name === identity.method,
    );
    await this.#presses(`Weiter mit: ${method?.title.de ?? ''}`);
    await this.#page.waitForURL(/\/ausweis\/anmelden\//);
    await this.#presses(new RegExp(id));
    await this.#page.waitForURL(({ pathname }) => pathname === this.#path);
  }

  async #pays(): Promise<void> {
    await this.#presses(/bezahlen$/);
    await this.#page.waitForURL(/\/bezahlen\/zahlen\//);
    await this.#presses(/€ bezahlen$/);
    await this.#page.waitForURL(({ pathname }) => pathname === this.#path);
  }

  async #ends(): Promise<void> {
    const { result } = this.#service;
    const { application, today } = this.#person;
    const isLookedAt = officeChecks(this.#service, application, { today }).length > 0;
    await expect(this.#page.getByText(/Ihre Vorgangsnummer: FS-\d{4}-\d{6}/)).toBeVisible();
    if (result.type !== 'licence')
      await expect(this.#page.getByText(result.next?.de ?? 'es kommt kein Bescheid')).toBeVisible();
    else if (isLookedAt) await expect(this.#page.getByText(/Das Amt prüft/).first()).toBeVisible();
    else await expect(this.#page.getByText(result.here.de)).toBeVisible();
  }
}
