import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { comparePictures, rectOf, said, setMediaFeatures, upload } from './commands.js';
import { picture } from './picture.js';

/** A page in a frame. */
async function frame(body: string): Promise<Document> {
  const el = await fixture<HTMLIFrameElement>(html`<iframe title="Seite"></iframe>`);
  await new Promise((loaded) => {
    el.addEventListener('load', loaded, { once: true });
    el.srcdoc = body;
  });
  return el.contentDocument!;
}

const middle = (element: Element): [number, number] => {
  const { x, y, width, height } = rectOf(element);
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

describe('what tests can do as a person does', () => {
  it('types letters of all kinds', async () => {
    const text = 'K\u035fHālid Łuczak a\u0323\u0308 𝄞 ẞ€"\'@';
    const input = await fixture<HTMLInputElement>(html`<input aria-label="Name" />`);
    input.focus();
    await sendKeys({ type: text });
    expect(input.value).to.equal(text);
  });

  it('presses keys, alone and held', async () => {
    const el = await fixture(
      html`<p><input aria-label="A" value="ab" /><input aria-label="B" /></p>`,
    );
    const [first, second] = el.querySelectorAll('input');
    first!.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(second);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement).to.equal(first);
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Delete' });
    expect(first!.value).to.equal(' ');
  });

  it('has a real focus, which is marked when it came by a key', async () => {
    const el = await fixture(html`<p><button>A</button><button>B</button></p>`);
    el.querySelector('button')!.focus();
    await sendKeys({ press: 'Tab' });
    const reached = el.querySelectorAll('button')[1]!;
    expect(document.hasFocus()).to.equal(true);
    expect(reached.matches(':focus:focus-visible')).to.equal(true);
    expect(getComputedStyle(reached).outlineStyle).not.to.equal('none');
  });

  it('types and clicks in a frame', async () => {
    const page = await frame('<label>Ort <input></label> <button>Weiter</button>');
    const input = page.querySelector('input')!;
    const button = page.querySelector('button')!;
    let clicks = 0;
    button.addEventListener('click', () => (clicks += 1));
    await sendMouse({ type: 'click', position: middle(input) });
    await sendKeys({ type: 'Köln' });
    await sendMouse({ type: 'click', position: middle(button) });
    await resetMouse();
    expect([input.value, clicks]).to.deep.equal(['Köln', 1]);
  });

  it('makes the window as small as a phone', async () => {
    await setViewport({ width: 320, height: 500 });
    expect([innerWidth, innerHeight]).to.deep.equal([320, 500]);
    await setViewport({ width: 800, height: 600 });
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('chooses files, also in a frame', async () => {
    const page = await frame('<input type="file" multiple>');
    const input = page.querySelector('input')!;
    await upload(input, new File(['eins'], 'ä 1.txt'), new File([new Uint8Array(3)], 'b.pdf'));
    const files = Array.from(input.files!, ({ name, type, size }) => `${name} ${type} ${size}`);
    expect(files).to.deep.equal(['ä 1.txt text/plain 4', 'b.pdf application/pdf 3']);
    expect(await input.files![0]!.text()).to.equal('eins');
  });
});

describe('what is said aloud', () => {
  it('is told of a control, with all that the engine tells', async () => {
    const el = await fixture(
      html`<p>
        <label for="place">Ort</label>
        <input id="place" value="Ulm" aria-describedby="hint" aria-invalid="true" required />
        <span id="hint">Wie im Ausweis.</span>
      </p>`,
    );
    const { role, name, ...more } = await said(el.querySelector('input')!);
    expect([role, name]).to.deep.equal(['textbox', 'Ort']);
    if (more.description === undefined) return;
    expect(more).to.deep.equal({
      description: 'Wie im Ausweis.',
      value: 'Ulm',
      invalid: true,
      required: true,
      disabled: false,
    });
  });

  it('changes with the page', async () => {
    const el = await fixture(html`<button aria-expanded="false">Mehr</button>`);
    expect((await said('button')).name).to.equal('Mehr');
    el.textContent = 'Weniger';
    el.ariaExpanded = 'true';
    const { name, expanded } = await said(el);
    expect(name).to.equal('Weniger');
    expect(expanded).to.be.oneOf([true, undefined]);
  });

  it('is told of what is in frames and shadow roots', async () => {
    const page = await frame('<div></div>');
    const shadow = page.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Text</p><a href="#">Ja</a>';
    expect(await said(shadow.querySelector('a')!)).to.include({ role: 'link', name: 'Ja' });
  });
});

describe('what is seen', () => {
  it('is the same picture twice, and another after a change', async () => {
    const el = await fixture<HTMLInputElement>(html`<input aria-label="Ort" value="Ulm" />`);
    el.focus();
    const [one, same] = [await picture(el), await picture(el)];
    el.value = 'Bonn';
    const other = await picture(el);
    expect(await comparePictures(one, same, 'the same')).to.include({ equal: true, differing: 0 });
    const { equal, differing, width } = await comparePictures(one, other, 'commands');
    expect(equal).to.equal(false);
    expect(differing).to.be.greaterThan(0);
    expect(width).to.equal(Math.round(el.getBoundingClientRect().width));
  });

  it('shows what stands in the window, wherever the page was scrolled to', async () => {
    const el = await fixture(
      html`<div>
        <button>Oben</button>
        <div></div>
        <button>Unten</button>
      </div>`,
    );
    const [one, other] = el.querySelectorAll('button');
    const gap = el.querySelector('div')!;
    gap.style.height = '2000px';
    other!.textContent = 'Oben';
    scrollTo(0, 0);
    const above = await picture(one!);
    other!.scrollIntoView({ block: 'center' });
    expect(scrollY).to.be.greaterThan(500);
    const below = await picture(other!);
    expect((await comparePictures(above, below, 'scrolled')).differing).to.equal(0);
    gap.remove();
  });

  it('follows the media features that the engine can change', async () => {
    const { supported } = await setMediaFeatures({ 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(supported);
    await setMediaFeatures({});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });
});

describe('POST /echo', () => {
  it('says what a form sent', async () => {
    await fixture(html`<iframe name="sent" title="Gesendet"></iframe>`);
    const form = await fixture<HTMLFormElement>(
      html`<form action="/echo" method="post" enctype="multipart/form-data" target="sent">
        <input name="place" aria-label="Ort" value="Köln &lt;/pre&gt;" /><input
          type="file"
          name="file"
          aria-label="Datei"
        />
      </form>`,
    );
    await upload(form.querySelector('[type="file"]')!, new File(['x'], 'a.txt'));
    const frame = document.querySelector('iframe')!;
    const send = () =>
      new Promise((loaded) => {
        frame.addEventListener('load', loaded, { once: true });
        form.submit();
      });
    await send();
    const sent = () =>
      JSON.parse(frame.contentDocument!.querySelector('#sent')!.textContent) as unknown;
    expect(sent()).to.deep.equal([
      ['place', 'Köln </pre>'],
      ['file', { name: 'a.txt', type: 'text/plain', size: 1 }],
    ]);
    form.enctype = 'application/x-www-form-urlencoded';
    await send();
    expect(sent()).to.deep.equal([
      ['place', 'Köln </pre>'],
      ['file', 'a.txt'],
    ]);
  });
});
