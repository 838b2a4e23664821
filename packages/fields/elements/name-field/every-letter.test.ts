import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LatinType } from '@stadtkit/kinds/latin.js';
import type { NameField } from './name-field.js';
import './stadt-name-field.js';

interface Entry {
  readonly group: string;
  readonly text: string;
}

/**
 * The groups of String.Latin 1.3 that can stand in one line. Those left: combining marks (dc) stand only in letters of
 * bll; line breaks and no-break space (bnlnot) are typed in the test of the text area.
 */
const groups: Readonly<Record<string, LatinType>> = {
  bll: 'A',
  bnlreq: 'A',
  bnl: 'B',
  bnlopt: 'D',
  gl: 'D',
  enl: 'D',
  cl: 'E',
};

async function list(): Promise<readonly Entry[]> {
  const url = new URL('../../../kinds/vectors/latin_list_1.3.txt', import.meta.url);
  const lines = (await (await fetch(url)).text()).trim().split('\n');
  return lines.map((line) => {
    const [group = '', , points = ''] = line.split('; ');
    const codes = points.split(/[ +]/).map((point) => parseInt(point, 16));
    return { group, text: String.fromCodePoint(...codes) };
  });
}

/** So many letters in a field, between letters of the keyboard: no mark at the beginning, no blank at the end. */
function* chunks(entries: readonly Entry[], size = 60): Iterable<string> {
  for (let at = 0; at < entries.length; at += size)
    yield `x${entries
      .slice(at, at + size)
      .map(({ text }) => text)
      .join('x')}x`;
}

describe('every letter of String.Latin 1.3', () => {
  /** A form with a field for each text, whose answer comes into the frame. */
  async function form(texts: readonly string[], latin: LatinType): Promise<HTMLFormElement> {
    const el = await fixture<HTMLElement>(
      html`<div>
        <iframe name="answer" title="Antwort"></iframe>
        <form action="/echo" method="post" accept-charset="utf-8" target="answer">
          ${texts.map(
            (_, at) =>
              html`<stadt-name-field latin=${latin}
                ><label>Name ${at}</label><input name="name"
              /></stadt-name-field>`,
          )}
          <button>Senden</button>
        </form>
      </div>`,
    );
    return el.querySelector('form')!;
  }

  async function sent(form: HTMLFormElement): Promise<string[]> {
    const frame = form.parentElement!.querySelector('iframe')!;
    const answered = new Promise((loaded) => {
      frame.addEventListener('load', loaded, { once: true });
    });
    form.requestSubmit();
    await answered;
    const text = frame.contentDocument!.querySelector('#sent')!.textContent;
    return (JSON.parse(text) as [string, string][]).map(([, value]) => value);
  }

  for (const [group, latin] of Object.entries(groups))
    it(`is typed, sent and read back, byte for byte: ${group}`, async () => {
      const entries = (await list()).filter((entry) => entry.group === group);
      expect(entries.length).to.be.greaterThan(0);
      const texts = [...chunks(entries)];
      const el = await form(texts, latin);
      const fields = [...el.querySelectorAll<NameField>('stadt-name-field')];
      for (const [at, text] of texts.entries()) {
        fields[at]!.focus();
        await sendKeys({ type: text });
      }
      el.querySelector<HTMLElement>(':scope > button')!.focus();
      for (const field of fields) expect(field.check(), field.label).to.equal(undefined);
      expect(await sent(el)).to.deep.equal(texts.map((text) => text.normalize('NFC')));
    });
});
