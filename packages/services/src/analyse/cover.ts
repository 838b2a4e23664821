import { optionsOn } from '@stadtkit/steps/options-on.js';
import type { Question, Service } from '@stadtkit/steps/service.js';
import { questionsOf } from '@stadtkit/steps/sources.js';
import type { Ended } from './trace.js';
import { answered } from './walker.js';

/**
 * The fewest persons who together go every way: each step, question, option, way to identify, refusal and check at least
 * once. Greedy: always who brings most that is new; the result is near the fewest, and always the same.
 */
export function coverOf(service: Service, ended: readonly Ended[]): readonly Ended[] {
  const left = new Set(ended.flatMap(({ met }) => met));
  const taken: Ended[] = [];
  while (left.size > 0) {
    let best: Ended | undefined;
    let most = 0;
    for (const one of ended) {
      const news = one.met.filter((word) => left.has(word)).length;
      if (news > most) [best, most] = [one, news];
    }
    if (!best) break;
    taken.push(best);
    for (const word of best.met) left.delete(word);
  }
  return spread(service, inTheirOrder(taken, ended));
}

const inTheirOrder = (some: readonly Ended[], all: readonly Ended[]): readonly Ended[] =>
  [...some].sort((a, b) => all.indexOf(a) - all.indexOf(b));

/** Options of a question that each get a person: more are not looked through by anybody. */
const MOST_OPTIONS = 20;

/** Options that nothing depends on are spread over the persons; who comes too late for one gets a twin. */
function spread(service: Service, persons: readonly Ended[]): readonly Ended[] {
  const met = new Set(persons.flatMap((one) => one.met));
  const unmet = new Map<Question, string[]>();
  for (const question of questionsOf(service)) {
    const { name, kind, rules } = question;
    const options = optionsOn(question, persons[0]?.today ?? '');
    // A list of streets would be a person for each street.
    if (options.length > MOST_OPTIONS) continue;
    // Several of them are chosen at once: the walk has met each selection that matters. And each that no rule forbids.
    if (kind === 'choices' || rules) continue;
    const values = options.map(({ value }) => value);
    const rest = values.filter((value) => !met.has(`answer ${name} ${value}`));
    // Where conditions tell options apart, the walk has met all that can be.
    if (rest.length > 0 && rest.length === values.length - 1) unmet.set(question, rest);
  }
  const kept = new Set<string>();
  const withMore = (person: Ended): Ended => {
    let walker = person;
    for (const [question, rest] of unmet) {
      const { value } = walker.application.answers[question.name] ?? {};
      if (value === undefined) continue;
      // The first one keeps the option that all have.
      if (!kept.has(question.name)) {
        kept.add(question.name);
        continue;
      }
      const next = rest.shift();
      // What can be chosen on one day may not be there on another.
      const isThere = optionsOn(question, walker.today).some((one) => one.value === next);
      if (next !== undefined && isThere)
        walker = { ...walker, ...answered(walker, question, next) };
    }
    return walker;
  };
  const result = persons.map(withMore);
  const twinOf = (): Ended | undefined =>
    persons.find(({ application }) =>
      [...unmet].some(([{ name }, rest]) => rest.length > 0 && application.answers[name]),
    );
  for (let twin = twinOf(); twin; twin = twinOf()) result.push(withMore(twin));
  return result;
}
