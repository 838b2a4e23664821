import { expect } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import { tried } from '../../src/question-kinds.fixtures.js';
import { kindOf } from '../../src/question-kinds.js';
import type { Service } from '../../src/service.js';
import { choose, pdf } from '../../../fields/elements/file-field/file-field.fixtures.js';
import type { AnswerEntry } from '../../src/answer-value.js';
import type { Application } from '../../src/application.js';
import { filesIn } from '../../src/question-kinds/files.js';
import { memoryAttachments } from './attachments.fixtures.js';
import {
  type Kind,
  kinds,
  steps,
  nameOf,
  asks,
  saidOf,
  page,
  pageWith,
  settled,
  form,
  heading,
  press,
  goOn,
  fill,
} from './kind-page.fixtures.js';

describe('every kind of question', () => {
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
});
