import { randomUUID } from 'node:crypto';
import { signLicence } from '@stadtkit/licence/fs1-sign.js';
import type { IssuedLicence, Licence } from '@stadtkit/licence/licence.js';
import { fingerprintOf, type RootKeys } from '@stadtkit/licence/root-keys.js';
import { makeStatusList } from '@stadtkit/licence/status-list.js';
import { makeTrustList } from '@stadtkit/licence/trust-list.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import { Hono } from 'hono';
import { importJWK, type CryptoKey } from 'jose';
import { kidOf, publicJwk, type PrivateJwk } from '../keys.js';
import type { Wanted } from '../amt/licence-for.js';
import { dayIn, shows, type SandboxContext } from '../sandbox-context.js';
import { continued, type Continued } from './continued.js';
import type { Entry, Licences } from './register.js';

/** What tests may have differently in a licence that they ask for. */
export type Overrides = Partial<Licence> & {
  /** Seconds since 1970. */
  readonly expires?: number;
};

export interface Issuer {
  readonly app: Hono;
  /** Names the root key: what an inspector’s page is made with. */
  readonly fingerprint: string;
  /** Signs a licence for a case, once. */
  issue(caseId: string, wanted: Wanted): Promise<IssuedLicence>;
  /** A freshly signed licence for trying the check out. */
  sample(overrides: Overrides): Promise<IssuedLicence>;
}

const { authority } = musterstadt;
const issuerName = 'DE-NW';
const own = (key: PrivateJwk): Promise<CryptoKey> => importJWK(key) as Promise<CryptoKey>;

/** The state's issuer of licences, mounted at `/issuer`. */
export async function issuer(context: SandboxContext, licences: Licences): Promise<Issuer> {
  const { url, keys, steering } = context;
  const [key, root] = await Promise.all([own(keys.issuer), own(keys.root)]);
  const jwk = publicJwk(keys.issuer);
  const [kid, receiptKid] = await Promise.all([kidOf(keys.issuer), kidOf(keys.receipts)]);
  const term = { from: '2026-01-01', to: '2099-12-31' };
  const statusUrl = `${url}/issuer/status`;

  const numberFor = (position: number): string =>
    `MS-${dayIn(steering.now()).slice(0, 4)}-${String(position).padStart(6, '0')}`;

  async function issue(caseId: string, wanted: Wanted): Promise<IssuedLicence> {
    const { licence, ends } = continued(wanted, licences.signedBefore(caseId));
    if (ends !== undefined) licences.setStatus(ends, 'revoked');
    return sign(caseId, licence);
  }

  async function sign(
    caseId: string,
    asked: Continued['licence'],
    expires?: number,
  ): Promise<IssuedLicence> {
    const entry = licences.enter(caseId, { number: '', ...asked });
    if (entry.code !== undefined) return issued(entry);
    // Entered and not signed: now, at the same time by somebody else, or before a crash. The number is that of its place.
    const licence = { ...entry.licence, number: entry.licence.number || numberFor(entry.position) };
    const code = await signLicence(licence, key, {
      kid,
      issuer: issuerName,
      issuedAt: Math.floor(steering.now() / 1000),
      // The end of the levy and one month (handbook of the format).
      expires: expires ?? Math.floor(Date.parse(licence.levyTo) / 1000) + 31 * 86_400,
      statusIndex: entry.position,
      statusUrl,
    });
    const signed = licences.sign(caseId, licence, code);
    if (!signed) throw new Error('The licence is gone.');
    return issued(signed);
  }

  function issued({ licence, code = '' }: Entry): IssuedLicence {
    return { ...licence, authorityName: authority.name, code };
  }

  async function sample({ expires, ...overrides }: Overrides): Promise<IssuedLicence> {
    const today = dayIn(steering.now());
    const year = today.slice(0, 4);
    const licence = {
      kind: 'fischereischein',
      familyName: 'Müller-Łukasiewicz',
      givenNames: 'Ayşe',
      birthDate: '1991-03-14',
      issued: today,
      levyFrom: `${year}-01-01`,
      levyTo: `${year}-12-31`,
      authority: authority.ags,
      ...overrides,
    } as const;
    return sign(`sample-${randomUUID()}`, licence, expires);
  }

  const app = new Hono();
  app.post('/licences', async (c) => {
    if (!shows(c.req.raw, keys.secrets.issuer)) return c.json({ error: 'secret' }, 401);
    const { caseId, licence } = await c.req.json<{
      caseId: string;
      licence: Wanted;
    }>();
    return c.json(await issue(caseId, licence));
  });
  app.get('/root', (c) => c.json<RootKeys>({ first: publicJwk(keys.root), changes: [] }));
  app.get('/trust', async (c) => {
    const list = {
      issuers: [{ kid, issuer: issuerName, jwk, ...term }],
      receiptKeys: [
        { kid: receiptKid, issuer: authority.ags, jwk: publicJwk(keys.receipts), ...term },
      ],
      authorities: { [authority.ags]: authority.name },
      sequence: 1,
    };
    const token = await makeTrustList(list, { key: root, now: steering.now() });
    return c.body(token, 200, { 'content-type': 'application/trust-list+jwt' });
  });
  app.get('/status', async (c) => {
    const token = await makeStatusList({
      url: statusUrl,
      statuses: licences.statuses(),
      key,
      kid,
      now: steering.now(),
      // So long may a device be without a network, and still say “valid”.
      ttl: 7 * 86_400,
    });
    return c.body(token, 200, { 'content-type': 'application/statuslist+jwt' });
  });
  return { app, fingerprint: await fingerprintOf(publicJwk(keys.root)), issue, sample };
}
