import { passportPhotoProblem } from '@stadtkit/kinds/passport-photo.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { Answers, Application } from './application.js';
import type { QuestionProblem } from './flow.js';
import { answeredFileProblem, filesIn, type FileAnswer } from './question-kinds/files.js';
import { kindOf } from './question-kinds.js';
import type { Question, Service } from './service.js';
import { questionsOf } from './sources.js';

/** All files of one application: bytes before they were encrypted, and how many. The gateway takes no more. */
export const MOST_BYTES_TOGETHER = 90_000_000;
export const MOST_FILES_TOGETHER = 50;

/** A file as the office has it. */
export interface ReceivedFile {
  /** In bytes, after it was decrypted. */
  readonly size: number;
  /** SHA-512 of the same bytes, hexadecimal. */
  readonly sha512: string;
  /** By them it is judged what it is: all of a photo; of other files the first 2 kB are enough. */
  readonly bytes: Uint8Array;
}

/** The files that answers name, each with its question. */
export function filesOf(
  service: Service,
  answers: Answers,
): readonly { readonly question: Question; readonly file: FileAnswer }[] {
  return questionsOf(service)
    .filter(({ kind }) => kindOf(kind).files)
    .flatMap((question) =>
      (Object.hasOwn(answers, question.name) ? filesIn(answers[question.name]?.value) : []).map(
        (file) => ({ question, file }),
      ),
    );
}

/** The ids of the files that belong to an application. */
export const attachmentsOf = (service: Service, answers: Answers): readonly string[] =>
  filesOf(service, answers).map(({ file }) => file.id);

/** One of the files that belong to an application. */
export const fileOf = (service: Service, answers: Answers, id: string): FileAnswer | undefined =>
  filesOf(service, answers).find(({ file }) => file.id === id)?.file;

const lost = ({ name }: Question, file: FileAnswer): QuestionProblem => ({
  question: name,
  code: 'file-lost',
  data: { name: file.name, file: file.id },
});

/** What somebody is told of files that the gateway has no more. */
export const lostFiles = (
  service: Service,
  { answers }: Application,
  ids: readonly string[],
): readonly QuestionProblem[] =>
  filesOf(service, answers)
    .filter(({ file }) => ids.includes(file.id))
    .map(({ question, file }) => lost(question, file));

/** What is wrong with a file that came whole. */
function unfit(question: Question, file: FileAnswer, bytes: Uint8Array): Problem | undefined {
  const rules = kindOf(question.kind).files?.(question);
  const wrong = rules && answeredFileProblem(file, rules, bytes);
  return wrong ?? (question.kind === 'photo' ? passportPhotoProblem(bytes, file.name) : undefined);
}

/**
 * What is wrong with the files that came with an application: one that is not there or is another than the person chose, and
 * one that is not what it is called. `answers`: those that apply.
 */
export function attachmentProblems(
  service: Service,
  answers: Answers,
  received: Readonly<Record<string, ReceivedFile>>,
): readonly QuestionProblem[] {
  return filesOf(service, answers).flatMap(({ question, file }): QuestionProblem[] => {
    const came = Object.hasOwn(received, file.id) ? received[file.id] : undefined;
    const isSame = came?.sha512 === file.sha512 && String(came.size) === file.size;
    if (!came || !isSame) return [lost(question, file)];
    const wrong = unfit(question, file, came.bytes);
    return wrong ? [{ ...wrong, question: question.name }] : [];
  });
}
