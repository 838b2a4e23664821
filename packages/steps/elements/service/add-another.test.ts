import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import './neighbours.fixtures.js';
import type { AnswerEntry } from '../../src/answer-value.js';
import type { Service } from '../../src/service.js';
import { bello, dogService, rex, withDogs } from './dogs.fixtures.js';
import { partiesAt } from './parties-at.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';

describe('several of the same in a service', () => {
  const page = async (step = 'levy', ...dogs: readonly AnswerEntry[]) =>
    pageOf(dogService, step, ...dogs);
  const pageOf = async (service: Service, step: string, ...dogs: readonly AnswerEntry[]) => {
    const answers = withDogs(...dogs);
    if (dogs.length === 0) Reflect.deleteProperty(answers, 'dogs');
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .service=${service}
        .parties=${partiesAt(step, { answers })}
      ></stadt-service>`,
    );
    el.wait = () => new Promise(() => undefined);
    await until(() => heading(el));
    if (step !== 'levy') return el;
    await until(() => entries(el).some((one) => one.querySelector('[data-bar]')));
    // What a date field reads with comes when somebody begins to answer.
    for (const [at, { since }] of dogs.entries()) {
      const day = () => input(entries(el)[at]!, 'since-day');
      await until(() => day().value);
      write(day(), day().value);
      const sent = () => new FormData(root(el).querySelector('form')!);
      await until(() => sent().get(`dogs-${at + 1}-since`) === since);
    }
    return el;
  };
  const root = (el: ServiceElement) => el.shadowRoot!;
  const heading = (el: ServiceElement) => root(el).querySelector('h2')?.textContent.trim();
  const entries = (el: ServiceElement) =>
    [...root(el).querySelectorAll<HTMLElement>('[data-entry]')].filter(({ hidden }) => !hidden);
  const press = (within: ParentNode, name: string) => {
    const found = [...within.querySelectorAll('button')].filter((one) => !one.hidden);
    found.find((one) => one.textContent.trim() === name)!.click();
  };
  const write = (control: HTMLInputElement, text: string) => {
    control.focus();
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const input = (entry: ParentNode, name: string, value = '') =>
    entry.querySelector<HTMLInputElement>(`[name$="-${name}"]${value && `[value=${value}]`}`)!;
  /** Somebody fills in an entry. */
  const fill = (el: ServiceElement, at: number, called: string, breed: string) => {
    write(input(entries(el)[at]!, 'called'), called);
    input(entries(el)[at]!, 'breed', breed).click();
    for (const [part, text] of Object.entries({ day: '1', month: '5', year: '2024' }))
      write(input(entries(el)[at]!, `since-${part}`), text);
  };
  const dogs = (el: ServiceElement) =>
    (el.session.state.application!.answers['dogs']?.value ?? []) as readonly AnswerEntry[];
  const add = async (el: ServiceElement) => {
    const before = entries(el).length;
    press(root(el), 'Weiteren Hund hinzufügen');
    await until(() => entries(el).length === before + 1);
    await el.updateComplete;
  };

  it('asks for one, takes more, and keeps what stands in each', async () => {
    const el = await page();
    expect(entries(el).length).to.equal(1);
    fill(el, 0, 'Bello', 'pug');
    await add(el);
    fill(el, 1, 'Rex', 'other');
    await until(() => (press(root(el), 'Weiter'), dogs(el).every(({ since }) => since)));
    expect(dogs(el)).to.deep.equal([
      { called: 'Bello', breed: 'pug', since: '2024-05-01' },
      { called: 'Rex', breed: 'other', since: '2024-05-01' },
    ]);
    await expect(el).to.be.accessible();
  });

  it('asks in an entry what follows from the entry alone, and brings back what was typed', async () => {
    const el = await page('levy', bello, rex);
    const insurer = (at: number) => input(entries(el)[at]!, 'insurer');
    await until(() => insurer(1));
    expect(insurer(0)).to.equal(null);
    input(entries(el)[1]!, 'breed', 'other').click();
    await until(() => !insurer(1));
    input(entries(el)[0]!, 'breed', 'pitbull').click();
    await until(() => insurer(0));
    expect(insurer(0).value).to.equal('');
    input(entries(el)[1]!, 'breed', 'pitbull').click();
    await until(() => insurer(1));
    expect(insurer(1).value).to.equal('Musterversicherung');
  });

  it('removes one and brings it back, and nothing of the others is lost', async () => {
    const el = await page('levy', bello, rex, { ...bello, called: 'Mia' });
    press(entries(el)[1]!, 'Entfernen');
    await until(() => dogs(el).length === 2);
    expect(dogs(el).map(({ called }) => called)).to.deep.equal(['Bello', 'Mia']);
    expect(entries(el).map((one) => input(one, 'called').value)).to.deep.equal(['Bello', 'Mia']);
    press(root(el), 'Rückgängig machen');
    await until(() => (press(root(el), 'Weiter'), dogs(el)[1]?.['since']));
    expect(dogs(el)).to.deep.equal([bello, rex, { ...bello, called: 'Mia' }]);
  });

  it('takes as many as may be, also after some were removed', async () => {
    const el = await page('levy', bello, rex);
    for (let round = 0; round < 4; round++) {
      press(entries(el)[0]!, 'Entfernen');
      await until(() => entries(el).length === 1);
      await el.updateComplete;
      await add(el);
      fill(el, 1, `Hund ${String(round)}`, 'pug');
      await until(() => dogs(el)[1]?.['called'] === `Hund ${String(round)}`);
    }
    await add(el);
    expect(entries(el).length).to.equal(3);
    const names = [...new FormData(root(el).querySelector('form')!).keys()];
    expect(new Set(names).size).to.equal(names.length);
  });

  it('leads from the summary into the entry where something is wrong', async () => {
    const el = await page('levy', bello, { ...rex, called: '' });
    press(root(el), 'Weiter');
    await until(() => root(el).activeElement?.localName === 'stadt-error-summary');
    const summary = root(el).querySelector('stadt-error-summary')!.shadowRoot!;
    await until(() => summary.textContent.includes('Hund 2'));
    expect(el.session.state.problems.map(({ question, data }) => [question, data])).to.deep.equal([
      ['dogs', { entry: 1, of: 'called' }],
    ]);
    await until(() => entries(el)[1]!.querySelector('[data-problem]'));
    summary.querySelector<HTMLElement>('a, button')!.click();
    await until(() => root(el).activeElement === input(entries(el)[1]!, 'called'));
    await expect(el).to.be.accessible();
    write(input(entries(el)[1]!, 'called'), 'Rex');
    await until(() => el.session.state.problems.length === 0);
  });

  it('says a sentence of the definition in the entry where something is wrong', async () => {
    const problems = { missing: { de: 'Ohne Namen findet niemand Ihren Hund.' } };
    const worded = dogService.steps.map((step) => ({
      ...step,
      ...(step.questions && {
        questions: step.questions.map((list) => ({
          ...list,
          ...(list.questions && {
            questions: list.questions.map((one) =>
              one.name === 'called' ? { ...one, problems } : one,
            ),
          }),
        })),
      }),
    }));
    const service = { ...dogService, steps: worded };
    const el = await pageOf(service, 'levy', bello, { ...rex, called: '' });
    press(root(el), 'Weiter');
    const summary = () => root(el).querySelector('stadt-error-summary')?.shadowRoot?.textContent;
    await until(() => summary()?.includes('Hund 2: Name des Hundes: Ohne Namen findet niemand'));
    const said = () => entries(el)[1]!.querySelector('[data-problem]')?.textContent;
    await until(() => said() === problems.missing.de);
    expect(entries(el)[0]!.querySelector('[data-problem]')).to.equal(null);
  });

  it('asks outside what depends on how many there are', async () => {
    const el = await page('levy', bello);
    const room = () => root(el).querySelector('stadt-yes-no');
    expect(room()).to.equal(null);
    await add(el);
    await until(room);
    press(entries(el)[1]!, 'Entfernen');
    await until(() => !room());
  });

  it('says every entry in the review, and leads back into the one that is to be changed', async () => {
    const el = await page('review', bello, rex);
    const review = root(el).querySelector('stadt-check-answers')!;
    await until(() => review.textContent.includes('Rex'));
    const titles = [...review.querySelectorAll('h4')].map((one) => one.textContent);
    expect(titles).to.deep.equal(['Hund 1', 'Hund 2']);
    for (const said of ['Mops', '29.02.2024', 'Pitbull Terrier', 'Musterversicherung'])
      expect(review.textContent).to.contain(said);
    expect(review.textContent).not.to.contain('Dieser Hund gilt als gefährlich');
    await expect(el).to.be.accessible();
    review.querySelector<HTMLElement>('[aria-label="Ändern: Hund 2"]')!.click();
    const field = () => entries(el)[1] && input(entries(el)[1]!, 'called');
    await until(() => field() && root(el).activeElement === field());
    expect(entries(el)[1]!.hasAttribute('data-closed')).to.equal(false);
    expect(entries(el)[0]!.hasAttribute('data-closed')).to.equal(true);
  });
});
