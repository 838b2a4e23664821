import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import type { Purpose } from './purpose.js';
import './stadt-purpose.js';

const make = async (retention: string): Promise<Purpose> => {
  const box = await fixture(
    html`<div lang="de">
      <stadt-purpose legal-basis="§ 31 LFischG" retention=${retention}>Damit.</stadt-purpose>
    </div>`,
  );
  return box.querySelector('stadt-purpose')!;
};

describe('stadt-purpose', () => {
  it('opens by its summary and tells basis and retention in plain words', async () => {
    const purpose = await make('P10Y');
    const details = purpose.shadowRoot!.querySelector('details')!;
    expect(details.open).to.equal(false);
    purpose.shadowRoot!.querySelector('summary')!.click();
    expect(details.open).to.equal(true);
    expect(details.textContent).to.contain('§ 31 LFischG').and.to.contain('10 Jahre');
    await expect(purpose).to.be.accessible();
  });

  /** What is seen of it: its line, and in order what stands below it. */
  const seen = async (inside: string) => {
    const box = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    box.innerHTML = inside;
    const purpose = box.querySelector('stadt-purpose')!;
    await purpose.updateComplete;
    await expect(box).to.be.accessible();
    const root = purpose.shadowRoot!;
    return {
      purpose,
      line: () => root.querySelector('summary')!.textContent,
      why: () => root.querySelector('.text > p')?.textContent,
    };
  };

  it('has help and why behind one line, help first', async () => {
    const { line, why, purpose } = await seen(
      '<stadt-purpose open legal-basis="§ 1"><p slot="help">Oben rechts.</p>Damit.</stadt-purpose>',
    );
    expect(line()).to.equal('Hilfe, und warum wir das fragen');
    expect(why()).to.equal('Warum fragen wir das?');
    const places = [...purpose.shadowRoot!.querySelectorAll('slot')].map(({ name }) => name);
    expect(places).to.deep.equal(['help', '']);
  });

  it('says that it is help where there is nothing else, and asks why without any', async () => {
    const only = await seen('<stadt-purpose> <p slot="help">Oben rechts.</p> </stadt-purpose>');
    expect(only.line()).to.equal('Hilfe zu dieser Frage');
    expect(only.why()).to.equal(undefined);
    const why = await seen('<stadt-purpose>Damit.</stadt-purpose>');
    expect(why.line()).to.equal('Warum fragen wir das?');
    expect(why.why()).to.equal(undefined);
  });

  it('says of several answers why each is needed, behind one line', async () => {
    const { purpose, line } = await seen('<stadt-purpose open></stadt-purpose>');
    purpose.reasons = [
      { about: 'Name, Vorname', why: 'Steht im Bescheid.', legalBasis: '§ 1', retention: 'P1Y' },
      { about: 'Anschrift', why: 'Dorthin kommt er.', legalBasis: '§ 2', retention: 'P2Y' },
    ];
    await purpose.updateComplete;
    expect(line()).to.equal('Warum fragen wir das?');
    const said = purpose.shadowRoot!.querySelector('.text')!.textContent.replace(/\s+/g, ' ');
    expect(said).to.contain('Name, Vorname Steht im Bescheid. Rechtsgrundlage § 1');
    expect(said).to.contain('Anschrift Dorthin kommt er. Rechtsgrundlage § 2');
    expect(said).to.contain('2 Jahre');
    await expect(purpose).to.be.accessible();
  });

  it('follows help that comes and goes', async () => {
    const { purpose, line } = await seen('<stadt-purpose>Damit.</stadt-purpose>');
    const help = document.createElement('p');
    help.slot = 'help';
    help.textContent = 'Oben rechts.';
    purpose.append(help);
    await until(() => line() === 'Hilfe, und warum wir das fragen');
    help.remove();
    await until(() => line() === 'Warum fragen wir das?');
  });

  it('says that nothing is kept', async () => {
    const purpose = await make('P0D-after-transfer');
    expect(purpose.shadowRoot!.textContent).to.contain('gelöscht');
  });

  it('shows other words as they are', async () => {
    const purpose = await make('bis Sie widersprechen');
    expect(purpose.shadowRoot!.textContent).to.contain('bis Sie widersprechen');
  });
});
