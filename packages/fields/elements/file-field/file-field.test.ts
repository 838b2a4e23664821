import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import { said, upload } from '../../../element/testing/commands.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { MemoryUpload } from '../../src/adapters/memory-upload.js';
import { choose, pdf, photo, picture, textOf } from './file-field.fixtures.js';
import type { FileField } from './file-field.js';
import './stadt-file-field.js';

describe('stadt-file-field', () => {
  const one = () =>
    html`<form>
      <stadt-file-field>
        <label>Nachweis</label>
        <p data-hint>PDF oder Foto</p>
        <input type="file" name="proof" required accept=".pdf,.jpg,.png" data-max-bytes="2000000" />
      </stadt-file-field>
    </form>`;
  const several = () =>
    html`<form>
      <stadt-file-field>
        <label>Nachweise</label>
        <input type="file" name="proof" multiple data-max-files="3" />
      </stadt-file-field>
    </form>`;

  async function open(template: ReturnType<typeof one>) {
    const form = await fixture<HTMLFormElement>(template);
    const el = form.querySelector<FileField>('stadt-file-field')!;
    await el.updateComplete;
    const input = el.querySelector<HTMLInputElement>('input[type=file]')!;
    const take = async (...files: File[]) => {
      choose(input, ...files);
      await el.updateComplete;
      await el.updateComplete;
    };
    return {
      form,
      el,
      input,
      take,
      names: () => Array.from(input.files!, ({ name }) => name),
      listed: () =>
        Array.from(el.querySelectorAll('li [data-name]'), ({ textContent }) => textContent),
      note: () => el.querySelector('[data-note]')?.textContent,
      problem: () => el.querySelector(':scope > [data-problem]')?.textContent,
    };
  }

  const sent = (form: HTMLFormElement) =>
    new FormData(form)
      .getAll('proof')
      .map((value) => (typeof value === 'string' ? value : value.name));

  it('lists what was chosen, says so, and is accessible', async () => {
    const { el, form, take, listed, note } = await open(one());
    await take(pdf('zeugnis.pdf', 1500));
    expect(listed()).to.deep.equal(['zeugnis.pdf']);
    expect(el.querySelector('li')!.textContent).to.contain('PDF, 2 kB');
    expect(note()).to.equal('„zeugnis.pdf“ ist hinzugefügt.');
    expect(sent(form)).to.deep.equal(['zeugnis.pdf']);
    expect(form.checkValidity()).to.equal(true);
    await expect(el).to.be.accessible();
  });

  it('takes files from the dialog of the system', async () => {
    const { el, input, listed } = await open(one());
    input.focus();
    await upload(input, pdf('zeugnis.pdf'));
    await until(() => listed().length === 1);
    expect(el.check()).to.equal(undefined);
  });

  it('keeps its native control: name, description, role', async () => {
    const { el, input } = await open(one());
    const bare = await fixture<HTMLElement>(
      html`<div>
        <label>Nachweis <input type="file" /></label>
      </div>`,
    );
    const { role } = await said(bare.querySelector('input')!);
    expect((await said(input)).role).to.equal(role);
    expect(input.labels![0]!.textContent).to.equal('Nachweis');
    await el.updateComplete;
    expect(input.getAttribute('aria-describedby')).to.equal(el.querySelector('[data-hint]')!.id);
  });

  it('adds to what is there, where several are possible', async () => {
    const { form, take, names, listed } = await open(several());
    await take(pdf('a.pdf'));
    await take(pdf('b.pdf'));
    expect(names()).to.deep.equal(['a.pdf', 'b.pdf']);
    expect(listed()).to.deep.equal(['a.pdf', 'b.pdf']);
    expect(sent(form)).to.deep.equal(['a.pdf', 'b.pdf']);
  });

  it('replaces what is there, where one is possible', async () => {
    const { take, names } = await open(one());
    await take(pdf('a.pdf'));
    await take(pdf('b.pdf'));
    expect(names()).to.deep.equal(['b.pdf']);
  });

  it('takes a file only once, also a photo that was cleaned', async () => {
    const { take, names, note } = await open(several());
    await take(pdf('a.pdf'), await photo('b.jpg'));
    await take(await photo('b.jpg'), pdf('a.pdf'));
    expect(names()).to.deep.equal(['a.pdf', 'b.jpg']);
    expect(note()).to.contain('„a.pdf“ ist schon in der Liste.');
  });

  it('removes a file by key, says so, and keeps the focus in the list', async () => {
    const { el, take, names, note, input } = await open(several());
    await take(pdf('a.pdf'), pdf('b.pdf'));
    const remove = () => el.querySelector<HTMLButtonElement>('li button')!;
    expect(remove().getAttribute('aria-label')).to.equal('Entfernen: a.pdf');
    remove().focus();
    remove().click();
    expect(names()).to.deep.equal(['b.pdf']);
    expect(document.activeElement).to.equal(remove());
    await el.updateComplete;
    expect(note()).to.equal('„a.pdf“ ist entfernt. Noch 1 Datei.');
    remove().click();
    expect(document.activeElement).to.equal(input);
  });

  it('tells the page by the events of the control', async () => {
    const { el, take, input } = await open(several());
    const seen: string[] = [];
    for (const type of ['input', 'change'])
      el.addEventListener(type, () => seen.push(`${type} ${input.files!.length}`));
    await take(pdf('a.pdf'));
    expect(seen).to.deep.equal(['input 1', 'change 1']);
    el.querySelector<HTMLButtonElement>('li button')!.click();
    expect(seen.slice(2)).to.deep.equal(['input 0', 'change 0']);
  });

  it('takes place and camera out of a photo before anybody sees it', async () => {
    const { form, el, input, take, note } = await open(one());
    const seen: Promise<string>[] = [];
    form.addEventListener('change', () => seen.push(textOf(input.files![0]!)));
    const raw = await photo('strand.jpg', { orientation: 6 });
    expect(await textOf(raw)).to.contain('Musterstadt 51.5N');
    await take(raw);
    const texts = await Promise.all(seen);
    expect(texts.length).to.equal(1);
    expect(texts[0]).not.to.contain('Musterstadt 51.5N');
    expect(note()).to.contain('Ort und Kameradaten haben wir aus dem Foto entfernt.');
    expect(el.textContent).to.contain('Ort und Kameradaten');
    const bitmap = await createImageBitmap(input.files![0]!);
    expect([bitmap.width, bitmap.height], 'still turned').to.deep.equal([80, 60]);
  });

  it('cannot be sent while a photo is being looked at', async () => {
    const { form, el, input } = await open(one());
    choose(input, await photo('strand.jpg'));
    expect(input.files!.length).to.equal(0);
    expect(form.checkValidity()).to.equal(false);
    expect(el.check()!.code).to.equal('file-pending');
    await el.updateComplete;
    expect(form.checkValidity()).to.equal(true);
  });

  it('says of each file what is wrong with it', async () => {
    const wrong: [File, string][] = [
      [new File([], 'leer.pdf', { type: 'application/pdf' }), '„leer.pdf“ ist leer.'],
      [
        pdf('riese.pdf', 2_500_000),
        '„riese.pdf“ ist mit 2,5 MB zu groß. Möglich sind höchstens 2 MB.',
      ],
      [new File(['MZ'], 'spiel.exe'), '„spiel.exe“ endet auf „.exe“. Möglich sind PDF, JPEG, PNG.'],
      [
        new File(['%PDF-1.7'], 'brief\u202Efdp.exe', { type: 'application/pdf' }),
        '„brieffdp.exe“ endet auf „.exe“.',
      ],
      [new File(['GIF89a'], 'bild.pdf'), '„bild.pdf“ hat das falsche Format.'],
      [new File(['MZ'], 'spiel.pdf'), '„spiel.pdf“ lässt sich nicht lesen.'],
      [new File(['\0\0\0\u0018ftypheic'], 'foto.heic', { type: 'image/heic' }), 'HEIC'],
    ];
    for (const [file, sentence] of wrong) {
      const { form, el, take, problem, input } = await open(one());
      await take(file);
      expect(problem(), file.name).to.contain(sentence);
      expect(input.getAttribute('aria-invalid')).to.equal('true');
      expect(form.checkValidity()).to.equal(false);
      el.querySelector<HTMLButtonElement>('li button')!.click();
      await el.updateComplete;
      await take(pdf('gut.pdf'));
      expect(problem()).to.equal(undefined);
      expect(form.checkValidity()).to.equal(true);
    }
  });

  it('says when there are too many', async () => {
    const { take, problem } = await open(several());
    await take(pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf'), pdf('d.pdf'));
    expect(problem()).to.equal('Höchstens 3 Dateien sind möglich.');
  });

  it('shows hostile names as text, in order, and short', async () => {
    const { el, take, listed } = await open(several());
    await take(
      pdf('<img src=x onerror=alert(1)>.pdf'),
      pdf('rechnung\u202Efdp.exe'),
      pdf('x'.repeat(1_000_000)),
    );
    expect(el.querySelector('li img')).to.equal(null);
    expect(listed()[1]).to.equal('rechnungfdp.exe');
    expect(listed()[2]!.length).to.be.lessThan(80);
  });

  it('takes what is dropped on it, names folders, and leaves other drops alone', async () => {
    const { form, el, names, note } = await open(several());
    const data = new DataTransfer();
    data.items.add(pdf('a.pdf'));
    const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    // Firefox and WebKit do not let scripts give a drag its data.
    if (!drop.dataTransfer?.types.includes('Files'))
      Object.defineProperty(drop, 'dataTransfer', { value: data });
    el.dispatchEvent(drop);
    expect(drop.defaultPrevented).to.equal(true);
    await el.updateComplete;
    expect(names()).to.deep.equal(['a.pdf']);
    expect(note()).to.contain('a.pdf');
    const elsewhere = new DragEvent('drop', { bubbles: true, cancelable: true });
    form.dispatchEvent(elsewhere);
    expect(elsewhere.defaultPrevented).to.equal(false);
  });

  it('names a dropped folder', async () => {
    const { el, names, note } = await open(several());
    const folder = { webkitGetAsEntry: () => ({ isDirectory: true, name: 'Unterlagen' }) };
    const data = { types: ['Files'], items: [folder], files: [new File([], 'Unterlagen')] };
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', { value: data });
    el.dispatchEvent(drop);
    await el.updateComplete;
    await el.updateComplete;
    expect(names()).to.deep.equal([]);
    expect(note()).to.contain('„Unterlagen“ ist ein Ordner.');
  });

  it('is empty after the form was reset', async () => {
    const { form, el, take, listed, note } = await open(several());
    await take(pdf('a.pdf'));
    form.reset();
    await until(() => listed().length === 0);
    await el.updateComplete;
    expect(note()).to.equal('');
  });

  it('keeps files when it is moved, and a clone has none', async () => {
    const { form, el, take, listed } = await open(several());
    await take(pdf('a.pdf'));
    form.append(el.cloneNode(true));
    form.prepend(el);
    const clone = form.querySelectorAll<FileField>('stadt-file-field')[1]!;
    await Promise.all([el.updateComplete, clone.updateComplete]);
    expect(listed()).to.deep.equal(['a.pdf']);
    expect(clone.querySelectorAll('li').length).to.equal(0);
    expect(sent(form)).to.include('a.pdf');
  });

  it('speaks the language of the page', async () => {
    const { form, el, take, note, listed } = await open(several());
    form.lang = 'en';
    await el.updateComplete;
    await take(pdf('a.pdf'));
    expect(note()).to.equal('“a.pdf” has been added.');
    form.lang = 'de';
    await until(() => note() === '');
    expect(listed()).to.deep.equal(['a.pdf']);
  });

  describe('with a place to send files ahead', () => {
    async function ahead() {
      const opened = await open(several());
      const port = new MemoryUpload();
      opened.el.upload = port;
      return { ...opened, port };
    }

    it('sends references, and nothing before all has arrived', async () => {
      const { form, el, take } = await ahead();
      await take(pdf('a.pdf', 600_000), await photo('b.jpg'));
      await until(() => form.checkValidity());
      expect(sent(form)).to.deep.equal(['memory:1', 'memory:2']);
      expect(el.textContent).to.contain('Übertragen');
      await expect(el).to.be.accessible();
    });

    it('shows once what became of a file, and says it aloud with its name', async () => {
      const { el, take, note, port } = await ahead();
      const shown = () =>
        [...el.querySelectorAll<HTMLElement>('[data-tray] p')]
          .filter(({ offsetWidth, offsetHeight }) => offsetWidth > 1 && offsetHeight > 1)
          .map(({ textContent }) => textContent)
          .join(' ');
      const count = (text: string) => shown().toLowerCase().split(text).length - 1;
      await take(pdf('a.pdf'));
      await until(() => note() === '„a.pdf“ ist übertragen.');
      await until(() => count('übertragen') === 1);
      port.online = false;
      await take(pdf('b.pdf'));
      await until(() => note()?.includes('unterbrochen') === true);
      await until(() => count('unterbrochen') === 1);
      el.querySelector<HTMLButtonElement>('li [data-quiet]')!.click();
      await until(() => count('„a.pdf“ ist entfernt') === 1, 'what no list shows is shown');
    });

    it('sends the cleaned photo', async () => {
      const { form, take, port } = await ahead();
      await take(await photo('b.jpg'));
      await until(() => form.checkValidity());
      expect(await textOf(port.received('memory:1')!)).not.to.contain('Musterstadt');
    });

    it('waits while the connection is lost, says so, and goes on by the button', async () => {
      const { form, el, take, note, port, problem } = await ahead();
      port.online = false;
      await take(pdf('a.pdf'));
      await until(() => el.textContent.includes('unterbrochen'));
      expect(note()).to.contain('a.pdf');
      expect(problem(), 'nothing is wrong yet').to.equal(undefined);
      expect(form.checkValidity()).to.equal(false);
      port.online = true;
      el.querySelector<HTMLButtonElement>('li button:not([data-quiet])')!.click();
      await until(() => form.checkValidity());
    });

    it('says that the city does not take it now, and not that a connection was lost', async () => {
      const { form, el, take, note, port, problem } = await ahead();
      const open = port.open.bind(port);
      const later = new PartyFault('busy', 'full', { retryAfter: 3_600_000 });
      for (const [fault, sentence, code] of [
        [new PartyFault('busy', 'busy'), /nicht annehmen. Es geht gleich von selbst/, 'now'],
        [later, /Es geht etwa ab (\S+tag, )?\d\d:\d\d Uhr von selbst weiter/, 'now'],
        [new PartyFault('nonsense', 'key'), /Bei uns funktioniert gerade etwas nicht/, 'working'],
      ] as const) {
        port.open = () => Promise.reject(fault);
        await take(pdf('a.pdf'));
        await until(() => sentence.test(el.textContent));
        expect(el.textContent).not.to.contain('Verbindung');
        expect(note()).to.match(sentence);
        expect(problem(), 'nothing is wrong yet').to.equal(undefined);
        expect(el.check()?.code).to.equal(`file-not-${code}`);
        await expect(el).to.be.accessible();
        el.querySelector<HTMLButtonElement>('li [data-quiet]')!.click();
        await until(() => el.querySelector('li') === null);
      }
      port.open = open;
      await take(pdf('a.pdf'));
      await until(() => form.checkValidity());
    });

    it('goes on by itself when the browser is online again', async () => {
      const { form, el, take, port } = await ahead();
      port.online = false;
      await take(pdf('a.pdf'));
      await until(() => el.textContent.includes('unterbrochen'));
      port.online = true;
      dispatchEvent(new Event('online'));
      await until(() => form.checkValidity());
    });

    it('lets the other side forget what was removed, or left with the field', async () => {
      const { form, el, take, port } = await ahead();
      await take(pdf('a.pdf'), pdf('b.pdf'));
      await until(() => form.checkValidity());
      el.querySelector<HTMLButtonElement>('li button')!.click();
      await el.updateComplete;
      await until(() => port.received('memory:1') === undefined);
      el.remove();
      await until(() => port.received('memory:2') === undefined);
    });

    it('leaves what a form got a reference of, when the field goes: the page may have kept it', async () => {
      const { form, el, take, port } = await ahead();
      await take(pdf('a.pdf'));
      await until(() => form.checkValidity());
      expect(sent(form)).to.deep.equal(['memory:1']);
      el.remove();
      await new Promise((later) => setTimeout(later));
      expect(port.received('memory:1')).not.to.equal(undefined);
    });

    it('tells the page when a file has arrived: what the form sends is another then', async () => {
      const { form, take } = await ahead();
      const seen: string[][] = [];
      form.addEventListener('change', () => seen.push(sent(form)));
      await take(pdf('a.pdf'));
      await until(() => seen.at(-1)?.[0] === 'memory:1');
    });

    it('sends what the port made of a file, and says how far that is', async () => {
      const { form, el, take, port } = await ahead();
      const sealed = new File(['sealed'.repeat(50_000)], '');
      el.upload = Object.assign(port, { seal: async () => sealed });
      await take(pdf('a.pdf'));
      await until(() => form.checkValidity());
      expect(port.received('memory:1')!.size).to.equal(sealed.size);
      expect(el.querySelector('li')!.textContent).to.contain('Übertragen');
    });
  });

  describe('with files that the server has already', () => {
    const there = (multiple = true) =>
      html`<form>
        <stadt-file-field>
          <label>Nachweise</label>
          <input type="hidden" name="proof" value="r1" data-stored="alt.pdf" data-bytes="1500" />
          <input type="file" name="proof" required ?multiple=${multiple} data-max-files="2" />
        </stadt-file-field>
      </form>`;

    it('lists them, sends them, and asks for no other', async () => {
      const { form, el, listed, input } = await open(there());
      await until(() => listed().length === 1);
      expect(listed()).to.deep.equal(['alt.pdf']);
      expect(el.querySelector('li')!.textContent).to.contain('PDF, 2 kB');
      expect(sent(form).filter(Boolean)).to.deep.equal(['r1']);
      expect(form.checkValidity()).to.equal(true);
      expect(el.check()).to.equal(undefined);
      await expect(el).to.be.accessible();
      el.querySelector<HTMLButtonElement>('li button')!.click();
      await el.updateComplete;
      expect(listed()).to.deep.equal([]);
      expect(document.activeElement).to.equal(input);
      expect(form.checkValidity()).to.equal(false);
      expect(el.check()!.code).to.equal('missing');
    });

    it('lists them once, however often the page changes before the list has come', async () => {
      const form = await fixture<HTMLFormElement>(there());
      const el = form.querySelector<FileField>('stadt-file-field')!;
      for (let times = 0; times < 3; times++) {
        el.requestUpdate();
        await Promise.resolve();
        el.querySelector('input[type=file]')!.dispatchEvent(
          new Event('focusin', { bubbles: true }),
        );
      }
      await el.updateComplete;
      await until(() => el.querySelector('li'));
      await el.updateComplete;
      expect(el.querySelectorAll('[data-tray]').length).to.equal(1);
    });

    it('counts them among those that are possible', async () => {
      const { take, listed, problem } = await open(there());
      await until(() => listed().length === 1);
      await take(pdf('a.pdf'), pdf('b.pdf'));
      expect(problem()).to.equal('Höchstens 2 Dateien sind möglich.');
    });

    it('replaces the one that is there, where one is possible', async () => {
      const { form, take, listed } = await open(there(false));
      await until(() => listed().length === 1);
      await take(pdf('neu.pdf'));
      expect(listed()).to.deep.equal(['neu.pdf']);
      expect(sent(form)).to.deep.equal(['neu.pdf']);
    });

    it('lets the other side forget one that was removed or replaced, so that it fills no room', async () => {
      for (const change of ['removed', 'replaced']) {
        const { el, take, listed } = await open(there(false));
        const forgotten: string[] = [];
        const port = new MemoryUpload();
        port.forget = async (reference) => void forgotten.push(reference);
        el.upload = port;
        await until(() => listed().length === 1);
        expect(forgotten).to.deep.equal([]);
        if (change === 'removed') el.querySelector<HTMLButtonElement>('li button')!.click();
        else await take(pdf('neu.pdf'));
        expect(forgotten, change).to.deep.equal(['r1']);
      }
    });
  });

  it('takes pictures of other kinds as they are', async () => {
    const { take, names } = await open(one());
    await take(new File([await picture('image/png', 9, 9)], 'a.png', { type: 'image/png' }));
    expect(names()).to.deep.equal(['a.png']);
  });
});
