import vectors from '../vectors/fs1.json' with { type: 'json' };
import type { CheckKnowledge } from '../src/check-code.js';
import type { IssuedLicence } from '../src/licence.js';
import { statusBytes } from '../src/status-list.js';
import type { CheckSource } from './licence-check/licence-check.js';
import type { IssuedReceipt } from './receipt/receipt.js';

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

/** A receipt, signed by the same key, as whoever sent something has it. */
export const receipt: IssuedReceipt = {
  caseNumber: 'FS-2026-000017',
  receivedAt: '2026-07-01T10:15:00.000Z',
  sent: '{"id":"0b9f6f7e-2f0e-4c1a-9a55-3f1f2f6d7a10","answers":{"dogName":{"value":"Bello","from":"typed"}}}',
  code: 'ER1:RRQT 9O60GO0VMRDM9549TYA8CK67I080B46GA79L6646WY0OJDLIT/E7360OGE1006803+85W58469%6646646:96-D0E/D03FB9D0/DX C9/D: CMVC3/DJJ0NF6TF63W59%6746WO0F54LDOLCC*HCCD2DVQ3O3LJDQ7DL+JDCCYBWWXMJ0L WUC2G PSF6BP0GQJLF4R2 KY$5-OTC$3.YHEJSVXIAPG-+SETS719E8O3+G27B8*CPJL/ZFS59R.HU4G.NPTTCLBBDJOF1S7QMMYBM/QVEH5SI3-0TYJ:RTEMJ%6IL*US11GDJTFC/WA-LTOVE00L01W/.3Y9P',
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

const term = { from: '2026-01-01', to: '2031-12-31' };
const trust = (instant: number): CheckKnowledge['trust'] => ({
  issuers: [
    {
      kid: vectors.kidHex,
      issuer: 'DE-NW',
      jwk: vectors.publicJwk,
      ...term,
    },
  ],
  receiptKeys: [{ kid: vectors.kidHex, issuer: '05913000', jwk: vectors.publicJwk, ...term }],
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
