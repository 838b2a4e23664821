import { MOST_BYTES_TOGETHER, MOST_FILES_TOGETHER } from './attachments.js';
import { kindOf } from './question-kinds.js';
import { mistake, type Mistake } from './mistake.js';
import type { Service } from './service.js';

/**
 * Files that one person could send, and that would not be taken. Those of all questions count, also where no one is asked
 * all of them: whoever changes an answer has files of both ways at the gateway until the application is sent.
 */
export function fileMistakes({ steps }: Service): Mistake[] {
  let [files, bytes] = [0, 0];
  return steps.flatMap(({ questions = [] }, at) =>
    questions.flatMap((question, nth) => {
      const rules = kindOf(question.kind).files?.(question);
      if (!rules) return [];
      const { maxFiles: atMost = 1, maxBytes = 0 } = rules;
      const path = `steps[${String(at)}].questions[${String(nth)}]`;
      const before = { files, bytes };
      files += atMost;
      bytes += atMost * maxBytes;
      return [
        ...(files > MOST_FILES_TOGETHER && before.files <= MOST_FILES_TOGETHER
          ? mistake(
              `${path}.atMost`,
              `makes ${String(files)} files with those before it, and an application takes ${String(MOST_FILES_TOGETHER)}; lower atMost here or there.`,
            )
          : []),
        ...(bytes > MOST_BYTES_TOGETHER && before.bytes <= MOST_BYTES_TOGETHER
          ? mistake(
              `${path}.maxBytes`,
              `makes ${String(bytes)} bytes with the files before it (each atMost × maxBytes), and an application takes ${String(MOST_BYTES_TOGETHER)}; lower one of them, here or there.`,
            )
          : []),
      ];
    }),
  );
}
