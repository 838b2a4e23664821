import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import { tried } from '../../src/question-kinds.fixtures.js';
import { kindOf } from '../../src/question-kinds.js';
import type { Question, Service } from '../../src/service.js';
import './neighbours.fixtures.js';
import '@stadtkit/fields/stadt-address.js';
import '@stadtkit/fields/stadt-checkbox.js';
import '@stadtkit/fields/stadt-choice-group.js';
import '@stadtkit/fields/stadt-combobox-field.js';
import '@stadtkit/fields/stadt-date-field.js';
import '@stadtkit/fields/stadt-date-range.js';
import '@stadtkit/fields/stadt-declaration.js';
import '@stadtkit/fields/stadt-email-field.js';
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
import { kindParties, smallService } from './service.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';

const kinds = Object.keys(tried) as (keyof typeof tried)[];

const asks = (kind: Question['kind'], more: Partial<Question> = {}): Question => ({
  name: 'q',
  kind,
  label: { de: 'Ihre Antwort' },
  hint: { de: 'Ein Hinweis.' },
  purpose: { de: 'Für den Bescheid.' },
  legalBasis: 'Satzung',
  retention: 'P1Y',
  required: true,
  ...more,
});

const serviceWith = (...questions: readonly Question[]): Service => ({
  ...smallService,
  steps: smallService.steps.map((step) => (step.name === 'person' ? { ...step, questions } : step)),
});

describe('every kind of question', () => {
  const page = async (...questions: readonly Question[]) => {
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .service=${serviceWith(...questions)}
        .parties=${kindParties()}
      ></stadt-service>`,
    );
    el.wait = () => new Promise(() => undefined);
    await settled(el);
    await press(el, 'Jetzt beantragen');
    await until(() => form(el));
    return el;
  };
  const settled = async (el: ServiceElement) => {
    await until(() => !el.work.busy && el.application);
    await el.updateComplete;
  };
  const form = (el: ServiceElement) => el.shadowRoot!.querySelector('form')!;
  const heading = (el: ServiceElement) => el.shadowRoot!.querySelector('h2')?.textContent.trim();
  const press = async (el: ServiceElement, name: string) => {
    [...el.shadowRoot!.querySelectorAll('button')]
      .find((one) => one.textContent.trim() === name)!
      .click();
    await settled(el);
  };

  /** Types or chooses what somebody answers. */
  const fill = (el: ServiceElement, name: string, answer: string) => {
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

  for (const kind of kinds) {
    const { says, form: typed, value, de } = tried[kind];

    it(`${kind}: is typed, kept, said in the review, and shown to whoever comes back`, async () => {
      const question = asks(kind, says);
      const el = await page(question);
      await expect(el).to.be.accessible();
      for (const [suffix, answers] of Object.entries(typed))
        for (const one of [answers].flat()) fill(el, `q${suffix}`, one);
      // How it is read may still be on its way.
      await until(async () => {
        if (heading(el) !== 'Stimmt alles?') await press(el, 'Weiter');
        return heading(el) === 'Stimmt alles?';
      }, 'it is right');
      expect(el.application!.answers['q']).to.deep.equal({ value, from: 'typed' });
      const review = el.shadowRoot!.querySelector('stadt-check-answers')!;
      await until(() => review.textContent.includes(de.split('\n')[0]!));

      await press(el, 'Zurück');
      await until(() => heading(el) === 'Ihre Daten');
      const shown = () => kindOf(kind).read(new FormData(form(el)), question, 'de');
      await until(() => JSON.stringify(shown()) === JSON.stringify(value), 'it is there again');
      await press(el, 'Weiter');
      expect(el.application!.answers['q']).to.deep.equal({ value, from: 'typed' });
      expect(heading(el)).to.equal('Stimmt alles?');
    });

    it(`${kind}: says at the field and in the summary that it is missing`, async () => {
      const el = await page(asks(kind, says));
      await press(el, 'Weiter');
      await until(() => el.shadowRoot!.activeElement?.localName === 'stadt-error-summary');
      await until(() => el.shadowRoot!.querySelector('[data-problem]')?.textContent);
      // Each part that is missing is said: nobody has to send again to hear of the next.
      const said = kind === 'address' ? 4 : kind === 'date-range' ? 2 : 1;
      expect(el.problems.length).to.equal(said);
      await until(() => el.shadowRoot!.querySelectorAll('[data-problem]').length === said);
      await expect(el).to.be.accessible();
    });
  }

  it('a note is only to be read: nobody is kept from going on, and the review does not ask about it', async () => {
    const note = {
      name: 'n',
      kind: 'note',
      label: { de: 'Gut zu wissen' },
      text: { de: 'Ein Text.' },
    } as const;
    const el = await page(note, asks('text'));
    expect(form(el).textContent).to.contain('Gut zu wissen');
    await expect(el).to.be.accessible();
    fill(el, 'q', 'Am Wehr');
    await press(el, 'Weiter');
    await until(() => heading(el) === 'Stimmt alles?');
    expect(el.application!.answers).to.have.all.keys('q');
    const review = el.shadowRoot!.querySelector('stadt-check-answers')!;
    await until(() => review.textContent.includes('Am Wehr'));
    expect(review.textContent).not.to.contain('Gut zu wissen');
  });
});
