import { locales } from '@stadtkit/kinds/locale.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import { listed, mistake, type Mistake } from '@stadtkit/steps/mistake.js';
import { kindOf, questionKinds, type QuestionKind } from '@stadtkit/steps/question-kinds.js';
import { optionsFrom, readCodeList, type CodeList, type CodeLists } from './code-list.js';
import { placeAt } from './place.js';

/** What is needed to put lists in their places. */
interface Known {
  readonly lists: CodeLists;
  /** Where they are looked for, in words. */
  readonly where: string;
  /** The languages that the service speaks. */
  readonly languages: readonly string[];
  /** A place in the file, as its mistakes are said. */
  readonly at: (place: string) => string;
}

/**
 * A copy of a definition in which each question says its options itself: those of the list that `optionsFrom` names. Says
 * everything that is wrong with the lists that are named; never throws for JSON.
 */
export function withLists<Definition>(
  definition: Definition,
  { lists, where, languages, at }: Known,
): { readonly definition: Definition; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const read = new Map<string, ReturnType<typeof readCodeList>>();

  /** The list that is named, or what is wrong with the name; undefined: something is wrong in the list itself. */
  function listFor(said: unknown): CodeList | string | undefined {
    const form = optionsFrom(said);
    if (form !== undefined) return form;
    const { list: name, version } = (typeof said === 'string' ? { list: said } : said) as {
      readonly list: string;
      readonly version?: string;
    };
    if (!Object.hasOwn(lists, name))
      return `names the list “${name}”, but there is no lists/${name}.json ${where}. There are: ${listed(Object.keys(lists)) || 'none'}.`;
    const known = read.get(name);
    const reading = known ?? readCodeList(name, lists[name], languages);
    read.set(name, reading);
    // Several questions may name it: what is wrong with it is said once.
    if (!known) mistakes.push(...reading.mistakes);
    const { list } = reading;
    return list && version !== undefined && version !== list.version
      ? `asks for version “${version}”, and lists/${name}.json has “${list.version}”. Look at what has changed in the list, and write its version here.`
      : list;
  }

  const put = (question: unknown, path: string): unknown => {
    const asked = questionsIn(question, path);
    // Where nothing can be chosen, the reader says that it is not known there.
    if (!isRecord(asked) || !Object.hasOwn(asked, 'optionsFrom') || !isChosen(asked)) return asked;
    const { optionsFrom: said, ...rest } = asked;
    const list = Object.hasOwn(rest, 'options')
      ? 'stands beside options: say them here, or in the list.'
      : listFor(said);
    if (typeof list === 'object') return { ...rest, options: list.options };
    if (list !== undefined)
      mistakes.push(...mistake(at(placeAt(definition, `${path}.optionsFrom`)), list));
    return rest;
  };
  const inEach = (holder: unknown, name: string, path: string, put: Put): unknown => {
    const parts = isRecord(holder) && Object.hasOwn(holder, name) ? holder[name] : undefined;
    return isRecord(holder) && Array.isArray(parts)
      ? {
          ...holder,
          [name]: parts.map((one: unknown, nth) => put(one, `${path}${name}[${String(nth)}]`)),
        }
      : holder;
  };
  const questionsIn: Put = (holder, path) => inEach(holder, 'questions', `${path}.`, put);
  return { definition: inEach(definition, 'steps', '', questionsIn) as Definition, mistakes };
}

/** Whether a question offers options, as far as it says its kind: a city only names it. */
function isChosen({ kind }: Readonly<Record<string, unknown>>): boolean {
  if (typeof kind !== 'string' || !Object.hasOwn(questionKinds, kind)) return true;
  return 'options' in kindOf(kind as QuestionKind).shape;
}

type Put = (one: unknown, path: string) => unknown;

/** The languages in which a service says what it is called. */
export function languagesOf(definition: unknown): readonly string[] {
  const title = isRecord(definition) ? definition['title'] : undefined;
  return locales.filter((locale) => isRecord(title) && Object.hasOwn(title, locale));
}
