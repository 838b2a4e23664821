import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import type { Condition, EligibilityRule } from '../../src/service.js';
import './neighbours.fixtures.js';
import { partiesAt } from './parties-at.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';
import { tooYoung, wholeService } from './whole.fixtures.js';

const exam = {
  name: 'exam',
  title: { de: 'Zur Prüfung anmelden', en: 'Register for the exam' },
  url: 'https://stadt.example/pruefung',
};
const rule = (when: Condition, more: Partial<EligibilityRule> = {}): EligibilityRule => ({
  ...tooYoung,
  when,
  ...more,
});

describe('stadt-service says no', () => {
  /** At the screen that says no, after „Weiter“ on the last step of questions. */
  async function refused(no: EligibilityRule) {
    const parties = partiesAt('levy');
    const removed: string[] = [];
    const remove = async ({ id }: { id: string }): Promise<void> => {
      removed.push(id);
    };
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .service=${{ ...wholeService, eligibility: [no] }}
        .parties=${{ ...parties, draft: { ...parties.draft, remove } }}
      ></stadt-service>`,
    );
    const root = el.shadowRoot!;
    const heading = () => root.querySelector('h2')?.textContent.trim();
    const button = (name: string) =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name);
    const press = async (name: string) => {
      await until(() => button(name), name);
      button(name)!.click();
      await el.updateComplete;
    };
    await until(() => root.querySelector('form'));
    await press('Weiter');
    await until(() => heading() === no.title.de);
    return { el, root, heading, press, removed };
  }
  const years: Condition = { answer: 'years', is: '5' };

  it('with the reason, the law, what to do instead and whom to ask, from the heading on', async () => {
    const { el, root } = await refused(rule(years, { links: [exam] }));
    await until(() => root.activeElement?.localName === 'h2');
    for (const said of [
      'Sie sind noch keine 14 Jahre alt.',
      '§ 32 LFischG NRW',
      'Sie können einen Jugendfischereischein beantragen.',
      wholeService.authority.phone,
    ])
      expect(root.textContent).to.contain(said);
    const link = root.querySelector<HTMLAnchorElement>('stadt-notice a')!;
    expect([link.textContent, link.href]).to.deep.equal(['Zur Prüfung anmelden', exam.url]);
    await expect(el).to.be.accessible();
  });

  it('and two presses of a key lead back to the answer that decided', async () => {
    const { root, heading } = await refused(rule(years, { links: [exam] }));
    await until(() => root.activeElement?.localName === 'h2');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => heading() === 'Fischereiabgabe');
    await until(() => (root.activeElement as HTMLInputElement | null)?.name === 'years');
    expect((root.activeElement as HTMLInputElement).value).to.equal('5');
  });

  it('and leads back also to an answer of an earlier step', async () => {
    const { root, heading, press } = await refused(rule({ answer: 'familyName', given: true }));
    await press('Zurück zu meinen Angaben');
    await until(() => heading() === 'Ihre Daten');
    await until(() => (root.activeElement as HTMLInputElement | null)?.name === 'familyName');
  });

  it('and leads back to the step where no answer decided', async () => {
    const { root, heading, press } = await refused(rule({ fact: 'today.year', atLeast: 2000 }));
    await press('Zurück zu meinen Angaben');
    await until(() => heading() === 'Fischereiabgabe');
    await until(() => root.activeElement?.localName === 'h2');
  });

  it('and deletes what was typed, after it has asked', async () => {
    const { el, root, heading, press, removed } = await refused(rule(years));
    await press('Angaben löschen');
    await until(() => heading() === 'Möchten Sie Ihre Angaben löschen?');
    await until(() => root.activeElement?.localName === 'h2');
    await expect(el).to.be.accessible();
    await press('Zurück');
    await until(() => heading() === tooYoung.title.de);
    expect(removed).to.deep.equal([]);
    await press('Angaben löschen');
    await press('Alles löschen');
    await until(() => heading() === 'Fischereischein beantragen');
    await until(() => root.activeElement?.localName === 'h2');
    expect(removed.length).to.equal(1);
    expect(el.session.state.application!.answers).to.deep.equal({});
    expect(el.session.state.refused).to.equal(undefined);
  });
});
