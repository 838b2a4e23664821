import { email as addresses } from '@stadtkit/kinds/email.js';
import { faultCode } from '@stadtkit/kinds/party-fault.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { EmailOutcome, EmailState } from '@stadtkit/steps/parties.js';
import type { Service } from '@stadtkit/steps/service.js';
import { caseOf, type Case } from './case.js';
import { newsOf } from './email-news.js';
import { CODE, emailRow, putEmail, serviceOf, type EmailRow } from './email-row.js';
import type { MailPort } from './mail.js';
import { mailFrom } from './mail-texts.js';
import type { GatewayOptions } from './options.js';
import { RequestError } from './request-error.js';
import { hashOf, newSecret } from './secrets.js';

/** So often a code may be typed. */
const TRIES = 5;

/** Whoever may be told: an application that was received, of a service that asks for an address, where there is mail. */
async function told(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
): Promise<{ readonly of: Case; readonly service: Service; readonly mail: MailPort }> {
  const of = (await caseOf(options, id, key))?.value;
  const service = serviceOf(options, of?.service);
  if (!options.mail || !of?.receipt || of.ended || !service?.email)
    throw new RequestError('not-found');
  return { of, service, mail: options.mail };
}

/** How it stands; refused where nobody is told. */
export async function emailState(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
): Promise<EmailState> {
  await told(options, id, key);
  return stateOf((await ownRow(options, id, key))?.value);
}

const stateOf = (value: EmailRow | undefined): EmailState =>
  value
    ? { status: value.code ? 'asked' : 'confirmed', address: value.address }
    : { status: 'none' };

/** The row of whoever has its key. */
async function ownRow(options: GatewayOptions, id: string, key: string | undefined) {
  const row = await emailRow(options, id);
  return row?.value.keyHash === (await hashOf(key ?? '')) ? row : undefined;
}

/** The address as it is kept; refuses what is none. */
export function addressIn(text: string): string {
  const { value } = addresses.read(text, { required: true });
  if (value === undefined) throw new RequestError('request');
  return value;
}

/** Sends a code to an address, and waits for it. What was there before counts until the mail is on its way. */
export async function askEmail(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
  { address, language, page }: { address: string; language: Locale; page: string | undefined },
  signal: AbortSignal,
): Promise<EmailOutcome> {
  const { of, service, mail } = await told(options, id, key);
  const now = options.now();
  const code = sixDigits();
  const written = mailFrom(service.authority, language, { code });
  try {
    await mail.send({ ...written, id: newSecret(), to: address, date: now }, signal);
  } catch (error) {
    const fault = faultCode(error) ?? (signal.aborted ? 'down' : undefined);
    if (fault === undefined) throw error;
    options.log({ at: 'email', code: `code-${fault}` });
    return { status: 'failed', reason: fault === 'refused' ? 'refused' : 'down' };
  }
  const value: EmailRow = {
    keyHash: await hashOf(key ?? ''),
    ...{ address, language, service: service.id, since: now },
    caseNumber: of.receipt?.caseNumber ?? '',
    ...(page === undefined ? {} : { page }),
    code: { hash: await hashOf(`${key ?? ''} ${code}`), until: now + CODE, tries: 0 },
    queue: [],
    // What stands on the screen on which the address was typed is no news.
    known: newsOf(of).filter((news) => news !== 'received'),
  };
  const before = await emailRow(options, id);
  if (!before) await options.storage.tidy(now); // An expired row is in the way until it is deleted.
  if (!(await putEmail(options, id, value, { version: before?.version, of })))
    throw new RequestError('meanwhile');
  return stateOf(value);
}

/** Takes a code that was typed. Each try counts before it is looked at, also when several come at once. */
export async function confirmEmail(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
  typed: string,
): Promise<EmailOutcome> {
  const { of } = await told(options, id, key);
  const hash = await hashOf(`${key ?? ''} ${typed.replaceAll(/\D/g, '')}`);
  for (let tries = 0; tries < 10; tries++) {
    const row = await ownRow(options, id, key);
    const now = options.now();
    if (row && !row.value.code) return stateOf(row.value);
    if (!row?.value.code || row.value.code.until <= now)
      return { status: 'failed', reason: 'expired' };
    const { code, ...rest } = row.value;
    if (code.tries >= TRIES) return { status: 'failed', reason: 'too-many-tries' };
    const isRight = code.hash === hash;
    const value: EmailRow = isRight
      ? { ...rest, queue: [{ news: 'received', since: now }] }
      : { ...rest, code: { ...code, tries: code.tries + 1 } };
    const rules = { version: row.version, of, ...(isRight ? { pending: now } : {}) };
    if (!(await putEmail(options, id, value, rules))) continue;
    if (isRight) return stateOf(value);
    const isOver = code.tries + 1 >= TRIES;
    return { status: 'failed', reason: isOver ? 'too-many-tries' : 'wrong-code' };
  }
  throw new RequestError('meanwhile');
}

/** From now on nothing is sent; what was queued goes with the address. */
export async function endEmail(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
): Promise<void> {
  if (!key) throw new RequestError('key');
  if (await ownRow(options, id, key)) await options.storage.remove('email', id);
}

/** Six random digits, each code as likely as any other. */
function sixDigits(): string {
  const most = 4_294_000_000;
  for (;;) {
    const [number = most] = crypto.getRandomValues(new Uint32Array(1));
    if (number < most) return String(number % 1_000_000).padStart(6, '0');
  }
}
