import { readAnswerValue } from './answer-value.js';
import type { Answer, Answers, Provenance } from './application.js';
import { isRecord } from './is-record.js';

const sources: readonly Provenance[] = ['typed', 'eid', 'account', 'wallet', 'register'];

/** Answers that came from outside, without a prototype; undefined when they are not answers at all. */
export function readAnswers(value: unknown): Answers | undefined {
  if (!isRecord(value)) return undefined;
  const answers: [string, Answer][] = [];
  for (const [name, answer] of Object.entries(value)) {
    if (!isRecord(answer)) return undefined;
    const { from } = answer;
    const given = readAnswerValue(answer['value']);
    if (given === undefined) return undefined;
    if (!sources.includes(from as Provenance)) return undefined;
    answers.push([name, { value: given, from: from as Provenance }]);
  }
  return Object.assign(Object.create(null) as Answers, Object.fromEntries(answers));
}
