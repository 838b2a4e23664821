import { dueFor } from '@stadtkit/payment/fees.js';
import type { Answer, Answers } from '@stadtkit/steps/application.js';
import type { QuestionProblem } from '@stadtkit/steps/flow.js';
import type { ExamOutcome } from '@stadtkit/steps/parties.js';
import { readAnswers, received } from '@stadtkit/steps/receive.js';
import type { Service } from '@stadtkit/steps/service.js';
import { compactDecrypt, importJWK, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { PrivateJwk } from '../keys.js';
import { dayIn } from '../premises.js';
import type { Case } from './cases.js';

/** What the office needs to decide whether it takes an application in. */
export interface Desk {
  readonly service: Service;
  readonly key: PrivateJwk;
  /** The keys by which the gateway signs statements, and its name in `iss`. */
  readonly gatewayKeys: JWTVerifyGetKey;
  readonly gateway: string;
  /** Milliseconds. */
  now(): number;
  exam(code: string): Promise<ExamOutcome>;
}

export type Admission =
  | { readonly status: 'received'; readonly entry: Omit<Case, 'receipt'> }
  | { readonly status: 'rejected'; readonly problems: readonly QuestionProblem[] }
  | { readonly status: 'unreadable' };

/** Decrypts an application and believes nothing in it: statement, register and rules are asked again. */
export async function admit(envelope: string, id: string, desk: Desk): Promise<Admission> {
  const input = await opened(envelope, desk.key);
  if (input?.['id'] !== id) return { status: 'unreadable' };
  const answers = readAnswers(input['answers']) ?? {};
  const now = { today: dayIn(desk.now()) };
  const vouched: Record<string, Answer> = { ...(await stated(input['statement'], desk)) };
  const problems: QuestionProblem[] = [];

  const code = answers['examProof']?.value === 'code' ? answers['examCode']?.value : undefined;
  if (typeof code === 'string') {
    const exam = await desk.exam(code);
    if (exam.status === 'found') {
      vouched['examPassedOn'] = { value: exam.passedOn, from: 'register' };
      vouched['examExaminer'] = { value: exam.examiner, from: 'register' };
    } else problems.push({ question: 'examCode', code: `code-${exam.status}` });
  }
  if (problems.length > 0) return { status: 'rejected', problems };

  const reception = received(input, desk.service, now, vouched);
  if (reception.status !== 'received') return reception;
  const values = Object.fromEntries(
    Object.entries(reception.answers).map(([name, { value }]) => [name, value]),
  );
  return {
    status: 'received',
    entry: {
      id,
      answers: reception.answers,
      due: dueFor(desk.service.fees, values, now.today),
      approved: values['examProof'] !== 'certificate',
    },
  };
}

async function opened(envelope: string, jwk: PrivateJwk) {
  try {
    const options = {
      keyManagementAlgorithms: ['RSA-OAEP-256'],
      contentEncryptionAlgorithms: ['A256GCM'],
    };
    const { plaintext } = await compactDecrypt(envelope, await importJWK(jwk), options);
    const content: unknown = JSON.parse(new TextDecoder().decode(plaintext));
    return typeof content === 'object' && content !== null
      ? (content as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined; // for another key, damaged, or not JSON
  }
}

const levels = ['none', 'low', 'substantial', 'high'];

/** What the gateway's statement vouches for, by question; nothing when it does not hold. */
async function stated(statement: unknown, desk: Desk): Promise<Answers> {
  if (typeof statement !== 'string') return {};
  try {
    const { payload } = await jwtVerify(statement, desk.gatewayKeys, {
      algorithms: ['ES256'],
      issuer: desk.gateway,
      audience: desk.service.id,
      currentDate: new Date(desk.now()),
      clockTolerance: 60,
    });
    const least = levels.indexOf(desk.service.identification.minimumLevel);
    if (levels.indexOf(String(payload['level'])) < least) return {};
    const attributes = payload['attributes'] as Readonly<Record<string, string>>;
    const questions = desk.service.steps.flatMap((step) => step.questions ?? []);
    return Object.fromEntries(
      questions.flatMap(({ name, attribute }) => {
        const value = attribute && attributes[attribute];
        return value === undefined ? [] : [[name, { value, from: 'eid' as const }]];
      }),
    );
  } catch {
    return {};
  }
}
