import type { Destination, ReceivedContent, Submitted } from '@stadtkit/gateway/destination.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { Due } from '@stadtkit/kinds/due.js';
import type { Answers, Receipt } from '@stadtkit/steps/application.js';
import type { LicenceOutcome } from '@stadtkit/steps/parties.js';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { licenceFor } from '../amt/licence-for.js';
import { readEnvelope, type Desk, type Incoming } from '../amt/read-envelope.js';
import { dayIn } from '../sandbox-context.js';
import type { Exams } from './exams.js';
import type { Issuer } from './issuer.js';
import type { Steering } from './steering.js';

interface OfficeCase {
  readonly receipt: Receipt;
  readonly content: ReceivedContent;
  readonly answers: Answers;
  readonly due: Due;
  readonly paid: boolean;
  /** What a clerk has still to look at. */
  readonly checks: readonly string[];
}

/** The office in memory: it reads applications with the code of the sandbox’s office. */
export class Office implements Destination {
  readonly #desk: Omit<Desk, 'key'> & { readonly exams: Exams };
  readonly #issuer: Issuer;
  readonly #steering: () => Steering;
  readonly #cases = new Map<string, OfficeCase>();
  /** Encrypted files, by application and id. */
  readonly #attachments = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    desk: Omit<Desk, 'key'> & { readonly exams: Exams },
    issuer: Issuer,
    steering: () => Steering,
  ) {
    this.#desk = desk;
    this.#issuer = issuer;
    this.#steering = steering;
  }

  async key(): Promise<JWK> {
    return (await this.#pair()).open;
  }

  async submit(id: string, envelope: string): Promise<Submitted> {
    if (this.#steering().office === 'down') throw new PartyFault('down', 'Simulated failure.');
    const known = this.#cases.get(id);
    // What comes again before it is paid may have been changed: then what came last counts, and the receipt stays.
    if (known?.paid) return receivedAs(known);
    const key = { ...(await this.#pair()).own, kid: 'demo', alg: 'RSA-OAEP-256' };
    const files = this.#attachments.get(id);
    const reading = await readEnvelope({ ...this.#desk, key }, id, envelope, this.#today(), files);
    if (reading.status === 'unreadable') return { status: 'unreadable' };
    if (reading.status !== 'received') return reading;
    const code = reading.answers['examCode']?.value;
    if (typeof code === 'string' && !this.#desk.exams.use(code, id))
      return { status: 'rejected', problems: [{ question: 'examCode', code: 'code-not-valid' }] };
    this.#desk.exams.leave(id, code);
    return receivedAs(this.#file(id, reading));
  }

  async attach(id: string, attachment: string, jwe: string): Promise<void> {
    this.#attachments.set(id, new Map(this.#attachments.get(id)).set(attachment, jwe));
  }

  async paid(id: string): Promise<void> {
    this.#change(id, { paid: true });
  }

  async unpaid(): Promise<void> {
    // A visit to this page never lasts 30 days.
  }

  async licence(id: string): Promise<LicenceOutcome> {
    const found = this.#cases.get(id);
    if (!found) throw new PartyFault('nonsense', 'No such case.');
    if (found.due.undetermined) return { status: 'waiting', on: 'office' };
    if (!found.paid && found.due.totalCents > 0) return { status: 'waiting', on: 'payment' };
    if (found.checks.length > 0) return { status: 'waiting', on: 'office' };
    if (this.#steering().issuer === 'down') return { status: 'waiting', on: 'issuer' };
    const days = { received: dayIn(Date.parse(found.receipt.receivedAt)), issued: this.#today() };
    const [service] = this.#desk.services;
    if (service?.result.type !== 'licence') return { status: 'waiting', on: 'office' };
    const licence = licenceFor(service, found.answers, days);
    return { status: 'issued', licence: await this.#issuer.issue(id, licence) };
  }

  /** How many applications came in. */
  get count(): number {
    return this.#cases.size;
  }

  /** A clerk has looked at everything. */
  approve(): void {
    for (const id of this.#cases.keys()) this.#change(id, { checks: [] });
  }

  #file(
    id: string,
    { answers, checks, due, service, sha256 }: Extract<Incoming, { status: 'received' }>,
  ): OfficeCase {
    const today = this.#today();
    const number = String(this.#cases.size + 1).padStart(6, '0');
    const filed = {
      receipt: this.#cases.get(id)?.receipt ?? {
        caseNumber: `FS-${today.slice(0, 4)}-${number}`,
        receivedAt: new Date(this.#desk.now()).toISOString(),
      },
      content: { sha256, service: { id: service.id, version: service.version } },
      answers,
      due,
      paid: false,
      checks,
    };
    this.#cases.set(id, filed);
    return filed;
  }

  #change(id: string, change: Partial<OfficeCase>): void {
    const found = this.#cases.get(id);
    if (found) this.#cases.set(id, { ...found, ...change });
  }

  #today(): string {
    return dayIn(this.#desk.now());
  }

  #pair(): Promise<Pair> {
    keys ??= makePair();
    return keys;
  }
}

interface Pair {
  readonly own: JWK;
  readonly open: JWK;
}
/** Made when somebody sends something, one for all offices: it takes long, and nobody has to know it. */
let keys: Promise<Pair> | undefined;

const receivedAs = ({ receipt, due, content }: OfficeCase): Submitted => ({
  status: 'received',
  ...{ receipt, due, content },
});

async function makePair(): Promise<Pair> {
  const { publicKey, privateKey } = await generateKeyPair('RSA-OAEP-256', { extractable: true });
  const [own, open] = await Promise.all([exportJWK(privateKey), exportJWK(publicKey)]);
  return { own, open };
}
