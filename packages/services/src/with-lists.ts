import { locales } from '@stadtkit/kinds/locale.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import { listed, mistake, type Mistake } from '@stadtkit/steps/mistake.js';
import type { Option } from '@stadtkit/steps/service.js';
import { kindOf, questionKinds, type QuestionKind } from '@stadtkit/steps/question-kinds.js';
import {
  optionsFrom,
  readCodeList,
  type AskedLists,
  type CodeList,
  type CodeLists,
} from './code-list.js';
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
 * A copy of a definition in which each question says its options itself: those of the list that `optionsFrom` names. Where the
 * server is asked, it keeps only the name, and `asked` are these lists. Says everything that is wrong with the lists that are named;
 * never throws for JSON.
 */
export function withLists<Definition>(
  definition: Definition,
  { lists, where, languages, at }: Known,
): {
  readonly definition: Definition;
  readonly asked: AskedLists;
  readonly mistakes: readonly Mistake[];
} {
  const mistakes: Mistake[] = [];
  const read = new Map<string, ReturnType<typeof readCodeList>>();
  const askedFor: Record<string, readonly Option[]> = {};

  /** The list that is named, or what is wrong with the name; undefined: something is wrong in the list itself. */
  function listFor({ list: name, version, asked }: Said): CodeList | string | undefined {
    if (!Object.hasOwn(lists, name))
      return `names the list “${name}”, but there is no lists/${name}.json ${where}. There are: ${listed(Object.keys(lists)) || 'none'}.`;
    const known = read.get(`${name} ${String(asked)}`);
    const reading = known ?? readCodeList(name, lists[name], asked ? locales : languages, asked);
    read.set(`${name} ${String(asked)}`, reading);
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
    const form = optionsFrom(said);
    const named = (typeof said === 'string' ? { list: said } : said) as Said;
    const list = Object.hasOwn(rest, 'options')
      ? 'stands beside options: say them here, or in the list.'
      : (form ?? (named.asked ? notTyped(rest) : undefined) ?? listFor(named));
    if (typeof list === 'object' && named.asked) {
      askedFor[named.list] = list.options;
      return { ...rest, optionsFrom: { list: named.list, asked: true } };
    }
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
  const whole = inEach(definition, 'steps', '', questionsIn) as Definition;
  return { definition: whole, asked: askedFor, mistakes };
}

/** What a question says of its list, once it is of the right form. */
interface Said {
  readonly list: string;
  readonly version?: string;
  readonly asked?: true;
}

/** A server is asked while somebody types, and not where all options stand on the page. */
const notTyped = ({ kind }: Readonly<Record<string, unknown>>): string | undefined =>
  typeof kind !== 'string' || kind === 'combobox'
    ? undefined
    : `is asked while somebody types, and nobody types into the kind “${kind}”; use “combobox”, or leave out “asked”.`;

/** Whether a question offers options, as far as it says its kind: a city only names it. */
function isChosen({ kind }: Readonly<Record<string, unknown>>): boolean {
  if (typeof kind !== 'string' || !Object.hasOwn(questionKinds, kind)) return true;
  const { shape } = kindOf(kind as QuestionKind);
  return 'options' in shape || 'options?' in shape;
}

type Put = (one: unknown, path: string) => unknown;

/** The languages in which a service says what it is called. */
export function languagesOf(definition: unknown): readonly string[] {
  const title = isRecord(definition) ? definition['title'] : undefined;
  return locales.filter((locale) => isRecord(title) && Object.hasOwn(title, locale));
}
