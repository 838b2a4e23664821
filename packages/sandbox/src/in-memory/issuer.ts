import { signLicence } from '@stadtkit/licence/fs1-sign.js';
import type { Licence } from '@stadtkit/licence/licence.js';
import { fingerprintOf, type RootKeys } from '@stadtkit/licence/root-keys.js';
import { makeStatusList } from '@stadtkit/licence/status-list.js';
import { makeTrustList } from '@stadtkit/licence/trust-list.js';
import type { HandedLicence } from '@stadtkit/steps/parties.js';
import type { Authority } from '@stadtkit/steps/service.js';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import demoKey from '../../../licence/vectors/test-issuer-key.jwk.json' with { type: 'json' };
import type { Wanted } from '../amt/licence-for.js';
import { continued } from '../issuer/continued.js';
import { signedAhead } from './signed-ahead.js';
import type { Steering } from './steering.js';

const ISSUER = 'DE-NW';
const STATUS = 'https://issuer.example/status';
/** Seconds: the end of the levy and one month. */
const MONTH = 31 * 86_400;

/**
 * The issuer of licences in memory. It signs with the public test key of the licence vectors: what it signs is worth
 * nothing outside this page.
 */
export class Issuer {
  readonly #authority: Authority;
  readonly #steering: () => Steering;
  readonly #now: () => number;
  readonly #licences = new Map<string, HandedLicence>();
  readonly #signed: Licence[] = [];
  readonly #key = importJWK(demoKey.privateJwk, 'ES256') as Promise<CryptoKey>;
  // Nobody has to know the root key: it is made anew on every page.
  readonly #root = generateKeyPair('ES256', { extractable: true });

  constructor(authority: Authority, steering: () => Steering, now: () => number) {
    this.#authority = authority;
    this.#steering = steering;
    this.#now = now;
  }

  /** Signs the licence of a case, once. */
  async issue(caseId: string, wanted: Wanted): Promise<HandedLicence> {
    const known = this.#licences.get(caseId);
    if (known) return known;
    const { licence } = continued(wanted, this.#signed);
    const position = this.#licences.size + 1;
    const number = `MS-${licence.issued.slice(0, 4)}-${String(position).padStart(6, '0')}`;
    const numbered: Licence = { number, ...licence };
    const code = signedAhead[JSON.stringify(numbered)] ?? (await this.#sign(numbered, position));
    const issued = { ...numbered, authorityName: this.#authority.name, code };
    this.#licences.set(caseId, issued);
    this.#signed.push(numbered);
    return issued;
  }

  async #sign(licence: Licence, position: number): Promise<string> {
    return signLicence(licence, await this.#key, {
      kid: demoKey.kidHex,
      issuer: ISSUER,
      issuedAt: Math.floor(this.#now() / 1000),
      expires: Math.floor(Date.parse(licence.levyTo) / 1000) + MONTH,
      statusIndex: position,
      statusUrl: STATUS,
    });
  }

  /** The issuer’s lists, as an inspector’s device fetches them. */
  readonly fetch: typeof fetch = async (input) => {
    if (this.#steering().network === 'none') throw new TypeError('No network at the water.');
    return this.list(addressOf(input));
  };

  /** What an inspector’s page is built with: the name of the root key. */
  async fingerprint(): Promise<string> {
    return fingerprintOf(await this.#rootKey());
  }

  async #rootKey(): Promise<JWK> {
    return exportJWK((await this.#root).publicKey);
  }

  /** A list of the issuer by the end of its address: `root`, `trust` or `status`. */
  async list(url: string): Promise<Response> {
    if (url.endsWith('/root')) {
      const keys: RootKeys = { first: await this.#rootKey(), changes: [] };
      return Response.json(keys);
    }
    return new Response(await (url.endsWith('/trust') ? this.#trust() : this.#statuses()));
  }

  async #trust(): Promise<string> {
    const { d: _, ...jwk } = demoKey.privateJwk;
    const { ags, name } = this.#authority;
    const list = {
      issuers: [{ kid: demoKey.kidHex, issuer: ISSUER, jwk, from: '2026-01-01', to: '2099-12-31' }],
      authorities: { [ags]: name },
      sequence: 1,
    };
    return makeTrustList(list, { key: (await this.#root).privateKey, now: this.#now() });
  }

  async #statuses(): Promise<string> {
    return makeStatusList({
      url: STATUS,
      statuses: Array.from({ length: 256 }, () => this.#steering().standing),
      key: await this.#key,
      kid: demoKey.kidHex,
      now: this.#now(),
      ttl: 7 * 86_400,
    });
  }
}

/** The address that `fetch` is given. */
export const addressOf = (input: Parameters<typeof fetch>[0]): string =>
  input instanceof Request ? input.url : input instanceof URL ? input.href : input;
