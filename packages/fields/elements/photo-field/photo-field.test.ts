import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import { upload } from '../../../element/testing/commands.js';
import { MemoryUpload } from '../../src/adapters/memory-upload.js';
import { choose, pdf, photo, picture, textOf } from '../file-field/file-field.fixtures.js';
import type { PhotoField } from './photo-field.js';
import './stadt-photo-field.js';

describe('stadt-photo-field', () => {
  const field = () =>
    html`<form>
      <stadt-photo-field>
        <label>Passfoto</label>
        <p data-hint>Von vorn.</p>
        <input type="file" name="photo" required accept=".jpg,.png" />
      </stadt-photo-field>
    </form>`;

  async function open(file?: File) {
    const form = await fixture<HTMLFormElement>(field());
    const el = form.querySelector<PhotoField>('stadt-photo-field')!;
    const input = el.querySelector('input')!;
    const drawn = async () => {
      await el.updateComplete;
      await el.updateComplete;
    };
    const take = async (one: File) => {
      choose(input, one);
      await drawn();
    };
    const button = (name: string) =>
      Array.from(el.querySelectorAll('button')).find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
      )!;
    const finish = async () => {
      button('Ausschnitt übernehmen').click();
      await until(() => el.querySelector('[role=img]') !== null);
      await drawn();
    };
    await drawn();
    if (file) await take(file);
    return {
      form,
      el,
      input,
      take,
      drawn,
      button,
      finish,
      stage: () => el.querySelector<HTMLCanvasElement>('[data-stage]'),
      note: () => el.querySelector('[data-note]')?.textContent,
      problem: () => el.querySelector('[data-problem]')?.textContent,
      result: async () => createImageBitmap(input.files![0]!),
    };
  }

  /** A red left, a blue right half, so that it can be told what is seen. */
  async function halves(width: number, height: number): Promise<File> {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d')!;
    context.fillStyle = 'rgb(200, 0, 0)';
    context.fillRect(0, 0, width / 2, height);
    context.fillStyle = 'rgb(0, 0, 200)';
    context.fillRect(width / 2, 0, width / 2, height);
    const blob = await new Promise<Blob | null>((drawn) => canvas.toBlob(drawn, 'image/png'));
    return new File([blob!], 'ich.png', { type: 'image/png' });
  }

  /** Red and blue at a place of the stage, as parts of its size. */
  function seen(canvas: HTMLCanvasElement, x: number, y: number): 'red' | 'blue' {
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')!.getImageData(x * width, y * height, 1, 1);
    return data[0]! > data[2]! ? 'red' : 'blue';
  }

  it('cuts a photo to 827 × 1063 pixels, as JPEG, without what the camera wrote', async () => {
    const { form, el, input, finish, result } = await open(
      await photo('strand.jpg', { width: 1200, height: 1600 }),
    );
    await finish();
    const { width, height } = await result();
    expect([width, height]).to.deep.equal([827, 1063]);
    const [file] = new FormData(form).getAll('photo') as File[];
    expect([file!.name, file!.type]).to.deep.equal(['strand.jpg', 'image/jpeg']);
    expect(await textOf(file!)).not.to.match(/Exif|Musterstadt/);
    expect(input.files!.length).to.equal(1);
    expect(form.checkValidity()).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('takes no more pixels than there are', async () => {
    const { finish, result } = await open(await halves(500, 700));
    await finish();
    const { width, height } = await result();
    expect([width, height]).to.deep.equal([500, 643]);
  });

  it('shows a turned photo as it is meant to be seen', async () => {
    const { finish, result, stage } = await open(
      await photo('strand.jpg', { width: 1600, height: 1000, orientation: 6 }),
    );
    expect(stage()).not.to.equal(null);
    await finish();
    expect((await result()).width).to.equal(827);
  });

  it('takes a HEIC photo where the browser can open it, and says what to do where it cannot', async () => {
    const heic = () => new File(['\0\0\0\u0018ftypheic'], 'ich.heic', { type: 'image/heic' });
    const { take, stage, problem } = await open(heic());
    expect(problem()).to.contain('„ich.heic“ ist ein HEIC-Foto. Bitte senden Sie es sich selbst');
    expect(stage()).to.equal(null);
    const { createImageBitmap: real } = window;
    const decode = real.bind(window);
    const opened = await halves(900, 1200);
    window.createImageBitmap = () => decode(opened);
    try {
      await take(heic());
    } finally {
      window.createImageBitmap = real;
    }
    expect(problem()).to.equal(undefined);
    expect(stage()).not.to.equal(null);
  });

  it('takes a photo from the dialog of the system', async () => {
    const { input, stage } = await open();
    input.focus();
    await upload(input, await halves(600, 800));
    await until(() => stage() !== null);
  });

  it('sends nothing before the section was chosen, and says what to do', async () => {
    const { form, el, input, problem, drawn, button, note } = await open(await halves(600, 800));
    expect(problem(), 'nothing is wrong yet').to.equal(undefined);
    expect(note()).to.equal('Das Foto ist da. Bitte wählen Sie jetzt den Ausschnitt.');
    expect(input.files!.length).to.equal(0);
    expect(form.checkValidity()).to.equal(false);
    el.problem = el.check();
    await drawn();
    expect(problem()).to.contain(`„${button('Ausschnitt übernehmen').textContent.trim()}“`);
    await expect(el).to.be.accessible();
  });

  it('is moved by the arrow keys, and further with Shift', async () => {
    const { stage, note, drawn } = await open(await halves(2000, 1000));
    const canvas = stage()!;
    canvas.focus();
    expect([seen(canvas, 0.4, 0.5), seen(canvas, 0.6, 0.5)]).to.deep.equal(['red', 'blue']);
    await sendKeys({ press: 'ArrowRight' });
    await drawn();
    expect(note()).to.equal('Foto nach rechts');
    expect(seen(canvas, 0.51, 0.5)).to.equal('red');
    expect(seen(canvas, 0.6, 0.5)).to.equal('blue');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Shift' });
    expect(seen(canvas, 0.6, 0.5)).to.equal('red');
  });

  it('is made bigger and smaller by keys, and says how big, and where it ends', async () => {
    const { stage, note, drawn } = await open(await halves(2000, 1000));
    stage()!.focus();
    await sendKeys({ type: '+' });
    await drawn();
    expect(note()).to.equal('Größe: 104 %');
    await sendKeys({ type: '-' });
    await drawn();
    expect(note()).to.equal('Größe: 100 %');
    await sendKeys({ type: '-' });
    await drawn();
    expect(note()).to.equal('Weiter geht es hier nicht.');
  });

  it('does by buttons all that keys do', async () => {
    const { button, stage, note, drawn } = await open(await halves(2000, 1000));
    for (const name of ['Foto nach links', 'Foto nach rechts', 'Größer', 'Kleiner', 'Drehen'])
      expect(button(name), name).not.to.equal(undefined);
    button('Größer').click();
    button('Foto nach oben').click();
    await drawn();
    expect(note()).to.equal('Foto nach oben');
    button('Drehen').click();
    await drawn();
    expect(note()).to.equal('Das Foto ist nach rechts gedreht.');
    expect(seen(stage()!, 0.9, 0.05), 'what was left is above').to.equal('red');
    expect(seen(stage()!, 0.1, 0.95)).to.equal('blue');
  });

  it('is moved by a pointer', async () => {
    const { stage } = await open(await halves(2000, 1000));
    const canvas = stage()!;
    canvas.setPointerCapture = () => undefined;
    const { left, top, width } = canvas.getBoundingClientRect();
    const point = (type: string, x: number) =>
      canvas.dispatchEvent(
        new PointerEvent(type, { pointerId: 1, clientX: left + x, clientY: top + 50 }),
      );
    point('pointerdown', 50);
    point('pointermove', 50 + width * 0.3);
    point('pointerup', 50 + width * 0.3);
    expect(seen(canvas, 0.7, 0.5)).to.equal('red');
    point('pointermove', 50);
    expect(seen(canvas, 0.7, 0.5), 'after it was released').to.equal('red');
  });

  it('is made bigger by two fingers', async () => {
    const { stage, button, note, drawn } = await open(await halves(4000, 3000));
    const canvas = stage()!;
    canvas.setPointerCapture = () => undefined;
    const { left, top, width } = canvas.getBoundingClientRect();
    const point = (type: string, pointerId: number, x: number) =>
      canvas.dispatchEvent(
        new PointerEvent(type, { pointerId, clientX: left + x, clientY: top + 50 }),
      );
    point('pointerdown', 1, width / 2 - 20);
    point('pointerdown', 2, width / 2 + 20);
    point('pointermove', 1, width / 2 - 40);
    point('pointermove', 2, width / 2 + 40);
    button('Größer').click();
    await drawn();
    expect(note()).to.equal('Größe: 208 %');
  });

  it('leaves the wheel to the page, until it has the focus', async () => {
    const { stage } = await open(await halves(2000, 1000));
    const wheel = () => {
      const event = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true });
      stage()!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel()).to.equal(false);
    stage()!.focus();
    expect(wheel()).to.equal(true);
  });

  it('says when a photo is too small, is no photo, or cannot be read', async () => {
    const { el, take, problem, stage, input, button, drawn, form } = await open();
    await take(await halves(300, 400));
    expect(problem()).to.equal('Das Foto hat 300 × 400 Bildpunkte. Nötig sind 413 × 531.');
    await take(pdf('brief.pdf'));
    expect(problem()).to.contain('Möglich sind JPEG, PNG');
    const cut = (await picture('image/png', 600, 800)).slice(0, 200);
    await take(new File([cut], 'kaputt.png', { type: 'image/png' }));
    expect(problem()).to.contain('„kaputt.png“ lässt sich nicht lesen.');
    expect(stage()).to.equal(null);
    expect(input.files!.length).to.equal(0);
    expect(form.checkValidity()).to.equal(false);
    button('Verwerfen').click();
    await drawn();
    expect(problem()).to.equal(undefined);
    expect(el.check()).to.deep.equal({ code: 'missing' });
  });

  it('can be cut anew, and keeps the section until then', async () => {
    const { finish, button, stage, input, el, drawn } = await open(await halves(2000, 1000));
    button('Größer').click();
    await finish();
    expect(document.activeElement).to.equal(button('Ausschnitt ändern'));
    const first = input.files![0];
    button('Ausschnitt ändern').click();
    await until(() => stage() !== null);
    expect(document.activeElement).to.equal(stage());
    expect(input.files![0]).to.equal(first);
    button('Verwerfen').click();
    await drawn();
    expect(el.check()).to.equal(undefined);
    expect(input.files![0]).to.equal(first);
  });

  it('can be removed, and says so', async () => {
    const { finish, button, input, note, drawn } = await open(await halves(600, 800));
    await finish();
    button('Foto entfernen').click();
    await drawn();
    expect(input.files!.length).to.equal(0);
    expect(document.activeElement).to.equal(input);
    expect(note()).to.equal('Das Foto ist entfernt.');
  });

  it('tells the page only of the photo that is sent', async () => {
    const { el, input, take, finish } = await open();
    const told: number[] = [];
    el.addEventListener('change', () => told.push(input.files!.length));
    await take(await halves(600, 800));
    expect(told).to.deep.equal([]);
    await finish();
    expect(told).to.deep.equal([1]);
  });

  it('is empty after the form was reset, also while the section is being chosen', async () => {
    const { form, el, stage, finish, take } = await open(await halves(600, 800));
    form.reset();
    await until(() => stage() === null);
    await take(await halves(600, 800));
    await finish();
    form.reset();
    await until(() => el.querySelector('[role=img]') === null);
    expect(el.check()).to.deep.equal({ code: 'missing' });
  });

  it('loads nothing from an address that a strict policy forbids', async () => {
    const made: string[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob.type);
      return createObjectURL(blob);
    };
    const { finish } = await open(await halves(600, 800));
    await finish();
    URL.createObjectURL = createObjectURL;
    expect(made).to.deep.equal([]);
  });

  it('sends nothing that the browser itself writes into what it draws', async () => {
    const { toBlob } = HTMLCanvasElement.prototype;
    const written = await photo('safari.jpg', { width: 827, height: 1063 });
    const { finish, input } = await open(await halves(900, 1200));
    HTMLCanvasElement.prototype.toBlob = function (done) {
      done(written);
    };
    try {
      await finish();
    } finally {
      HTMLCanvasElement.prototype.toBlob = toBlob;
    }
    expect(await textOf(written)).to.match(/Exif/);
    expect(await textOf(input.files![0]!)).not.to.match(/Exif|Musterstadt/);
  });

  it('says so when the browser draws no JPEG, and takes another photo then', async () => {
    const { toBlob } = HTMLCanvasElement.prototype;
    const { button, finish, take, form, problem, stage } = await open(await halves(900, 1200));
    for (const drawn of [null, await picture('image/png', 9, 9), new Blob(['x'])]) {
      HTMLCanvasElement.prototype.toBlob = (done) => done(drawn);
      button('Ausschnitt übernehmen').click();
      await until(() => stage() === null);
      HTMLCanvasElement.prototype.toBlob = toBlob;
      await until(() => problem()?.includes('„ich.png“ lässt sich nicht lesen.'));
      expect(form.checkValidity()).to.equal(false);
      await take(await halves(900, 1200));
      expect(problem()).to.equal(undefined);
    }
    await finish();
    expect(form.checkValidity()).to.equal(true);
  });

  describe('with a place to send it ahead', () => {
    const sent = (form: HTMLFormElement) => new FormData(form).getAll('photo');
    async function ahead(port = new MemoryUpload()) {
      const opened = await open();
      opened.el.upload = port;
      const cut = async () => {
        await opened.take(await photo('strand.jpg', { width: 1200, height: 1600 }));
        await opened.finish();
      };
      return { ...opened, port, cut };
    }

    it('sends the section, and not before it was taken; the form has its reference', async () => {
      const { form, el, take, finish, port, note } = await ahead();
      await take(await photo('strand.jpg', { width: 1200, height: 1600 }));
      expect(port.received('memory:1')).to.equal(undefined);
      await finish();
      await until(() => form.checkValidity());
      expect(sent(form)).to.deep.equal(['memory:1']);
      const arrived = port.received('memory:1')!;
      const { width, height } = await createImageBitmap(arrived);
      expect([width, height]).to.deep.equal([827, 1063]);
      expect(await textOf(arrived)).not.to.match(/Exif|Musterstadt/);
      await until(() => el.textContent.includes('Übertragen'));
      expect(note()).to.contain('strand.jpg');
      expect(el.querySelectorAll('[aria-live]').length).to.equal(1);
      await expect(el).to.be.accessible();
    });

    it('tells the page of the photo, and once more when it has arrived', async () => {
      const { form, cut } = await ahead();
      const told: unknown[] = [];
      form.addEventListener('change', () => told.push(sent(form)[0]));
      await cut();
      await until(() => told.at(-1) === 'memory:1');
      expect(told.length).to.equal(2);
    });

    it('another section takes the place of the first, which the other side forgets', async () => {
      const { form, cut, button, finish, stage, port } = await ahead();
      await cut();
      await until(() => sent(form)[0] === 'memory:1');
      button('Ausschnitt ändern').click();
      await until(() => stage() !== null);
      expect(form.checkValidity(), 'while it is chosen').to.equal(false);
      button('Größer').click();
      await finish();
      await until(() => sent(form)[0] === 'memory:2');
      await until(() => port.received('memory:1') === undefined);
      expect(sent(form)).to.deep.equal(['memory:2']);
    });

    it('can be removed by one button, and is forgotten there', async () => {
      const { form, el, input, cut, button, port } = await ahead();
      await cut();
      await until(() => sent(form)[0] === 'memory:1');
      expect(button('Foto entfernen')).to.equal(undefined);
      button('Entfernen: strand.jpg').click();
      await until(() => port.received('memory:1') === undefined);
      await until(() => el.querySelector('[role=img]') === null);
      expect(document.activeElement).to.equal(input);
      expect(el.check()).to.deep.equal({ code: 'missing' });
    });

    it('waits while the connection is lost, says so, and goes on by the button', async () => {
      const port = new MemoryUpload();
      port.online = false;
      const { form, el, cut, problem, button } = await ahead(port);
      await cut();
      await until(() => el.textContent.includes('unterbrochen'));
      expect(problem(), 'nothing is wrong yet').to.equal(undefined);
      expect(form.checkValidity()).to.equal(false);
      port.online = true;
      [...el.querySelectorAll('button')]
        .find(
          (one) =>
            one.getAttribute('aria-label')?.endsWith(': strand.jpg') &&
            !one.matches('[data-quiet]'),
        )!
        .click();
      await until(() => form.checkValidity());
      expect(button('Ausschnitt ändern')).not.to.equal(undefined);
    });

    it('is forgotten when the form is reset, and when the field goes', async () => {
      const { form, el, cut, port } = await ahead();
      await cut();
      await until(() => form.checkValidity());
      form.reset();
      await until(() => port.received('memory:1') === undefined);
      expect(el.check()).to.deep.equal({ code: 'missing' });
      await cut();
      await until(() => form.checkValidity());
      el.remove();
      await until(() => port.received('memory:2') === undefined);
    });

    it('a clone has nothing of it', async () => {
      const { form, el, cut } = await ahead();
      await cut();
      form.append(el.cloneNode(true));
      const clone = form.querySelectorAll<PhotoField>('stadt-photo-field')[1]!;
      await clone.updateComplete;
      expect(clone.querySelectorAll('[data-tray], canvas, li').length).to.equal(0);
    });
  });

  describe('with a photo that the server has already', () => {
    async function there() {
      const form = await fixture<HTMLFormElement>(
        html`<form>
          <stadt-photo-field>
            <label>Passfoto</label>
            <input type="hidden" name="photo" value="r1" data-stored="ich.jpg" data-bytes="90000" />
            <input type="file" name="photo" required accept=".jpg,.png" />
          </stadt-photo-field>
        </form>`,
      );
      const el = form.querySelector<PhotoField>('stadt-photo-field')!;
      await until(() => el.querySelector('li') !== null);
      const input = el.querySelector<HTMLInputElement>('[type=file]')!;
      const press = (name: string) =>
        [...el.querySelectorAll('button')].find((one) => one.textContent.trim() === name)!.click();
      return { form, el, input, press };
    }
    const texts = (form: HTMLFormElement) =>
      new FormData(form).getAll('photo').map((one) => (typeof one === 'string' ? one : one.name));

    it('lists it, sends it, and asks for no other', async () => {
      const { form, el } = await there();
      expect(el.querySelector('li')!.textContent).to.contain('ich.jpg');
      expect(texts(form).filter(Boolean)).to.deep.equal(['r1']);
      expect(form.checkValidity()).to.equal(true);
      expect(el.check()).to.equal(undefined);
      await expect(el).to.be.accessible();
    });

    it('keeps it until another section was taken', async () => {
      const { form, el, input, press } = await there();
      const forgotten: string[] = [];
      const port = new MemoryUpload();
      port.forget = async (reference) => void forgotten.push(reference);
      el.upload = port;
      choose(input, await halves(600, 800));
      await until(() => el.querySelector('[data-stage]') !== null);
      press('Verwerfen');
      await until(() => el.querySelector('[data-stage]') === null);
      expect(el.querySelector('[data-note]')!.textContent, 'it is still there').to.equal('');
      expect([forgotten, form.checkValidity()]).to.deep.equal([[], true]);
      choose(input, await halves(600, 800));
      await until(() => el.querySelector('[data-stage]') !== null);
      press('Ausschnitt übernehmen');
      await until(() => texts(form)[0] === 'memory:1');
      expect(forgotten).to.deep.equal(['r1']);
      expect(texts(form)).to.deep.equal(['memory:1']);
    });
  });
});
