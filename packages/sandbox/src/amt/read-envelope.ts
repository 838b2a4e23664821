import type { CodeLists } from '@stadtkit/gateway/code-lists.js';
import { hex, sha256 } from '@stadtkit/kinds/bytes.js';
import type { AssuranceLevel } from '@stadtkit/kinds/assurance-level.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import type { ReceivedFile } from '@stadtkit/steps/attachments.js';
import {
  listsIn,
  lookupsIn,
  received,
  type Reception,
  type Statement,
} from '@stadtkit/steps/received.js';
import type { Service } from '@stadtkit/steps/service.js';
import type { Found } from '@stadtkit/steps/sources.js';
import { compactDecrypt, importJWK, jwtVerify, type JWK } from 'jose';
import type { PrivateJwk } from '../keys.js';
import type { Exams } from '../pruefungsregister/register.js';

/** The register of exams, as the definition calls it. */
export const EXAM = 'fischerpruefung';

/** The question that opens the register of exams. */
export const examCode = ({ lookups = [] }: Service): string =>
  lookups.find(({ name }) => name === EXAM)?.by ?? '';

export interface Desk {
  /** What can be applied for here. */
  readonly services: readonly Service[];
  readonly key: PrivateJwk;
  /** Who signs statements about identities, and with which key. */
  readonly gateway: { readonly issuer: string; readonly jwk: JWK };
  readonly exams: Pick<Exams, 'outcome' | 'use'>;
  /** What other registers say, by the names that the definition gives them. */
  readonly registers?: Readonly<Record<string, Found>>;
  /** Lists that are asked while somebody types: each answer is looked up again. */
  readonly codeLists?: CodeLists;
  readonly now: () => number;
}

/** Milliseconds for a list to be looked up in. */
const PATIENCE = 5000;

type Received = Extract<Reception, { status: 'received' }>;

/** What came in; and for which service, when it is received. */
export type Incoming =
  | Exclude<Reception, Received>
  | (Received & {
      readonly service: Service;
      /** SHA-256 of what was encrypted, hex: what the receipt names. */
      readonly sha256: string;
    });

/**
 * Opens the envelope that came in under an id, asks the register itself, and runs every rule of the service that it names
 * again. `today`: ISO date in Germany. `files`: those that came with it, encrypted, by their ids.
 */
export async function readEnvelope(
  desk: Desk,
  id: string,
  envelope: string,
  today: string,
  files: ReadonlyMap<string, string> = new Map(),
): Promise<Incoming> {
  const bytes = await opened(envelope, desk.key).catch(() => undefined);
  const content = bytes && contentOf(bytes);
  if (!bytes || content === undefined)
    return { status: 'unreadable', reason: 'not encrypted for this office' };
  const service = serviceIn(desk, content);
  if (!service) return { status: 'unreadable', reason: 'for no service of this office' };
  const statement = await statementIn(desk, service, content);
  const asked = lookupsIn(content, service);
  const code = asked.get(EXAM);
  const exam = code === undefined ? undefined : desk.exams.outcome(code, id);
  const others = Object.entries(desk.registers ?? {}).filter(
    ([lookup]) => lookup !== EXAM && asked.has(lookup),
  );
  const listed = listsIn(content, service).map(async (one) => ({
    ...one,
    entry: await desk.codeLists?.entry(one.list, one.answer, today, AbortSignal.timeout(PATIENCE)),
  }));
  const reception = received(
    content,
    service,
    { today },
    {
      ...{ id, statement, attachments: await measured(files, desk.key) },
      listed: await Promise.all(listed),
      found: {
        ...Object.fromEntries(others),
        ...(exam?.status === 'found' ? { [EXAM]: exam.found } : {}),
      },
    },
  );
  return reception.status === 'received'
    ? { ...reception, service, sha256: await sha256(bytes.slice()) }
    : reception;
}

function serviceIn({ services }: Desk, content: unknown): Service | undefined {
  const named = isRecord(content) ? content['service'] : undefined;
  const id = isRecord(named) ? named['id'] : undefined;
  return services.find((service) => service.id === id);
}

/** What stands in a JWE for this office. */
export async function opened(jwe: string, key: PrivateJwk): Promise<Uint8Array> {
  const { plaintext } = await compactDecrypt(jwe, await importJWK(key), {
    keyManagementAlgorithms: ['RSA-OAEP-256'],
    contentEncryptionAlgorithms: ['A256GCM'],
  });
  return plaintext;
}

function contentOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** What is known of the files that came, by their ids; of what cannot be opened, nothing. */
async function measured(
  files: ReadonlyMap<string, string>,
  key: PrivateJwk,
): Promise<Readonly<Record<string, ReceivedFile>>> {
  const all = [...files].map(async ([id, jwe]): Promise<[string, ReceivedFile][]> => {
    const bytes = await opened(jwe, key).catch(() => undefined);
    if (!bytes) return [];
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-512', bytes.slice()));
    return [[id, { size: bytes.length, sha512: hex(digest), bytes }]];
  });
  return Object.fromEntries((await Promise.all(all)).flat());
}

/** What the gateway’s statement says; `invalid` when it is not genuine, too old, or for another service. */
async function statementIn(
  { gateway, now }: Desk,
  service: Service,
  content: unknown,
): Promise<Statement | 'invalid' | undefined> {
  const { statement } = (content ?? {}) as Readonly<Record<string, unknown>>;
  if (statement === undefined) return undefined;
  if (typeof statement !== 'string') return 'invalid';
  try {
    const { payload } = await jwtVerify(statement, await importJWK(gateway.jwk, 'ES256'), {
      issuer: gateway.issuer,
      audience: service.id,
      algorithms: ['ES256'],
      typ: 'identity-statement+jwt',
      requiredClaims: ['exp', 'application', 'method', 'level', 'attributes'],
      currentDate: new Date(now()),
    });
    return {
      application: String(payload['application']),
      method: String(payload['method']),
      level: payload['level'] as AssuranceLevel,
      attributes: payload['attributes'] as Statement['attributes'],
    };
  } catch {
    return 'invalid';
  }
}
