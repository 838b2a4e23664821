import type { AttributeName, Service } from '@stadtkit/steps/service.js';
import { questionsOf } from '@stadtkit/steps/sources.js';
import type { Seen } from '@stadtkit/steps/seen.js';
import type { Walker } from './walker.js';

/** Invented people, so that a table of them can be talked about. */
const PEOPLE: readonly Readonly<Partial<Record<AttributeName, string>>>[] = [
  { givenNames: 'Amina', familyName: 'Łuczak' },
  { givenNames: 'Jonas', familyName: 'Müller-Weiß' },
  { givenNames: 'Zoë', familyName: 'Đorđević' },
  { givenNames: 'Emre', familyName: 'Çelik' },
  { givenNames: 'Trần Mai', familyName: 'Nguyễn' },
  { givenNames: 'Óscar', familyName: 'Muñoz' },
  { givenNames: 'Ylva', familyName: 'Åkesson' },
];

/** Somebody with a name of their own, where no condition looks at names. */
export function renamed<Somebody extends Walker>(
  service: Service,
  { answers: seen }: Seen,
  somebody: Somebody,
  at: number,
): Somebody {
  const person = PEOPLE[at % PEOPLE.length] ?? {};
  const { application } = somebody;
  const answers = { ...application.answers };
  const attributes = { ...application.identity?.attributes };
  for (const { name, attribute, maxLength = Infinity } of questionsOf(service)) {
    const value = attribute && person[attribute];
    const answer = answers[name];
    if (!attribute || !answer || !value || seen.has(name) || value.length > maxLength) continue;
    answers[name] = { ...answer, value };
    if (answer.from !== 'typed') attributes[attribute] = value;
  }
  return {
    ...somebody,
    application: {
      ...application,
      answers,
      ...(application.identity ? { identity: { ...application.identity, attributes } } : {}),
    },
  };
}
