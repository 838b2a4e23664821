import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import './neighbours.fixtures.js';
import { partiesAt } from './parties-at.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';
import { wholeService } from './whole.fixtures.js';

const at = async (step: string) => {
  const parties = partiesAt(step, { carriedOver: { unasked: ['Petri <b>Heil</b>', '12'] } });
  const el = await fixture<ServiceElement>(
    html`<stadt-service .service=${wholeService} .parties=${parties}></stadt-service>`,
  );
  await until(() => el.shadowRoot!.querySelector('stadt-step-list'));
  return el;
};

describe('stadt-service, with a draft of another version of the form', () => {
  it('says on the first step that the form has changed, and what is not asked any more', async () => {
    const [, first] = wholeService.steps;
    const el = await at(first!.name);
    const notice = el.shadowRoot!.querySelector('stadt-notice')!;
    expect(notice.textContent).to.include('Das Formular wurde inzwischen geändert');
    const texts = [...notice.querySelectorAll('q')].map(({ textContent }) => textContent);
    expect(texts).to.deep.equal(['Petri <b>Heil</b>', '12']);
    await expect(el).to.be.accessible();
  });

  it('does not say it again on later steps', async () => {
    const el = await at('levy');
    expect(el.shadowRoot!.textContent).not.to.include('inzwischen geändert');
  });
});
