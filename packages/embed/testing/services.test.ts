import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../element/testing/until.js';
import { smallService } from '../../steps/src/session/session.fixtures.js';
import { isFirstCopy, runningCopy } from '../src/copies.js';
import type { EmbeddedService } from '../src/embedded-service.js';
import { runServices } from '../src/run-services.js';
import { version } from '../src/version.js';

describe('services in a page', () => {
  const { fetch } = window;
  const { warn } = console;
  let asked: string[];
  let warned: unknown[][];
  let answer: () => Response | Promise<Response>;

  before(() => {
    expect(isFirstCopy('https://city.example/stadtkit.js')).to.equal(true);
    runServices('https://city.example/stadtkit.js');
  });
  beforeEach(() => {
    asked = [];
    warned = [];
    answer = () => Response.json(smallService);
    window.fetch = async (input) => {
      asked.push(input as string);
      return answer();
    };
    console.warn = (...what) => warned.push(what);
  });
  afterEach(() => {
    window.fetch = fetch;
    console.warn = warn;
  });

  const mount = (attributes: Readonly<Record<string, string>>) => {
    const div = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) div.setAttribute(name, value);
    div.innerHTML = '<a href="tel:05551230">0555 123-0</a>';
    return div;
  };
  const serviceIn = (root: ParentNode) => root.querySelector<EmbeddedService>('stadt-service')!;
  const heading = (root: ParentNode) =>
    root.querySelector('stadt-service')?.shadowRoot?.querySelector('h2');
  const shows = (element: Element) => element.checkVisibility();

  it('fills a mount that comes later; its link works until the service is there', async () => {
    let arrive!: (response: Response) => void;
    answer = () => new Promise((resolve) => (arrive = resolve));
    const page = await fixture(html`<main></main>`);
    const div = mount({ 'data-stadt-service': 'klein', 'data-src': '/gateway/services/klein' });
    page.append(div);
    await until(() => asked.length > 0);
    const link = div.querySelector('a')!;
    expect(shows(link)).to.equal(true);
    arrive(Response.json(smallService));
    await until(() => Boolean(heading(div)));
    expect(shows(link)).to.equal(false);
    expect(heading(div)!.textContent).to.equal('Kleiner Antrag');
    expect(asked).to.deep.equal([`${location.origin}/gateway/services/klein`]);
  });

  it('hands on what is said on the mount, and finds the address by the gateway', async () => {
    const page = await fixture(html`<main></main>`);
    page.append(
      mount({
        'data-stadt-service': 'klein',
        'data-gateway': 'https://gateway.example/',
        'data-heading-level': '3',
        'data-lang': 'en',
      }),
    );
    await until(() => Boolean(heading(page)));
    expect(asked).to.deep.equal(['https://gateway.example/services/klein']);
    expect(heading(page)!.getAttribute('aria-level')).to.equal('3');
    expect(serviceIn(page).shadowRoot!.textContent).to.contain('Apply now');
  });

  it('fills a mount once, and leaves a copy of it alone', async () => {
    const page = await fixture(html`<main></main>`);
    const div = mount({ 'data-stadt-service': 'klein', 'data-src': '/gateway/services/klein' });
    page.append(div);
    await until(() => Boolean(heading(page)));
    const copy = div.cloneNode(true) as Element;
    page.append(copy);
    await until(() => Boolean(heading(copy)));
    expect(page.querySelectorAll('stadt-service').length).to.equal(2);
    expect(page.querySelectorAll('a').length).to.equal(2);
  });

  for (const [what, wrong] of [
    ['is not there', () => new Response('', { status: 404 })],
    ['is a page of somebody else', () => new Response('<h1>Anmelden</h1>')],
    ['has mistakes', () => Response.json({ ...smallService, steps: [{ name: 'start' }] })],
  ] as const)
    it(`keeps the page’s own text when the definition ${what}, and says so in the console`, async () => {
      answer = wrong;
      const page = await fixture(
        html`<main>
          <stadt-service src="/s"><a href="tel:1">1</a></stadt-service>
        </main>`,
      );
      await until(() => warned.length > 0);
      expect(shows(page.querySelector('a')!)).to.equal(true);
      expect(String(warned[0]![0])).to.match(/^Stadtkit: /);
    });

  it('says where the mistakes in a definition are', async () => {
    answer = () => Response.json({ ...smallService, steps: [{ name: 'start' }] });
    await fixture(html`<stadt-service src="/s"></stadt-service>`);
    await until(() => warned.length > 0);
    expect(JSON.stringify(warned)).to.contain('steps[0].kind');
  });

  it('shows another service when its address changes', async () => {
    const service = await fixture<EmbeddedService>(
      html`<stadt-service src="/services/one"></stadt-service>`,
    );
    await until(() => Boolean(service.shadowRoot!.querySelector('h2')));
    answer = () => Response.json({ ...smallService, id: 'test.other' });
    service.setAttribute('src', '/services/other');
    await until(() => service.service?.id === 'test.other');
    expect(asked.length).to.equal(2);
  });

  it('keeps a screen’s height free until somebody begins', async () => {
    const page = await fixture(html`<main><stadt-service src="/s"></stadt-service></main>`);
    const service = serviceIn(page);
    expect(service.offsetHeight).to.be.at.least(innerHeight);
    await until(() => Boolean(heading(page)));
    expect(service.offsetHeight).to.be.at.least(innerHeight);
    service.shadowRoot!.querySelector('button')!.click();
    await until(() => heading(page)?.textContent === 'Ihre Daten');
    expect(getComputedStyle(service).minBlockSize).not.to.equal(`${String(innerHeight)}px`);
  });

  it('lets the first copy run, and says once that there is a second one', () => {
    expect(runningCopy()).to.include({ version, source: 'https://city.example/stadtkit.js' });
    expect(isFirstCopy('https://city.example/other/stadtkit.js')).to.equal(false);
    expect(warned.length).to.equal(1);
    expect(String(warned[0]![0])).to.contain('https://city.example/other/stadtkit.js');
  });
});
