import { expect, fixture, html } from '@open-wc/testing';
import { said, setMediaFeatures } from '../../../element/testing/commands.js';
import { allIcons } from '../../src/all-icons.js';
import { fish } from '../../src/icons/fish.js';
import '../action/stadt-action.js';
import { attributesOf, farthest, fileOf, pointsOf } from './lines.fixtures.js';
import './stadt-icon.js';
import type { IconElement } from './icon.js';

const iconIn = async (template: unknown): Promise<IconElement> => {
  const box = await fixture(html`<p>${template}</p>`);
  const icon = box.querySelector('stadt-icon')!;
  await icon.updateComplete;
  return icon;
};
const lines = (icon: IconElement): string | null | undefined =>
  icon.shadowRoot!.querySelector('path')?.getAttribute('d');

/** What the console says while something is done. */
async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => void said.push(String(parts[0]));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('stadt-icon', () => {
  it('draws every icon as its file does', async () => {
    const names = Object.keys(allIcons);
    expect(names).to.have.lengthOf(50);
    for (const name of names) {
      const file = await fileOf(name);
      const icon = await iconIn(html`<stadt-icon name=${name}></stadt-icon>`);
      const drawn = icon.shadowRoot!.querySelector('svg')!;
      expect(farthest(pointsOf(file), pointsOf(drawn)), name).to.be.below(0.6);
      expect(farthest(pointsOf(drawn), pointsOf(file)), name).to.be.below(0.6);
      for (const [attribute, value] of Object.entries(attributesOf(file)))
        expect(drawn.getAttribute(attribute), `${name}: ${attribute}`).to.equal(value);
      file.remove();
    }
  });

  it('is left out when the page is read aloud, unless it has a label', async () => {
    const icon = await iconIn(html`<stadt-icon name="fish"></stadt-icon>`);
    expect(icon.shadowRoot!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    icon.label = 'Angeln';
    await icon.updateComplete;
    const svg = icon.shadowRoot!.querySelector('svg')!;
    const { role, name } = await said(svg);
    expect(['img', 'image', 'graphics-document']).to.include(role);
    expect(name).to.equal('Angeln');
    expect(svg.hasAttribute('aria-hidden')).to.equal(false);
    await expect(icon).to.be.accessible();
  });

  it('names a button that has no other name', async () => {
    const box = await fixture(
      html`<button><stadt-icon name="close" label="Schließen"></stadt-icon></button>`,
    );
    await box.querySelector('stadt-icon')!.updateComplete;
    expect((await said(box)).name).to.equal('Schließen');
  });

  it('stands apart from the word in an action', async () => {
    const action = await fixture(
      html`<stadt-action
        ><button><stadt-icon name="print"></stadt-icon>Drucken</button></stadt-action
      >`,
    );
    const word = document.createRange();
    word.selectNode(action.querySelector('button')!.lastChild!);
    const gap =
      word.getBoundingClientRect().left -
      action.querySelector('stadt-icon')!.getBoundingClientRect().right;
    expect(gap).to.be.within(4, 16);
  });

  it('is 1.25 times as large as the text and has its colour, in forced colours too', async () => {
    const icon = await iconIn(html`<stadt-icon name="fish"></stadt-icon>`);
    Object.assign(icon.parentElement!.style, { fontSize: '40px', color: 'rgb(200, 0, 0)' });
    const { width, height } = icon.getBoundingClientRect();
    expect([width, height]).to.deep.equal([50, 50]);
    const strokeOf = (): string => getComputedStyle(icon.shadowRoot!.querySelector('path')!).stroke;
    expect(strokeOf()).to.equal('rgb(200, 0, 0)');
    await setMediaFeatures({ 'forced-colors': 'active' });
    expect(strokeOf()).to.equal(getComputedStyle(icon.parentElement!).color);
    await setMediaFeatures({});
  });

  it('keeps its place before the icon has come', async () => {
    const icon = document.createElement('stadt-icon');
    icon.name = 'mail';
    document.body.append(icon);
    expect(icon.getBoundingClientRect().width).to.equal(20);
    expect(lines(icon)).to.equal(undefined);
    await icon.updateComplete;
    expect(icon.getBoundingClientRect().width).to.equal(20);
    icon.remove();
  });

  it('turns around from right to left only what points somewhere', async () => {
    const turned = async (name: string, dir: string): Promise<boolean> => {
      const icon = await iconIn(
        html`<span dir=${dir}><stadt-icon name=${name}></stadt-icon></span>`,
      );
      return getComputedStyle(icon.shadowRoot!.querySelector('span')!).transform !== 'none';
    };
    for (const name of ['back', 'forward', 'external-link']) {
      expect(await turned(name, 'rtl'), name).to.equal(true);
      expect(await turned(name, 'ltr'), name).to.equal(false);
    }
    for (const name of ['clock', 'check', 'fish', 'expand'])
      expect(await turned(name, 'rtl'), name).to.equal(false);
  });

  it('shows the name that was asked for last', async () => {
    const icon = await iconIn(html`<stadt-icon name="car"></stadt-icon>`);
    for (const name of ['dog', 'tree', 'fish']) icon.name = name;
    await icon.updateComplete;
    expect(lines(icon)).to.equal(fish.path);
  });

  it('says once which names look like an unknown one, and shows nothing', async () => {
    const said = await warningsOf(async () => {
      for (let time = 0; time < 2; time += 1) {
        const icon = await iconIn(html`<stadt-icon name="calender"></stadt-icon>`);
        expect(icon.shadowRoot!.textContent).to.equal('');
        expect(lines(icon)).to.equal(undefined);
      }
    });
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^Stadtkit: there is no icon “calender”\. Did you mean calendar/);
  });

  it('shows its label when there is no picture for it', async () => {
    await warningsOf(async () => {
      const icon = await iconIn(html`<stadt-icon name="no-such" label="Angeln"></stadt-icon>`);
      expect(icon.shadowRoot!.textContent).to.equal('Angeln');
    });
  });

  it('is not troubled by hostile names', async () => {
    const hostile = ['__proto__', 'constructor', '<img src=x>', '\u202e\ud800', 'x'.repeat(1e6)];
    const said = await warningsOf(async () => {
      for (const name of hostile) {
        const icon = await iconIn(html`<stadt-icon name=${name} label="x"></stadt-icon>`);
        expect(icon.shadowRoot!.textContent).to.equal('x');
      }
    });
    expect(said).to.have.lengthOf(hostile.length);
    expect(Math.max(...said.map((line) => line.length))).to.be.below(200);
  });
});
