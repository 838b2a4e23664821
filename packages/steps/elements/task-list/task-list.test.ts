import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import type { TaskList } from './task-list.js';
import './stadt-task-list.js';

describe('stadt-task-list', () => {
  const list = (language = 'de') =>
    fixture<TaskList>(
      html`<stadt-task-list lang=${language}>
        <ul>
          <li data-status="done"><a href="#person">Ihre Daten</a></li>
          <li data-status="open"><a href="#dogs">Ihre Hunde</a></li>
          <li data-status="later">Abschicken</li>
          <li data-status="wrong"><button type="button">Steuer</button></li>
          <li data-status="strange"><a href="#other">Anderes</a></li>
        </ul>
      </stadt-task-list>`,
    );
  const said = (el: Element) =>
    [...el.querySelectorAll('li')].map((one) => one.querySelector('[data-said]')?.textContent);

  it('says how each task stands, read with its link, and is accessible', async () => {
    const el = await list();
    const words = ['Erledigt', 'Offen', 'Noch nicht möglich', 'Bitte prüfen', undefined];
    expect(said(el)).to.deep.equal(words);
    const link = el.querySelector('a')!;
    expect(document.getElementById(link.getAttribute('aria-describedby')!)!.textContent).to.equal(
      'Erledigt',
    );
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    await expect(el).to.be.accessible();
  });

  it('says it anew when the page changes it, or adds a task, and speaks the language of the place', async () => {
    const el = await list();
    el.querySelectorAll('li')[1]!.dataset['status'] = 'done';
    await until(() => said(el)[1] === 'Erledigt');
    const more = document.createElement('li');
    more.dataset['status'] = 'open';
    more.textContent = 'Noch etwas';
    el.querySelector('ul')!.append(more);
    await until(() => said(el)[5] === 'Offen');
    delete el.querySelectorAll('li')[0]!.dataset['status'];
    await until(() => said(el)[0] === undefined);
    el.lang = 'en';
    await until(() => said(el)[1] === 'Done');
  });

  it('keeps the word of the page where it has one', async () => {
    const el = await fixture<TaskList>(
      html`<stadt-task-list>
        <ul>
          <li data-status="open">
            <a href="#a">A</a>
            <p data-status-text>2 von 3</p>
          </li>
        </ul>
      </stadt-task-list>`,
    );
    expect(el.querySelectorAll('li p').length).to.equal(1);
  });

  it('says nothing twice when it is moved', async () => {
    const el = await list();
    document.body.append(el);
    await el.updateComplete;
    expect(el.querySelectorAll('[data-said]').length).to.equal(4);
    el.remove();
  });
});
