import { expect } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import { tried } from '../../src/question-kinds.fixtures.js';
import type { Condition, Question } from '../../src/service.js';
import type { ServiceElement } from './service.js';
import {
  type Kind,
  steps,
  nameOf,
  asks,
  page,
  settled,
  form,
  heading,
  press,
  goOn,
  fill,
} from './kind-page.fixtures.js';

describe('answers to several questions', () => {
  for (const ruled of steps)
    it(`says a rule over several answers at the field and in the summary: ${ruled.join(', ')}`, async () => {
      const problem = { de: 'Das passt nicht zu Ihrer Angabe oben.' };
      const el = await page(
        asks('yes-no', { name: 'more' }),
        ...ruled.map((kind) => {
          const when: Condition = {
            all: [
              { answer: 'more', is: true },
              { answer: nameOf(kind), given: true },
            ],
          };
          return asks(kind, { ...tried[kind].says, rules: [{ name: 'odd', when, problem }] });
        }),
      );
      fill(el, 'more', 'yes');
      for (const kind of ruled)
        for (const [suffix, answers] of Object.entries(tried[kind].form))
          for (const one of [answers].flat()) fill(el, `${nameOf(kind)}${suffix}`, one);
      const summary = () =>
        el.shadowRoot!.querySelector('stadt-error-summary')?.shadowRoot?.textContent ?? '';
      const said = (kind: Kind) =>
        [...form(el).querySelectorAll(`[data-question=${nameOf(kind)}] [data-problem]`)].some(
          ({ textContent }) => textContent === problem.de,
        );
      await until(async () => {
        await press(el, 'Weiter');
        return ruled.every(said);
      }, 'at the fields');
      expect(summary().split(problem.de).length - 1).to.equal(ruled.length);
      await expect(el).to.be.accessible();
      fill(el, 'more', 'no');
      await until(() => !ruled.some(said), 'put right from the other side');
      await goOn(el);
    });

  const seats: Question = {
    name: 'seats',
    kind: 'value',
    label: { de: 'Plätze zusammen', en: 'Seats together' },
    hint: { de: 'Danach richtet sich der Preis.' },
    sum: ['inside', 'outside'],
    unit: { de: 'Platz|Plätze', en: 'seat|seats' },
  };
  const inside = asks('number', { name: 'inside', decimals: 0, max: 2000 });
  const outside = asks('number', { name: 'outside', decimals: 0, max: 2000 });
  const output = (el: ServiceElement) => form(el).querySelector('output')!;
  const spoken = (el: ServiceElement) =>
    output(el).closest('.computed')!.querySelector('[aria-live=polite]')!.textContent;
  const type = (el: ServiceElement, name: string, text: string) => {
    const control = form(el).querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    return control;
  };

  it('a value is shown with each key press, and said aloud only when the answer is done', async () => {
    const el = await page(inside, outside, seats);
    await expect(el).to.be.accessible();
    expect(output(el).textContent).to.equal('Noch nicht bekannt');
    expect(output(el).getAttribute('aria-live')).to.equal('off');
    fill(el, 'inside', '1200');
    await settled(el);
    expect(output(el).textContent).to.equal('Noch nicht bekannt');
    expect(spoken(el), 'nothing new').to.equal('');
    for (const [text, shown] of [
      ['3', '1.203 Plätze'],
      ['34', '1.234 Plätze'],
      ['', 'Noch nicht bekannt'],
      ['34', '1.234 Plätze'],
    ] as const) {
      type(el, 'outside', text);
      expect(output(el).textContent).to.equal(shown);
      expect(spoken(el), text).to.equal('');
    }
    const control = type(el, 'outside', '34');
    control.dispatchEvent(new Event('change', { bubbles: true }));
    expect(spoken(el)).to.equal('Plätze zusammen: 1.234 Plätze');
    type(el, 'outside', '35');
    expect(spoken(el), 'what is no longer so').to.equal('');
    fill(el, 'outside', '34');
    expect(spoken(el), 'was said before').to.equal('');
    await settled(el);
    expect(output(el).textContent).to.equal('1.234 Plätze');
    await expect(el).to.be.accessible();
  });

  it('a value is not known while something is wrong with an answer for it', async () => {
    const el = await page(
      inside,
      asks('number', { name: 'outside', max: 20, required: false }),
      seats,
    );
    fill(el, 'inside', '1');
    await until(() => output(el).textContent === '1 Platz', 'what is left empty adds nothing');
    for (const wrong of ['21', 'viele', '1.234']) {
      fill(el, 'outside', wrong);
      await until(() => output(el).textContent === 'Noch nicht bekannt', wrong);
    }
    fill(el, 'outside', '20');
    await until(() => output(el).textContent === '21 Plätze');
  });

  it('a value is said in the review in the language of the page, not sent, and shown to whoever comes back', async () => {
    const el = await page(inside, outside, seats);
    fill(el, 'inside', '1200');
    fill(el, 'outside', '34,');
    fill(el, 'outside', '34');
    await goOn(el);
    expect(el.session.state.application!.answers).to.have.all.keys('inside', 'outside');
    const review = el.shadowRoot!.querySelector('stadt-check-answers')!;
    await until(() => review.textContent.includes('1.234 Plätze'));
    expect(review.textContent).to.contain('Plätze zusammen');
    el.lang = 'en';
    await until(() => review.textContent.includes('1,234 seats'));
    el.lang = 'de';
    await until(() => review.textContent.includes('1.234 Plätze'));
    await press(el, 'Zurück');
    await until(() => heading(el) === 'Ihre Daten');
    await until(() => output(el).textContent === '1.234 Plätze');
  });

  it('a value follows how many there are, a period, and answers of another step', async () => {
    const dogs = asks('add-another', tried['add-another'].says);
    const el = await page(
      dogs,
      asks('date-range'),
      { ...seats, name: 'dogs', sum: ['addAnother'], unit: { de: 'Hund|Hunde' } },
      { ...seats, name: 'weeks', sum: [{ of: 'dateRange', in: 'weeks' }] },
    );
    const shown = () => [...form(el).querySelectorAll('output')].map((one) => one.textContent);
    await until(() => shown()[1] === 'Noch nicht bekannt');
    fill(el, 'addAnother-1-called', 'Bello');
    fill(el, 'dateRange-from', '2026-07-01');
    fill(el, 'dateRange-to', '2026-07-14');
    await until(() => shown()[1] === '2 Plätze', 'weeks');
    await until(() => shown()[0] === '1 Hund', 'dogs');
    const add = () => form(el).querySelector<HTMLElement>('[data-add]');
    await until(add);
    add()!.click();
    await until(() => shown()[0] === '2 Hunde', 'another dog');
  });

  it('whoever is asked nothing of a value is not shown it', async () => {
    const when = { answer: 'yesNo', is: true };
    const el = await page(asks('yes-no'), { ...inside, when }, { ...outside, when }, {
      ...seats,
      product: ['inside', 'outside'],
      sum: undefined,
    } as never);
    expect(form(el).querySelector('output')).to.equal(null);
    fill(el, 'yesNo', 'yes');
    await until(() => form(el).querySelector('output'));
    fill(el, 'yesNo', 'no');
    await until(() => !form(el).querySelector('output'));
    await goOn(el);
    const review = el.shadowRoot!.querySelector('stadt-check-answers')!;
    await until(() => review.textContent.includes('Nein'));
    expect(review.textContent).not.to.contain('Plätze');
  });
});
