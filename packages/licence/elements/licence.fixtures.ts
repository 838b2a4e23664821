import vectors from '../vectors/fs1.json' with { type: 'json' };
import type { CheckKnowledge } from '../src/check-code.js';
import type { IssuedLicence } from '../src/licence.js';
import { statusBytes } from '../src/status-list.js';
import type { CheckSource } from './licence-check/licence-check.js';

const code = (id: string): string => vectors.vectors.find((one) => one.id === id)?.text ?? '';

/** The codes of the test vectors: always the same, signed by a key that no city uses. */
export const codes = {
  valid: code('ok'),
  expired: code('expired'),
  revoked: code('revoked'),
  suspended: code('suspended'),
  forged: code('tampered'),
  stranger: code('unknown-kid'),
  foreign: code('hc1'),
  damaged: code('b45-char'),
} as const;

/** The licence in the codes, as its holder has it. */
export const licence: IssuedLicence = {
  number: 'NW-05913000-0012345',
  kind: 'fischereischein',
  familyName: 'Müller-Lüdenscheidt',
  givenNames: 'Anna Maria',
  birthDate: '1988-03-14',
  issued: '2026-07-01',
  levyFrom: '2026-01-01',
  levyTo: '2030-12-31',
  authority: '05913000',
  authorityName: 'Stadt Dortmund',
  code: codes.valid,
};

/** An afternoon at the water. */
export const AFTERNOON = '2026-08-15T14:30:00+02:00';

/** What an inspector’s device knows. */
export interface Device {
  /** ISO instant of its clock. */
  readonly now?: string;
  /** ISO instant of its status list; null: it has none. */
  readonly statusOf?: string | null;
  /** False: it was never online. */
  readonly hasKeys?: boolean;
}

/** A device for the check: nothing comes from a network, and its clock stands still. */
export function device({ now = AFTERNOON, statusOf = now, hasKeys = true }: Device = {}) {
  const instant = Date.parse(now);
  const load = async (): Promise<CheckKnowledge | undefined> =>
    hasKeys ? { trust: trust(instant), statuses: await statuses(statusOf) } : undefined;
  return { load, now: () => instant } satisfies CheckSource;
}

const trust = (instant: number): CheckKnowledge['trust'] => ({
  issuers: [
    {
      kid: vectors.kidHex,
      issuer: 'DE-NW',
      jwk: vectors.publicJwk,
      from: '2026-01-01',
      to: '2031-12-31',
    },
  ],
  authorities: { '05913000': 'Stadt Dortmund' },
  sequence: 1,
  issuedAt: instant / 1000,
});

async function statuses(of: string | null): Promise<CheckKnowledge['statuses']> {
  const bytes = await statusBytes(vectors.statusList.lst);
  if (of === null || !bytes) return [];
  const url = 'https://s.nrw.example/f/1';
  return [{ issuer: 'DE-NW', url, bits: 2, bytes, issuedAt: Date.parse(of) / 1000 }];
}
