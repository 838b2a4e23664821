import type { Destination, ReceivedContent, Submitted } from '@stadtkit/gateway/destination.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { Due } from '@stadtkit/kinds/due.js';
import type { Answers, Receipt } from '@stadtkit/steps/application.js';
import type {
  ReplyOutcome,
  ResultOutcome,
  WithdrawalOutcome,
} from '@stadtkit/steps/result-outcome.js';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import {
  answeredIn,
  answering,
  asking,
  ending,
  noDealings,
  toldOf,
  withdrawing,
  type Dealings,
} from '../amt/dealings.js';
import { licenceFor } from '../amt/licence-for.js';
import { readEnvelope, type Desk, type Incoming } from '../amt/read-envelope.js';
import { waitsOn } from '../amt/waits-on.js';
import { readReply, written } from '../amt/written.js';
import type { PrivateJwk } from '../keys.js';
import { dayIn } from '../sandbox-context.js';
import type { Exams } from './exams.js';
import type { Issuer } from './issuer.js';
import type { Steering } from './steering.js';

interface OfficeCase {
  readonly receipt: Receipt;
  readonly content: ReceivedContent;
  readonly answers: Answers;
  readonly due: Due;
  readonly isPaid: boolean;
  /** What a clerk has still to look at. */
  readonly checks: readonly string[];
  readonly dealings: Dealings;
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
    if (known?.isPaid) return receivedAs(known);
    const key = await this.#key();
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
    this.#change(id, { isPaid: true });
  }

  async unpaid(): Promise<void> {
    // A visit to this page never lasts 30 days.
  }

  async outcome(id: string): Promise<ResultOutcome> {
    const found = this.#case(id);
    const told = toldOf(found.dealings);
    if (told) return told;
    const [service] = this.#desk.services;
    const on = waitsOn(found);
    if (on || service?.result.type !== 'licence')
      return { status: 'waiting', on: on ?? 'office', ...answeredIn(found.dealings) };
    if (this.#steering().issuer === 'down') return { status: 'waiting', on: 'issuer' };
    this.#deal(id, (now) => ending(now, { status: 'issued', on: this.#today() }));
    const days = { received: dayIn(Date.parse(found.receipt.receivedAt)), issued: this.#today() };
    const licence = licenceFor(service, found.answers, days);
    return { status: 'issued', licence: await this.#issuer.issue(id, licence) };
  }

  async answer(id: string, question: string, jwe: string): Promise<ReplyOutcome> {
    const { dealings } = this.#case(id);
    const text = await readReply(jwe, await this.#key(), { id, question });
    if (text === undefined) throw new PartyFault('nonsense', 'No answer to this question.');
    const at = new Date(this.#desk.now()).toISOString();
    const after = answering(dealings, question, { at, text });
    this.#change(id, { dealings: after.dealings });
    return { status: after.status };
  }

  async withdraw(id: string): Promise<WithdrawalOutcome> {
    const { dealings, status } = withdrawing(this.#case(id).dealings, this.#today());
    this.#change(id, { dealings });
    return { status };
  }

  /** How many applications came in. */
  get count(): number {
    return this.#cases.size;
  }

  /** A clerk has looked at everything. */
  approve(): void {
    for (const id of this.#cases.keys()) this.#change(id, { checks: [] });
  }

  /** A clerk writes to everybody who waits: asks something back, or decides. */
  async write(as: 'asked' | 'refused' | 'decided', text: string): Promise<void> {
    const on = this.#today();
    for (const [id, { dealings }] of this.#cases) {
      const letter = await written(text, dealings.replyKey);
      const until = dayIn(this.#desk.now() + 14 * 24 * 3_600_000);
      const question = { id: `question-${String(dealings.questions.length + 1)}`, on, until };
      this.#deal(id, (now) =>
        as === 'asked'
          ? asking(now, { ...question, ...letter })
          : ending(now, { status: as, on, ...letter }),
      );
    }
  }

  #case(id: string): OfficeCase {
    const found = this.#cases.get(id);
    if (!found) throw new PartyFault('nonsense', 'No such case.');
    return found;
  }

  #deal(id: string, change: (dealings: Dealings) => Dealings): void {
    this.#change(id, { dealings: change(this.#case(id).dealings) });
  }

  async #key(): Promise<PrivateJwk> {
    return { ...(await this.#pair()).own, kid: 'demo', alg: 'RSA-OAEP-256' };
  }

  #file(
    id: string,
    { answers, checks, due, service, sha256, replyKey }: Extract<Incoming, { status: 'received' }>,
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
      isPaid: false,
      checks,
      dealings: { ...noDealings, ...(replyKey ? { replyKey } : {}) },
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
