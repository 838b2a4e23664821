import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ComboboxField } from './combobox-field.js';
import './stadt-combobox-field.js';

// A real one reads its body in its own time.
const response = (body: unknown, status = 200) =>
  ({ ok: status === 200, json: async () => body }) as Response;

/** A clock that stands until it is moved, and a server that answers when it is told to. */
function world() {
  const waits: { readonly after: number; readonly come: () => void }[] = [];
  const asked: {
    readonly url: string;
    readonly signal: AbortSignal;
    readonly answer: (response: Response) => void;
  }[] = [];
  const real = window.fetch;
  window.fetch = (url, init) =>
    new Promise((answer) => {
      asked.push({ url: url as string, signal: init!.signal!, answer });
    });
  const settled = () => new Promise((done) => setTimeout(done));
  return {
    asked,
    pace: {
      now: () => 0,
      wait: (after: number, signal: AbortSignal) =>
        new Promise<void>((come) => {
          waits.push({ after, come });
          signal.addEventListener('abort', () => come());
        }),
    },
    pass: async (milliseconds: number) => {
      for (const { after, come } of waits) if (after <= milliseconds) come();
      await settled();
    },
    answer: async (body: unknown, status = 200) => {
      asked.at(-1)!.answer(response(body, status));
      await settled();
      await settled();
    },
    end: () => {
      window.fetch = real;
    },
  };
}

const streets = [
  { code: '100', label: 'Heideweg' },
  { code: '200', label: 'Heidestraße', also: 'Heidestr.' },
];

describe('stadt-combobox-field with a server', () => {
  let around: ReturnType<typeof world>;
  beforeEach(() => (around = world()));
  afterEach(() => around.end());

  async function open(attributes = '', value = '', code = '') {
    const form = await fixture<HTMLFormElement>(`
      <form>
        <stadt-combobox-field src="/streets?q={query}" ${attributes}>
          <label>Straße</label>
          <input name="street" list="own" value="${value}" />
          <input type="hidden" name="code" data-code value="${code}" />
        </stadt-combobox-field>
        <button>Weiter</button>
      </form>
    `);
    const field = form.querySelector<ComboboxField>('stadt-combobox-field')!;
    field.pace = around.pace;
    await field.updateComplete;
    await field.updateComplete;
    const input = field.querySelector<HTMLInputElement>('[name=street]')!;
    const list = field.querySelector<HTMLElement>('[data-list]')!;
    return {
      form,
      field,
      input,
      rows: () => [...list.querySelectorAll('[role=option]')].map((row) => row.textContent),
      shown: () => (list.getClientRects().length > 0 ? list.innerText.trim() : ''),
      status: () => field.querySelector('[data-count]')!.textContent,
      sent: () => Object.fromEntries(new FormData(form)),
      type: async (text: string) => {
        input.focus();
        await sendKeys({ type: text });
      },
      leave: async () => {
        form.querySelector('button')!.focus();
        await field.updateComplete;
      },
    };
  }

  it('asks after a pause, from two characters on, once', async () => {
    const { type, rows, status, form } = await open();
    await type('H');
    await around.pass(250);
    expect(around.asked.length).to.equal(0);
    await type('ei');
    expect(around.asked.length).to.equal(0);
    await around.pass(250);
    expect(around.asked.map(({ url }) => url)).to.deep.equal(['/streets?q=Hei']);
    expect(status()).to.equal('Wir suchen …');
    await around.answer(streets);
    expect(rows()).to.deep.equal(['Heideweg', 'Heidestraße']);
    expect(status()).to.equal('2 Treffer');
    await expect(form).to.be.accessible();
  });

  it('breaks off the older question, and never shows its answer', async () => {
    const { type, rows } = await open();
    await type('He');
    await around.pass(250);
    const [older] = around.asked;
    await type('i');
    expect(older!.signal.aborted).to.equal(true);
    await around.pass(250);
    older!.answer(response([{ code: '1', label: 'Falsch' }]));
    await around.answer(streets);
    expect(rows()).to.deep.equal(['Heideweg', 'Heidestraße']);
  });

  it('puts the code into the control that the page wrote, and takes it out when other words are typed', async () => {
    const { type, sent, leave, form } = await open();
    const told: string[] = [];
    form.addEventListener('change', ({ target }) => told.push((target as HTMLInputElement).name));
    await type('Hei');
    await around.pass(250);
    await around.answer(streets);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(sent()).to.deep.equal({ street: 'Heideweg', code: '100' });
    expect(told).to.deep.equal(['street']);
    await type('x');
    await leave();
    expect(sent()).to.deep.equal({ street: 'Heidewegx', code: '' });
  });

  it('accepts what is typed otherwise, unless only the list counts', async () => {
    for (const [attributes, sentence] of [
      ['', ''],
      ['only-list', 'Das steht nicht in der Liste. Bitte wählen Sie einen Eintrag aus.'],
    ] as const) {
      const { field, type, leave } = await open(attributes);
      await type('Am Holz');
      await around.pass(250);
      await around.answer([]);
      expect(field.querySelector('[data-list]')!.textContent).to.contain('Keine Treffer');
      await leave();
      expect(field.sentence).to.equal(sentence);
    }
  });

  it('judges what was typed when the answer comes after the person is gone', async () => {
    const { field, type, leave, sent, shown } = await open('only-list');
    await type('heidestr.');
    await leave();
    expect(field.sentence).to.equal('');
    await around.pass(250);
    await around.answer(streets);
    await field.updateComplete;
    expect([shown(), field.sentence]).to.deep.equal(['', '']);
    expect(sent()).to.deep.equal({ street: 'Heidestraße', code: '200' });
    await type('xyz');
    await leave();
    await around.pass(250);
    await around.answer(streets);
    await field.updateComplete;
    expect(field.sentence).to.contain('Das steht nicht in der Liste.');
  });

  for (const [what, come] of [
    ['is down', () => around.answer('', 500)],
    ['answers something else', () => around.answer({ streets: [] })],
    ['says nothing', () => around.pass(8_000)],
  ] as const)
    it(`lets people write it out when the server ${what}`, async () => {
      const { field, form, type, leave, shown } = await open('only-list');
      await type('Heideweg');
      await around.pass(250);
      await come();
      expect(shown()).to.equal(
        'Die Liste ist gerade nicht zu erreichen. Bitte schreiben Sie die Angabe ganz aus.',
      );
      await leave();
      expect(field.sentence).to.equal('');
      expect(form.checkValidity()).to.equal(true);
    });

  it('keeps the code that the page wrote, and comes back to it by a reset', async () => {
    const { form, field, type, sent, leave } = await open('', 'Heideweg', '100');
    expect(sent()).to.deep.equal({ street: 'Heideweg', code: '100' });
    await type('x');
    await leave();
    expect(sent()['code']).to.equal('');
    form.reset();
    await new Promise((done) => setTimeout(done));
    await field.updateComplete;
    expect(sent()).to.deep.equal({ street: 'Heideweg', code: '100' });
  });

  it('says how many there are when the server gives only the best', async () => {
    const { field, type, rows, status } = await open();
    const texts: string[] = [];
    field.suggest = async (text) => {
      texts.push(text);
      return { choices: streets, total: 1200 };
    };
    await type(' Hei');
    await around.pass(250);
    expect(texts).to.deep.equal(['Hei']);
    expect(around.asked, 'no address is asked').to.deep.equal([]);
    expect(rows()).to.deep.equal(['Heideweg', 'Heidestraße']);
    expect(status()).to.equal('1.200 Treffer');
    const [row] = field.querySelectorAll('[role=option]');
    expect(row!.getAttribute('aria-setsize')).to.equal('1200');
    expect(field.querySelector('[data-list]')!.textContent).to.contain('Danach kommen noch 1.198.');
  });

  for (const [what, answer] of [
    ['fails', () => Promise.reject(new Error('network'))],
    [
      'throws',
      () => {
        throw new Error('nobody there');
      },
    ],
  ] as const)
    it(`lets people write it out when the page’s own way to ask ${what}`, async () => {
      const { field, type, leave, shown, sent } = await open('only-list');
      field.suggest = async () => answer();
      await type('Heideweg');
      await around.pass(250);
      expect(shown()).to.contain('Die Liste ist gerade nicht zu erreichen.');
      await leave();
      expect([field.sentence, sent()['street']]).to.deep.equal(['', 'Heideweg']);
    });

  it('says of nothing that stood there before that it is not in a list that nobody has asked', async () => {
    const { field, form, input, type, leave } = await open('only-list', 'Heideweg');
    expect([field.check(), form.checkValidity()]).to.deep.equal([undefined, true]);
    input.select();
    await type('Heidenweg');
    await around.pass(250);
    await around.answer([]);
    await leave();
    expect(field.sentence).to.contain('Das steht nicht in der Liste.');
  });

  it('keeps the code of what was chosen when the page writes it down as its answer', async () => {
    const { field, type, input, sent } = await open('only-list');
    await type('Hei');
    await around.pass(250);
    await around.answer(streets);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    // As the service element does, when another answer of the step is wrong.
    input.setAttribute('value', 'Heideweg');
    field.requestUpdate();
    await field.updateComplete;
    expect(sent()).to.deep.equal({ street: 'Heideweg', code: '100' });
  });

  it('takes the code of the list for what was once written out without it', async () => {
    const { field, type, input, sent, leave } = await open('only-list', 'Heideweg');
    input.select();
    await type('Heideweg');
    await around.pass(250);
    await around.answer(streets);
    await leave();
    field.requestUpdate();
    await field.updateComplete;
    expect(sent()).to.deep.equal({ street: 'Heideweg', code: '100' });
    expect(field.sentence).to.equal('');
  });

  it('asks nothing any more when it is taken out of the page', async () => {
    const { field, type } = await open();
    await type('Hei');
    await around.pass(250);
    field.remove();
    expect(around.asked[0]!.signal.aborted).to.equal(true);
  });

  it('asks with any text, and no more than 100 characters of it', async () => {
    const { input } = await open();
    input.focus();
    input.value = `\ud800${'&?#'.repeat(100_000)}`;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await around.pass(250);
    const { url } = around.asked[0]!;
    expect(url.startsWith('/streets?q=%EF%BF%BD%26%3F%23')).to.equal(true);
    expect(decodeURIComponent(url.split('=')[1]!).length).to.equal(100);
  });
});
