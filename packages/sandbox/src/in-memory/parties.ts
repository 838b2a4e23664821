import { announce, attachmentOf, forget, takePart } from '../../../gateway/src/attachments.ts';
import { sealedSubmission } from '../../../embed/src/sealed-submission.ts';
import { withMessage } from '../../../embed/src/message.ts';
import { sealedReply } from '../../../embed/src/sealed-reply.ts';
import { attachmentUpload } from '../../../embed/src/attachments.ts';
import { answerOffice, outcomeOf, withdraw } from '../../../gateway/src/office.ts';
import { openPayment, paymentState } from '../../../gateway/src/payment.ts';
import { beginIdentification, identificationOutcome } from '../../../gateway/src/identification.ts';
import type { GatewayOptions } from '@stadtkit/gateway/options.js';
import { extended } from '../../../gateway/src/identity-statement.ts';
import { codeOf, statusOf, type RequestErrorCode } from '../../../gateway/src/request-error.ts';
import { submit } from '../../../gateway/src/submission.ts';
import { todayIn } from '@stadtkit/kinds/age.js';
import { Fault, type Parties, type SubmissionOutcome } from '@stadtkit/steps/parties.js';
import type { Device } from './device.js';

/** Who this browser is to the gateway; on a city’s page a cookie says it. */
export const BROWSER = 'this browser';

/**
 * Everybody whom the flow needs, by the gateway’s own functions. Its HTTP side is left out: a page may neither set nor
 * read the headers that it works with (`Cookie`, `Set-Cookie`, `Origin`).
 */
export function partiesOf(options: GatewayOptions, device: Device): Parties {
  const today = (): string => todayIn('Europe/Berlin', options.now());
  let ids = 0;
  return {
    now: options.now,
    newId: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`,
    newKey: () => 'demo'.padEnd(43, 'k'),
    identity: {
      open: ({ serviceId: service, applicationId: application, method, returnUrl }, signal) => {
        const request = { browser: BROWSER, service, application, method, returnUrl };
        return told(beginIdentification(options, request, signal));
      },
      outcome: (reference) => told(identificationOutcome(options, reference, BROWSER)),
      extend: (statement) => told(extended(options, statement)),
    },
    lookup: {
      outcome: (lookup, key, signal) => {
        const register = options.lookups[lookup];
        if (!register) throw new Error(`The city has no register “${lookup}”.`);
        return told(register.outcome(key, signal));
      },
    },
    lists: {
      find: async (list, text, language, signal) => {
        if (!options.codeLists) throw new Error('The city has no lists.');
        const wanted = { text, language, on: today(), limit: 50 };
        return told(options.codeLists.find(list, wanted, signal));
      },
    },
    attachments: ({ id, key }) =>
      attachmentUpload({
        url: `${options.publicUrl}/applications/${id}/attachments`,
        key,
        fetch: tusOf(options, id, key),
        officeKey: (signal) => told(options.destination.key(signal)),
      }),
    submission: {
      async send(service, application, signal) {
        const jwk = await told(options.destination.key(signal));
        const { envelope } = await sealedSubmission(service, application, today(), jwk);
        const sent = submit(options, application.id, application.key, envelope, signal);
        return unsigned(await told(sent));
      },
    },
    payment: {
      open: ({ id, key }, returnUrl, signal) =>
        told(openPayment(options, id, key, returnUrl, signal)),
      outcome: ({ id, key }, signal) => told(paymentState(options, id, key, signal)),
    },
    result: {
      outcome: async ({ id, replyKey }, signal) =>
        withMessage(await told(outcomeOf(options, id, signal)), replyKey),
      answer: async ({ id }, question, text, signal) => {
        const jwk = await told(options.destination.key(signal));
        const reply = await sealedReply({ id, question, text }, jwk);
        return told(answerOffice(options, id, question, reply, signal));
      },
      withdraw: ({ id }, signal) => told(withdraw(options, id, signal)),
    },
    licence: {
      kept: async () => [...device.licences.values()],
      keep: async (licence) => {
        device.licences.set(licence['number'] ?? '', licence);
      },
      forget: async (licence) => {
        device.licences.delete(licence['number'] ?? '');
      },
      offline: async () => undefined,
    },
    draft: device.drafts,
  };
}

/** Without the signature of the receipt: its code would be another one in every picture. */
function unsigned(outcome: SubmissionOutcome): SubmissionOutcome {
  if (outcome.status !== 'received') return outcome;
  const { signed: _, ...receipt } = outcome.receipt;
  return { status: 'received', receipt };
}

/** The gateway’s place for files, by its own functions: a page may not set some of the headers of its HTTP side. */
const tusOf =
  (options: GatewayOptions, application: string, key: string): typeof fetch =>
  async (address, { method = '', body, headers } = {}) => {
    const asked = new Headers(headers);
    const { url } = new Request(address);
    const id = url.split('/').at(-1) ?? '';
    const own = [options, application, key, id] as const;
    try {
      switch (method) {
        case 'POST': {
          const length = Number(asked.get('Upload-Length'));
          const made = await announce(options, application, key, length);
          return new Response(null, { status: 201, headers: { Location: `${url}/${made}` } });
        }
        case 'PATCH': {
          const text = await new Response(body).text();
          await takePart(...own, { offset: Number(asked.get('Upload-Offset')), text });
          return new Response(null, { status: 204 });
        }
        case 'HEAD': {
          const { offset } = await attachmentOf(...own);
          return new Response(null, { headers: { 'Upload-Offset': String(offset) } });
        }
        default:
          await forget(...own);
          return new Response(null, { status: 204 });
      }
    } catch (error) {
      return new Response(null, { status: statusOf[codeOf(error)] });
    }
  };

const faults: Partial<Record<RequestErrorCode, Fault['code']>> = {
  'party-down': 'nonsense',
  busy: 'busy',
  meanwhile: 'meanwhile',
  slow: 'slow',
  nonsense: 'nonsense',
  fault: 'nonsense',
};

/** An answer of the gateway; what it refuses becomes a fault, as behind HTTP. */
async function told<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (cause) {
    throw new Fault(faults[codeOf(cause)] ?? 'refused', 'The simulated gateway refuses.', {
      cause,
    });
  }
}
