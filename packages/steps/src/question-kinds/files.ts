import { enumerated } from '@stadtkit/kinds/direction.js';
import { fileProblem, filesProblem, type FileRules } from '@stadtkit/kinds/file.js';
import { acceptOf, fileTypeNames } from '@stadtkit/kinds/file-type.js';
import { shownFileName } from '@stadtkit/kinds/file-name.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { entriesIn, type AnswerValue } from '../answer-value.js';
import { check, oneOf } from '../shape.js';
import type { Asked } from './asked.js';
import { asText, type KindOfQuestion } from './kind-of-question.js';

/** Bytes of the biggest file that any service may ask for: encrypted, it is a third bigger. */
export const MOST_BYTES = 20_000_000;
/** More than a JPEG of 827 × 1063 pixels has, even where each is of another colour. */
const MOST_PHOTO_BYTES = 2_000_000;
/** Somebody at the office opens each of them. */
const MOST_FILES = 20;

/** A file that was sent ahead, encrypted. What it says of itself is compared with the file at the office. */
export interface FileAnswer {
  /** A random UUID: under which it lies at the gateway, and comes to the office. */
  readonly id: string;
  /** As the person calls it. */
  readonly name: string;
  /** MIME type; empty where the browser knows none. */
  readonly type: string;
  /** In bytes, before it was encrypted. */
  readonly size: string;
  /** SHA-512 of the same bytes, hexadecimal: as FIT-Connect has it in its metadata. */
  readonly sha512: string;
}

const forms: Readonly<Record<keyof FileAnswer, RegExp>> = {
  id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  // Half a character (UTF-16) cannot be written into any header or file system.
  name: /^\P{Cs}{1,255}$/u,
  type: /^[\w.+/-]{0,127}$/,
  size: /^[1-9]\d{0,8}$/,
  sha512: /^[0-9a-f]{128}$/,
};

/** A file by what somebody says of it; undefined when it cannot be one. */
function readFile(value: unknown): FileAnswer | undefined {
  const said = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isRight = Object.entries(forms).every(([name, form]) => {
    const text = Object.hasOwn(said, name) ? said[name] : undefined;
    return typeof text === 'string' && form.test(text);
  });
  return isRight && Object.keys(said).every((name) => name in forms)
    ? (said as unknown as FileAnswer)
    : undefined;
}

/** The files of an answer, as they are said to be; of what is none, nothing. */
export const filesIn = (value: AnswerValue | undefined): readonly FileAnswer[] =>
  (entriesIn(value) ?? []).flatMap((one) => readFile(one) ?? []);

/** What a question of the kind `file` demands. */
export const fileRules = ({ required, types = [], maxBytes, atMost = 1 }: Asked): FileRules => ({
  required,
  accept: acceptOf(types),
  maxBytes,
  maxFiles: atMost,
});

/** What a passport photo must be by what is said of it; what its picture must be, the office sees. */
const photoRules = ({ required }: Asked): FileRules => ({
  required,
  accept: acceptOf(['jpeg']),
  maxBytes: MOST_PHOTO_BYTES,
  maxFiles: 1,
});

/** What is wrong with a file by what is said of it, and by its first bytes where they are known. */
export const answeredFileProblem = (
  { name, type, size }: FileAnswer,
  rules: FileRules,
  bytes?: Uint8Array,
): Problem | undefined => fileProblem({ name, type, size: Number(size), bytes }, rules);

/** What a form sends for a file that was sent ahead. */
export const writtenFile = (file: FileAnswer): string => JSON.stringify(file);

function readWritten(text: FormDataEntryValue): FileAnswer | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return readFile(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What both kinds have in common. */
const sentAhead = (files: (question: Asked) => FileRules) =>
  ({
    asks: true,
    files,
    compares: 'nothing',
    read(form, { name }) {
      const found = form.getAll(name).flatMap((one) => readWritten(one) ?? []);
      return found.length > 0 ? found.map((one) => ({ ...one })) : undefined;
    },
    problem(question, value) {
      const found = filesIn(value);
      if (value !== undefined && found.length !== (entriesIn(value)?.length ?? -1))
        return { code: 'not-an-option' };
      if (new Set(found.map(({ id }) => id)).size < found.length) return { code: 'not-an-option' };
      const rules = files(question);
      const wrong = filesProblem(found.length, rules);
      return wrong ?? found.map((one) => answeredFileProblem(one, rules)).find(Boolean);
    },
    words: (_, value, { locale }) => {
      const found = filesIn(value);
      return found.length > 0
        ? enumerated(
            found.map(({ name }) => shownFileName(name)),
            locale,
          )
        : asText(value);
    },
  }) satisfies Omit<KindOfQuestion, 'shape'>;

/** One or more files: `[{id, name, type, size, sha512}]`. */
export const file: KindOfQuestion = {
  ...sentAhead(fileRules),
  shape: {
    types: [oneOf(...fileTypeNames), 1],
    maxBytes: check({ least: 1, most: MOST_BYTES }, 'must be a whole number of bytes.'),
    'atMost?': check({ least: 1, most: MOST_FILES }, 'must be a whole number of files.'),
  },
};

/** A passport photo, in the same form: one JPEG, as the person has cut it. */
export const photo: KindOfQuestion = { ...sentAhead(photoRules), shape: {} };
