import { faultCode } from '@stadtkit/kinds/party-fault.js';
import type { Case } from './case.js';
import {
  changeEmail,
  emailRow,
  nextTry,
  putEmail,
  serviceOf,
  TRIED,
  type EmailRow,
  type News,
  type Queued,
} from './email-row.js';
import { mailFrom } from './mail-texts.js';
import type { GatewayOptions } from './options.js';
import { codeOf } from './request-error.js';
import { hashOf } from './secrets.js';
import type { Row } from './storage.js';

/**
 * What there is to tell of a case. It is always found anew in the case itself: a process that ends between a change and its
 * message loses neither (docs/decisions/0045).
 */
export const newsOf = ({ receipt, payment, office }: Case): readonly News[] => [
  ...(receipt ? (['received'] as const) : []),
  ...(payment?.state?.status === 'paid' ? (['paid'] as const) : []),
  ...(office && office.words > 0 ? [`office-${office.words}` as const] : []),
];

/**
 * Something has happened to a case: its messages are not to wait for the daily look. Whoever is just sending has the row to
 * itself, and looks again afterwards.
 */
export async function wakeEmail(options: GatewayOptions, id: string): Promise<void> {
  if (!options.mail) return;
  const wake = (value: EmailRow): EmailRow | undefined =>
    value.code || value.queue.length > 0 ? undefined : value;
  await changeEmail(options, id, wake, options.now).catch((error: unknown) => {
    options.log({ at: 'email', code: codeOf(error) });
  });
}

/** Before a case is forgotten that nobody has paid for: the one message that outlives it, for three days at most. */
export async function queueLast(options: GatewayOptions, id: string): Promise<void> {
  const now = options.now();
  const last = (value: EmailRow): EmailRow | undefined => {
    const knows = value.known.includes('unpaid') || value.queue.some(isOf('unpaid'));
    if (value.code || knows) return undefined;
    return { ...value, queue: [...value.queue, { news: 'unpaid', since: now }] };
  };
  // Whoever is just sending another one has the row to itself until then.
  const soon = ({ value, pending = now }: Row<EmailRow>): number =>
    value.queue.length > 0 ? pending : now;
  if (options.mail) await changeEmail(options, id, last, soon);
}

/**
 * Sends the next message of a case, unless another process does. The put with the next try is the claim to it. A process that
 * ends between the server’s yes and the last put sends it once more, under the same Message-ID: rather twice than never.
 */
export async function visitEmail(
  options: GatewayOptions,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const now = options.now();
  const row = await emailRow(options, id);
  if (!options.mail || !row || row.value.code) return;
  if (row.pending !== undefined && row.pending > now) return;
  const of = (await options.storage.get<Case>('application', id, now))?.value;
  const value = withNews(row.value, of, now);
  const [next] = value.queue;
  if (!of && !next) return options.storage.remove('email', id, row.version);
  const pending = nextTry(value, now);
  if (!(await putEmail(options, id, value, { version: row.version, of, pending })) || !next) return;
  await options.mail
    .send(await mailOf(options, value, next, id), signal)
    .catch((error: unknown) => {
      // An address that gets no mail gets none tomorrow either.
      if (faultCode(error) !== 'refused') throw error;
      options.log({ at: 'email', code: 'refused' });
    });
  const sent = (known: EmailRow): EmailRow | undefined =>
    known.since === value.since ? done(known, next.news) : undefined;
  await changeEmail(options, id, sent, options.now);
}

const isOf =
  (news: News) =>
  (one: Queued): boolean =>
    one.news === news;

const done = (value: EmailRow, news: News): EmailRow => ({
  ...value,
  queue: value.queue.filter((one) => !isOf(news)(one)),
  known: [...value.known, news],
});

/** With what is new in the queue, and without what was tried for three days. */
function withNews(value: EmailRow, of: Case | undefined, now: number): EmailRow {
  const over = value.queue.filter(({ since }) => since + TRIED <= now);
  const left = over.reduce((rest, { news }) => done(rest, news), value);
  const fresh = (of ? newsOf(of) : []).filter(
    (news) => !left.known.includes(news) && !left.queue.some(isOf(news)),
  );
  return { ...left, queue: [...left.queue, ...fresh.map((news) => ({ news, since: now }))] };
}

async function mailOf(
  options: GatewayOptions,
  { address, language, service, caseNumber, page, since }: EmailRow,
  { news, since: date }: Queued,
  id: string,
) {
  const { authority } = serviceOf(options, service) ?? {};
  if (!authority) throw new Error('The gateway has this service no longer.');
  const kind = news === 'received' || news === 'paid' || news === 'unpaid' ? news : 'office';
  const written = mailFrom(authority, language, { news: kind, caseNumber, page });
  return { ...written, id: await hashOf(`${id} ${since} ${news}`), to: address, date };
}
