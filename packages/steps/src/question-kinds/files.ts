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
const MOST_BYTES = 20_000_000;
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

/** What a question demands of files. */
export const fileRules = ({ required, types = [], maxBytes, atMost = 1 }: Asked): FileRules => ({
  required,
  accept: acceptOf(types),
  maxBytes,
  maxFiles: atMost,
});

/** What is wrong with a file by what is said of it, and by its first bytes where they are known. */
export function answeredFileProblem(
  question: Asked,
  { name, type, size }: FileAnswer,
  bytes?: Uint8Array,
): Problem | undefined {
  return fileProblem({ name, type, size: Number(size), bytes }, fileRules(question));
}

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

/** One or more files: `[{id, name, type, size, sha512}]`. */
export const file: KindOfQuestion = {
  asks: true,
  shape: {
    types: [oneOf(...fileTypeNames), 1],
    maxBytes: check({ least: 1, most: MOST_BYTES }, 'must be a whole number of bytes.'),
    'atMost?': check({ least: 1, most: MOST_FILES }, 'must be a whole number of files.'),
  },
  compares: 'nothing',
  read(form, { name }) {
    const files = form.getAll(name).flatMap((one) => readWritten(one) ?? []);
    return files.length > 0 ? files.map((one) => ({ ...one })) : undefined;
  },
  problem(question, value) {
    const files = filesIn(value);
    if (value !== undefined && files.length !== (entriesIn(value)?.length ?? -1))
      return { code: 'not-an-option' };
    if (new Set(files.map(({ id }) => id)).size < files.length) return { code: 'not-an-option' };
    const wrong = filesProblem(files.length, fileRules(question));
    return wrong ?? files.map((one) => answeredFileProblem(question, one)).find(Boolean);
  },
  words: (_, value, { locale }) => {
    const files = filesIn(value);
    return files.length > 0
      ? enumerated(
          files.map(({ name }) => shownFileName(name)),
          locale,
        )
      : asText(value);
  },
};
