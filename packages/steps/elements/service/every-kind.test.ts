import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import { tried } from '../../src/question-kinds.fixtures.js';
import { kindOf } from '../../src/question-kinds.js';
import type { Condition, Question, Service } from '../../src/service.js';
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
import { choose, pdf } from '../../../fields/elements/file-field/file-field.fixtures.js';
import type { AnswerEntry } from '../../src/answer-value.js';
import type { Application } from '../../src/application.js';
import { filesIn } from '../../src/question-kinds/files.js';
import type { Parties } from '../../src/parties.js';
import { memoryAttachments } from './attachments.fixtures.js';
import { kindParties, smallService } from '../../src/session/session.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';

type Kind = keyof typeof tried;
/** Files and photos are not typed: they have tests of their own. */
const kinds = (Object.keys(tried) as Kind[]).filter((kind) => !kindOf(kind).files);

/** So many in one step: WebKit lets a page write its history 100 times in 10 seconds (2.50, November 2026). */
const TOGETHER = 8;
const steps = Array.from({ length: Math.ceil(kinds.length / TOGETHER) }, (_, at) =>
  kinds.slice(at * TOGETHER, (at + 1) * TOGETHER),
);

/** As a name of a definition: `partialDate`. */
const nameOf = (kind: string): string =>
  kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const asks = (kind: Kind, more: Partial<Question> = {}): Question => ({
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
const saidOf = (kind: Kind): readonly string[] =>
  kind === 'add-another' ? ['Hund 1', 'Bello', '29.02.2024', 'Ja'] : [tried[kind].de];

const serviceWith = (...questions: readonly Question[]): Service => ({
  ...smallService,
  steps: smallService.steps.map((step) => (step.name === 'person' ? { ...step, questions } : step)),
});

describe('every kind of question', () => {
  const page = (...questions: readonly Question[]) => pageWith({}, ...questions);
  const pageWith = async (parties: Partial<Parties>, ...questions: readonly Question[]) => {
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
  const settled = async (el: ServiceElement) => {
    await until(() => !el.session.task.busy && el.session.state.application);
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

  /** To the review. How answers are read may still be on its way. */
  const goOn = (el: ServiceElement) =>
    until(async () => {
      if (heading(el) !== 'Stimmt alles?') await press(el, 'Weiter');
      return heading(el) === 'Stimmt alles?';
    }, 'all is right');

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

  it('offers only the options that are valid on the day of the application', async () => {
    const label = { de: 'Weg' };
    const options = [
      { value: 'old', label, validTo: '2026-11-23' },
      { value: 'still', label, validTo: '2026-11-24' },
      { value: 'ever', label },
      { value: 'already', label, validFrom: '2026-11-24' },
      { value: 'new', label, validFrom: '2026-11-25' },
    ];
    const offering = ['choice', 'choices', 'select', 'combobox'] as const;
    const el = await page(...offering.map((kind) => asks(kind, { options })));
    for (const name of offering) {
      const shown = form(el).querySelectorAll<HTMLInputElement | HTMLOptionElement>(
        `input[name="${name}"], select[name="${name}"] option:not([value=""])`,
      );
      expect(
        [...shown].map(({ value }) => value),
        name,
      ).to.deep.equal(['still', 'ever', 'already']);
    }
  });

  for (const together of steps) {
    const questions = together.map((kind) => asks(kind, tried[kind].says));
    const names = together.join(', ');

    it(`is typed, kept, said in the review, and shown to whoever comes back: ${names}`, async () => {
      const el = await page(...questions);
      await expect(el).to.be.accessible();
      for (const kind of together)
        for (const [suffix, answers] of Object.entries(tried[kind].form))
          for (const one of [answers].flat()) fill(el, `${nameOf(kind)}${suffix}`, one);
      const kept = () => {
        for (const kind of together)
          expect(el.session.state.application!.answers[nameOf(kind)], kind).to.deep.equal({
            value: tried[kind].value,
            from: 'typed',
          });
      };
      await goOn(el);
      kept();
      const review = el.shadowRoot!.querySelector('stadt-check-answers')!;
      for (const kind of together)
        for (const said of saidOf(kind))
          await until(() => review.textContent.includes(said), `${kind} ${said}`);

      await press(el, 'Zurück');
      await until(() => heading(el) === 'Ihre Daten');
      for (const question of questions) {
        const shown = () => kindOf(question.kind).read(new FormData(form(el)), question, 'de');
        const { value } = tried[question.kind as Kind];
        await until(() => JSON.stringify(shown()) === JSON.stringify(value), question.kind);
      }
      await goOn(el);
      kept();
    });

    it(`says at the field and in the summary that it is missing: ${names}`, async () => {
      const el = await page(...questions);
      await press(el, 'Weiter');
      await until(() => el.shadowRoot!.activeElement?.localName === 'stadt-error-summary');
      for (const kind of together) {
        const field = form(el).querySelector(`[data-question=${nameOf(kind)}]`)!;
        // Each part that is missing is said: nobody has to send again to hear of the next.
        const said = { address: 4, 'date-range': 2, 'add-another': 2 }[kind as string] ?? 1;
        expect(
          el.session.state.problems.filter(({ question }) => question === nameOf(kind)).length,
          kind,
        ).to.equal(said);
        await until(() => field.querySelectorAll('[data-problem]').length === said, kind);
      }
      await expect(el).to.be.accessible();
    });
  }

  // Of an address, each part says for itself what is missing, and of a list each entry.
  const whole = ['address', 'add-another'];
  for (const worded of steps
    .map((kinds) => kinds.filter((kind) => !whole.includes(kind)))
    .filter(({ length }) => length > 0))
    it(`says a sentence of the definition at the field and in the summary: ${worded.join(', ')}`, async () => {
      const own = 'Sehen Sie in Ihrem Brief nach.';
      const el = await page(
        ...worded.map((kind) =>
          asks(kind, { ...tried[kind].says, problems: { [tried[kind].missing]: { de: own } } }),
        ),
      );
      await press(el, 'Weiter');
      await until(() => el.shadowRoot!.activeElement?.localName === 'stadt-error-summary');
      const summary = el.shadowRoot!.querySelector('stadt-error-summary')!.shadowRoot!;
      for (const kind of worded) {
        const field = form(el).querySelector(`[data-question=${nameOf(kind)}]`)!;
        await until(() => field.querySelector('[data-problem]')?.textContent === own, kind);
        const which = kind === 'date-range' ? 'Erster Tag' : `Antwort ${nameOf(kind)}`;
        await until(() => summary.textContent.includes(`${which}: ${own}`), kind);
      }
      await expect(el).to.be.accessible();
    });

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

  it('fills a sentence of the definition with what is wrong, in the language of the page', async () => {
    const problems = {
      'too-big': { de: 'Höchstens {max} Meter sind erlaubt.', en: 'At most {max} metres.' },
    };
    const el = await page(asks('number', { min: 0, max: 2.5, decimals: 1, problems }));
    fill(el, 'number', '3');
    await press(el, 'Weiter');
    const said = () => form(el).querySelector('[data-problem]')?.textContent;
    await until(() => said() === 'Höchstens 2,5 Meter sind erlaubt.');
    const summary = el.shadowRoot!.querySelector('stadt-error-summary')!.shadowRoot!;
    await until(() => summary.textContent.includes('Höchstens 2,5 Meter'));
    fill(el, 'number', '2');
    await until(() => said() === undefined);
  });

  it('what an answer brings is asked, and not yet wrong', async () => {
    const when = { answer: 'more', is: true };
    const brought = kinds.map((kind) => asks(kind, { ...tried[kind].says, when }));
    const el = await page(asks('yes-no', { name: 'more' }), ...brought);
    fill(el, 'more', 'yes');
    await until(() => form(el).querySelectorAll('form > [data-question]').length > kinds.length);
    await settled(el);
    expect(el.session.state.problems.map(({ question }) => question)).to.deep.equal([]);
  });

  it('a file is sent ahead, kept, said in the review, shown to whoever comes back, and can be removed', async () => {
    const port = memoryAttachments();
    const el = await pageWith({ attachments: () => port }, asks('file', tried.file.says));
    const field = () => form(el).querySelector('stadt-file-field')!;
    await press(el, 'Weiter');
    await until(() => field().textContent.includes('Bitte wählen Sie eine Datei aus.'));
    const control = field().querySelector<HTMLInputElement>('[type=file]')!;
    await until(() => field().textContent.includes('Möglich: PDF oder PNG, jede Datei höchstens'));
    choose(control, pdf('brief.pdf'));
    await until(() => field().textContent.includes('Übertragen'));
    await goOn(el);
    const [kept] = el.session.state.application!.answers['file']!.value as AnswerEntry[];
    expect(kept).to.include({ name: 'brief.pdf', size: '20' });
    const review = el.shadowRoot!.querySelector('stadt-check-answers')!;
    await until(() => review.textContent.includes('brief.pdf'));

    await press(el, 'Zurück');
    await until(() => heading(el) === 'Ihre Daten');
    await until(() => field().textContent.includes('brief.pdf'));
    await expect(el).to.be.accessible();
    await goOn(el);
    expect(el.session.state.application!.answers['file']!.value).to.deep.equal([kept]);

    await press(el, 'Zurück');
    await until(() => field().querySelector('li button'));
    field().querySelector<HTMLButtonElement>('li button')!.click();
    await until(() => !el.session.state.application!.answers['file']);
    await press(el, 'Weiter');
    await until(() => el.session.state.problems.some(({ question }) => question === 'file'));
  });

  it('a file that the gateway has no more is asked for again, and everything else is there', async () => {
    const port = memoryAttachments();
    const incomplete = async (_: Service, { answers }: Application) => ({
      status: 'incomplete' as const,
      attachments: filesIn(answers['file']!.value).map(({ id }) => id),
    });
    const parties = { attachments: () => port, submission: { send: incomplete } };
    const el = await pageWith(parties, asks('text'), asks('file', tried.file.says));
    fill(el, 'text', 'Am Wehr');
    const field = () => form(el).querySelector('stadt-file-field')!;
    choose(field().querySelector<HTMLInputElement>('[type=file]')!, pdf('brief.pdf'));
    await until(() => field().textContent.includes('Übertragen'));
    await goOn(el);
    await press(el, 'Antrag abschicken');
    await until(() => heading(el) === 'Ihre Daten');
    await until(() => field().textContent.includes('„brief.pdf“ ist nicht mehr da.'));
    expect(field().querySelector('li')).to.equal(null);
    expect(Object.keys(el.session.state.application!.answers)).to.deep.equal(['text']);
  });

  for (const together of steps)
    it(`has help at the question, behind one line, and not in its name or description: ${together.join(', ')}`, async () => {
      const help = { de: 'Sehen Sie im Brief nach.\n\nRufen Sie sonst an.' };
      const el = await page(...together.map((kind) => asks(kind, { ...tried[kind].says, help })));
      for (const kind of together) {
        const field = form(el).querySelector(`[data-question=${nameOf(kind)}]`)!;
        const [line, ...more] = [...field.querySelectorAll('stadt-purpose')].filter((one) =>
          one.textContent.includes('im Brief'),
        );
        expect(more.length, kind).to.equal(0);
        const helps = [...line!.querySelectorAll('[slot=help]')].map((one) => one.textContent);
        expect(helps, kind).to.deep.equal(['Sehen Sie im Brief nach.', 'Rufen Sie sonst an.']);
        expect(line!.closest('label, legend, [data-entry]'), kind).to.equal(null);
        const described = [...field.querySelectorAll('[aria-describedby]')].flatMap((one) =>
          one.getAttribute('aria-describedby')!.split(' '),
        );
        for (const id of described)
          expect(el.shadowRoot!.getElementById(id)?.textContent, kind).not.to.contain('im Brief');
      }
      await expect(el).to.be.accessible();
    });

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
    fill(el, 'text', 'Am Wehr');
    await press(el, 'Weiter');
    await until(() => heading(el) === 'Stimmt alles?');
    expect(el.session.state.application!.answers).to.have.all.keys('text');
    const review = el.shadowRoot!.querySelector('stadt-check-answers')!;
    await until(() => review.textContent.includes('Am Wehr'));
    expect(review.textContent).not.to.contain('Gut zu wissen');
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
