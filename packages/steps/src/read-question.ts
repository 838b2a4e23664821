import { mistake, twice, type Mistake } from './mistake.js';
import type { AttributeName, Question, QuestionKind, Service } from './service.js';

/** Which kinds of questions can hold what an identity says. */
const HOLDS: Readonly<Record<AttributeName, readonly QuestionKind[]>> = {
  familyName: ['name', 'text'],
  givenNames: ['name', 'text'],
  birthDate: ['partial-date', 'date'],
  street: ['text'],
  postalCode: ['postal-code', 'text'],
  place: ['text', 'name'],
};
/** What the register says: the day of the exam, and who examined. */
const REGISTER: readonly QuestionKind[] = ['date', 'text', 'name'];

/** What is wrong with a question, where it stands. */
export function questionMistakes(
  { kind, options, required, register, attribute, past }: Question,
  before: { readonly code: Question | undefined; readonly identity: boolean },
  path: string,
): Mistake[] {
  const chooses = kind === 'choice' || kind === 'select';
  const holds = attribute && HOLDS[attribute];
  return [
    ...(chooses && !options?.length ? mistake(`${path}.options`, 'is missing.') : []),
    ...(options && !chooses
      ? mistake(`${path}.options`, `are never offered by the kind “${kind}”.`)
      : []),
    ...twice(options?.map(({ value }) => value) ?? [], `${path}.options`),
    ...(past && kind !== 'date' && kind !== 'partial-date'
      ? mistake(`${path}.past`, 'is only for dates.')
      : []),
    ...(kind === 'access-code' && before.code
      ? mistake(path, 'is a second access code; a register is opened by one.')
      : []),
    ...(register && !before.code
      ? mistake(`${path}.register`, 'needs a question for the access code before it.')
      : []),
    ...(register && required && before.code?.required === false
      ? mistake(
          `${path}.required`,
          `must be false: whoever leaves “${before.code.name}” empty could not go on.`,
        )
      : []),
    ...(register && !REGISTER.includes(kind)
      ? mistake(`${path}.kind`, `cannot hold what the register says; use ${list(REGISTER)}.`)
      : []),
    ...(attribute && register
      ? mistake(path, 'is answered by the register and by the identity: only one can be.')
      : []),
    ...(attribute && !before.identity
      ? mistake(`${path}.attribute`, 'needs a step before it where somebody identifies.')
      : []),
    ...(holds && !holds.includes(kind)
      ? mistake(`${path}.kind`, `cannot hold the attribute “${attribute}”; use ${list(holds)}.`)
      : []),
  ];
}

const list = (kinds: readonly QuestionKind[]): string =>
  kinds.map((kind) => `“${kind}”`).join(' or ');

/** One word of others, one question: the second one could only repeat the first. */
export function takenTwice({ steps }: Service): Mistake[] {
  const first = new Map<string, string>();
  return steps.flatMap(({ questions = [] }, at) =>
    questions.flatMap(({ name, kind, attribute, register }, nth) => {
      const word = attribute ? 'attribute' : 'register';
      const what = attribute ?? (register && (kind === 'date' ? 'the day' : 'who examined'));
      if (what === undefined) return [];
      const before = first.get(what);
      if (before === undefined) first.set(what, name);
      return before === undefined
        ? []
        : mistake(
            `steps[${String(at)}].questions[${String(nth)}].${word}`,
            `gives “${before}” already what it says (${what}); ask it once.`,
          );
    }),
  );
}
