import { readDuration } from '@stadtkit/content/duration.js';
import { messagesFor } from '@stadtkit/content/messages-for.js';
import { locales, textIn, type Locale, type LocalText } from '@stadtkit/kinds/locale.js';
import type { Question, Reason, Service } from '@stadtkit/steps/service.js';

/** Why some questions are asked: one purpose, one law, one time. */
export interface Purpose {
  readonly why: string;
  readonly questions: readonly string[];
  readonly legalBasis: string;
  /** In words: `10 Jahre`. */
  readonly retention: string;
}

/** A question that somebody answers; a note says no reason. */
type Answered = Question & Reason;

export const questionsOf = (service: Service): readonly Answered[] =>
  service.steps
    .flatMap(({ questions }) => questions ?? [])
    .flatMap((question) => [question, ...ofEach(question)])
    .filter((question): question is Answered => question.purpose !== undefined);

/** The questions for each of several, which say of what they are: “Hund: Rasse”. */
const ofEach = ({ entry, questions = [] }: Question): readonly Question[] =>
  entry
    ? questions.map((one) => ({
        ...one,
        label: { ...both(entry, one.label), de: `${entry.de}: ${one.label.de}` },
      }))
    : questions;

/** Two texts together, in each language that one of them has. */
const both = (one: LocalText, other: LocalText): Partial<LocalText> =>
  Object.fromEntries(
    locales
      .filter((locale) => one[locale] ?? other[locale])
      .map((locale) => [locale, `${textIn(one, locale)}: ${textIn(other, locale)}`]),
  );

/** The labels of questions, as somebody reads them in the form; each once. */
export const labelsOf = (questions: readonly Question[], locale: Locale): readonly string[] => [
  ...new Set(questions.map(({ label }) => textIn(label, locale))),
];

/** How long something is kept, in the words that stand beside the question. */
export function retentionWords(retention: string, locale: Locale): string {
  const duration = readDuration(retention);
  return duration ? messagesFor(locale).purpose.retentionText(duration) : retention;
}

/** The purposes of a service in the order of its questions. */
export function purposesOf(service: Service, locale: Locale): readonly Purpose[] {
  const groups = new Map<string, Answered[]>();
  for (const question of questionsOf(service)) {
    const { purpose, legalBasis, retention } = question;
    const same = JSON.stringify([textIn(purpose, locale), legalBasis, retention]);
    groups.set(same, [...(groups.get(same) ?? []), question]);
  }
  return [...groups.values()].flatMap((questions) => {
    const [first] = questions;
    if (!first) return [];
    return {
      why: textIn(first.purpose, locale),
      questions: labelsOf(questions, locale),
      legalBasis: first.legalBasis,
      retention: retentionWords(first.retention, locale),
    };
  });
}
