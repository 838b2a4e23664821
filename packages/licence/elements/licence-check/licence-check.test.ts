import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import { toBase45 } from '../../src/base45.js';
import type { CheckKnowledge } from '../../src/check-code.js';
import { keyIdOf, signLicence } from '../../src/fs1-sign.js';
import type { Licence } from '../../src/licence.js';
import { qrPath } from '../../src/qr-path.js';
import { statusBytes } from '../../src/status-list.js';
import type { LicenceCheck } from './licence-check.js';
import './stadt-licence-check.js';

const now = Date.parse('2026-11-24T12:00:00Z');
const url = 'https://issuer.example/status';
const licence: Licence = {
  number: 'MS-2026-000001',
  kind: 'fischereischein',
  familyName: 'Müller-Łukasiewicz',
  givenNames: 'Ayşe',
  birthDate: '1991-03',
  issued: '2026-11-24',
  levyFrom: '2026-01-01',
  levyTo: '2026-12-31',
  authority: '05999000',
};

/** A code, and what a device knows about it. `lst`: one byte, whose first two bits are the status. */
async function issued(lst = 'eJxjAAAAAQAB'): Promise<{ code: string; known: CheckKnowledge }> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const kid = await keyIdOf(pair.publicKey);
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const code = await signLicence(licence, pair.privateKey, {
    kid,
    issuer: 'DE-NW',
    issuedAt: now / 1000,
    expires: Date.parse('2027-01-31') / 1000,
    statusIndex: 0,
    statusUrl: url,
  });
  const issuer = { kid, issuer: 'DE-NW', jwk, from: '2026-01-01', to: '2030-12-31' };
  const bytes = (await statusBytes(lst))!;
  return {
    code,
    known: {
      trust: {
        issuers: [issuer],
        authorities: { '05999000': 'Stadt Musterstadt' },
        sequence: 1,
        issuedAt: now / 1000,
      },
      statuses: [{ issuer: 'DE-NW', url, bits: 2, bytes, issuedAt: now / 1000 }],
    },
  };
}

async function device(known: CheckKnowledge | undefined, lang = 'de'): Promise<LicenceCheck> {
  const box = await fixture(
    html`<div lang=${lang}>
      <stadt-licence-check
        .source=${{ load: () => Promise.resolve(known), now: () => now }}
      ></stadt-licence-check>
    </div>`,
  );
  return box.querySelector('stadt-licence-check')!;
}

const said = (check: LicenceCheck): string =>
  check.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const word = (check: LicenceCheck): string | undefined =>
  check.shadowRoot!.querySelector('h2')?.textContent;

/** A picture of a code, as a camera would see it. */
function drawn(code: string): OffscreenCanvas {
  const { size, path } = qrPath(code)!;
  const canvas = new OffscreenCanvas(size * 4, size * 4);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(4, 4);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return canvas;
}

describe('stadt-licence-check', () => {
  it('says the word first, then whom to compare with, and what it knew', async () => {
    const { code, known } = await issued();
    const check = await device(known);
    await check.check(code);
    expect(word(check)).to.equal('Gültig');
    for (const text of [
      'Ayşe Müller-Łukasiewicz',
      '03.1991',
      'Stadt Musterstadt',
      'Sperrliste vom',
    ])
      expect(said(check)).to.contain(text);
    expect(check.shadowRoot!.activeElement).to.equal(check.shadowRoot!.querySelector('.finding'));
    await expect(check).to.be.accessible();
  });

  it('says that a licence was withdrawn', async () => {
    const { code, known } = await issued('eJxjBAAAAgAC');
    const check = await device(known, 'en');
    await check.check(code);
    expect(word(check)).to.equal('Revoked');
    await expect(check).to.be.accessible();
  });

  it('always answers, whatever was scanned', async () => {
    const { known } = await issued();
    const check = await device(known);
    for (const [text, answer] of [
      ['https://example.com', 'Kein Fischereischein'],
      ['FS1:' + toBase45(new Uint8Array([0x78, 1, 2])), 'Code nicht lesbar'],
    ] as const) {
      await check.check(text);
      expect(word(check)).to.equal(answer);
    }
  });

  it('reads a code from a picture', async () => {
    const { code, known } = await issued();
    const check = await device(known);
    const input = check.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([await drawn(code).convertToBlob()], 'code.png'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => word(check) === 'Gültig');
  });

  it('has a button of our own words for a picture, in every language and without “Choose File”', async () => {
    for (const [lang, words] of [
      ['de', 'Bild mit dem Code auswählen'],
      ['en', 'Choose a picture of the code'],
    ] as const) {
      const check = await device((await issued()).known, lang);
      const input = check.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
      const button = input.labels![0]!;
      expect(button.textContent.trim()).to.equal(words);
      expect(getComputedStyle(input).clipPath, 'not seen').to.equal('inset(50%)');
      const [under, over] = [input.getBoundingClientRect(), button.getBoundingClientRect()];
      expect(over.height).to.be.at.least(44);
      expect([under.width, under.height]).to.deep.equal([over.width, over.height]);
      let chosen = false;
      input.addEventListener('click', (event) => {
        event.preventDefault();
        chosen = true;
      });
      button.querySelector('span')!.click();
      expect(chosen).to.be.true;
    }
  });

  it('says how old its keys are before it is needed', async () => {
    const check = await device((await issued()).known);
    await until(() => said(check).includes('Schlüssel vom 24.11.2026'));
    expect(said(check)).to.contain('Sperrliste vom 24.11.2026');
  });

  it('shows the list that was asked, not another issuer’s', async () => {
    const { code, known } = await issued();
    const other = { ...known.statuses[0]!, issuer: 'DE-SH', issuedAt: now / 1000 - 86_400 };
    const check = await device({ ...known, statuses: [other, ...known.statuses] });
    await check.check(code);
    expect(said(check)).to.contain('Sperrliste vom 24.11.2026');
    await check.check(code.slice(0, 90));
    expect(said(check)).not.to.contain('Sperrliste vom');
  });

  it('checks no more when its keys are not believed any more', async () => {
    const { code, known } = await issued();
    const check = await device(known);
    await check.check(code);
    check.source = { load: () => Promise.resolve(undefined), now: () => now };
    await check.check(code);
    await check.updateComplete;
    expect(word(check)).not.to.equal('Gültig');
    expect(check.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('Schlüssel');
  });

  it('still checks when a look is broken off', async () => {
    const { code, known } = await issued();
    const check = await device(known);
    await until(() => said(check).includes('Schlüssel vom'));
    check.source = { load: () => Promise.reject(new Error('broken')), now: () => now };
    await check.check(code);
    expect(word(check)).to.equal('Gültig');
  });

  it('asks for the network once when a device has no keys', async () => {
    const { code } = await issued();
    const check = await device(undefined);
    await check.check(code);
    expect(check.shadowRoot!.querySelector('[role=alert]')!.textContent).to.contain('Schlüssel');
    await expect(check).to.be.accessible();
  });

  describe('with a camera', () => {
    const media = navigator.mediaDevices;
    const real = media.getUserMedia.bind(media);
    afterEach(() => {
      media.getUserMedia = real;
    });
    const stream = (): MediaStream => document.createElement('canvas').captureStream();
    const start = (check: LicenceCheck): void => {
      check.shadowRoot!.querySelector<HTMLButtonElement>('button.primary')!.click();
    };

    it('offers other ways when the camera is denied', async () => {
      media.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      const check = await device((await issued()).known);
      start(check);
      await until(() => said(check).includes('Die Kamera ist nicht erlaubt'));
      expect(check.shadowRoot!.querySelector('input[type=file]')).to.exist;
      expect(check.shadowRoot!.querySelector('textarea')).to.exist;
      await expect(check).to.be.accessible();
    });

    it('turns the camera off when it leaves the page', async () => {
      const camera = stream();
      media.getUserMedia = () => Promise.resolve(camera);
      const check = await device((await issued()).known);
      start(check);
      await until(() => check.shadowRoot!.querySelector('video')?.srcObject === camera);
      check.remove();
      await until(() => camera.getTracks().every((track) => track.readyState === 'ended'));
    });

    it('turns off a camera that was allowed only after the element had left', async () => {
      let allow = (_: MediaStream): void => undefined;
      let asked = false;
      media.getUserMedia = () =>
        new Promise((resolve) => {
          asked = true;
          allow = resolve;
        });
      const check = await device((await issued()).known);
      start(check);
      await until(() => asked);
      check.remove();
      const camera = stream();
      allow(camera);
      await until(() => camera.getTracks().every((track) => track.readyState === 'ended'));
    });
  });
});
