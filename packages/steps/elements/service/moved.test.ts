import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../element/testing/until.js';
import type { Parties } from '../../src/parties.js';
import './neighbours.fixtures.js';
import { identity, partiesAt, type Scene } from './parties-at.fixtures.js';
import type { ServiceElement } from './service.js';
import './stadt-service.js';
import { wholeService } from './whole.fixtures.js';

/** A party that answers a second question only: the first is given up before. */
function slow<Answer>(answer: Answer) {
  let asked = 0;
  const ask = (signal: AbortSignal): Promise<Answer> => {
    asked += 1;
    if (asked > 1) return Promise.resolve(answer);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
  };
  return { ask, asked: () => asked };
}

const days = { birthDate: '1991-03-14', levyTo: '2030-12-31', issued: '2026-11-24' };
const bescheid = { kind: 'bescheid', code: 'c', number: 'B-1', ...days };
const licence = { status: 'issued', licence: bescheid } as const;
const never = (): Promise<void> => new Promise(() => undefined);

describe('stadt-service, moved by the page while somebody else is asked', () => {
  const shown = (el: ServiceElement): string =>
    el.shadowRoot?.querySelector('h2')?.textContent.trim() ?? '';

  async function move(parties: Parties, asked: () => number): Promise<ServiceElement> {
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .wait=${never}
        .service=${wholeService}
        .parties=${parties}
      ></stadt-service>`,
    );
    await until(() => asked() === 1);
    const elsewhere = document.createElement('div');
    el.parentElement?.append(elsewhere);
    elsewhere.append(el);
    await until(() => asked() === 2 && !el.session.task.busy);
    await el.updateComplete;
    return el;
  }

  const at = (
    step: string,
    scene: Scene,
    parties: (kind: Parties) => Partial<Parties>,
  ): Parties => {
    const kind = partiesAt(step, scene);
    return { ...kind, ...parties(kind) };
  };

  it('finds the draft', async () => {
    const { ask, asked } = slow(undefined);
    const parties = at('start', {}, ({ draft }) => ({
      draft: { ...draft, find: (_, signal) => ask(signal) },
    }));
    expect(shown(await move(parties, asked))).to.equal('Fischereischein beantragen');
  });

  it('hears who somebody is', async () => {
    const { ask, asked } = slow({ status: 'verified', identity } as const);
    const scene = { identifying: 'I1', typing: false };
    const parties = at('identify', scene, (kind) => ({
      identity: { ...kind.identity, outcome: (_, signal) => ask(signal) },
    }));
    const el = await move(parties, asked);
    await until(() => el.session.state.application?.identity);
  });

  it('hears what became of a payment', async () => {
    const paid = { status: 'paid', reference: 'KZ1', paidAt: '2026-11-24T12:00:00Z' } as const;
    const { ask, asked } = slow(paid);
    const parties = at('pay', {}, ({ payment }) => ({
      payment: { ...payment, outcome: (_, signal) => ask(signal) },
    }));
    const el = await move(parties, asked);
    await until(() => el.session.state.application?.payment?.status === 'paid');
  });

  it('gets the licence', async () => {
    const { ask, asked } = slow(licence);
    const parties = at('licence', {}, (kind) => ({
      result: { ...kind.result, outcome: (_, signal) => ask(signal) },
    }));
    const el = await move(parties, asked);
    expect(el.shadowRoot?.querySelector('stadt-licence')).to.not.equal(null);
  });

  it('looks again for a licence that was not there when it was taken out for a while', async () => {
    let asked = 0;
    const parties = at('licence', {}, (kind) => ({
      result: {
        ...kind.result,
        outcome: async () => (asked++ === 0 ? { status: 'waiting', on: 'issuer' } : licence),
      },
    }));
    const el = await fixture<ServiceElement>(
      html`<stadt-service
        .wait=${never}
        .service=${wholeService}
        .parties=${parties}
      ></stadt-service>`,
    );
    await until(() => asked === 1 && !el.session.task.busy);
    const { parentElement } = el;
    el.remove();
    parentElement?.append(el);
    await until(() => el.shadowRoot?.querySelector('stadt-licence'));
  });
});
