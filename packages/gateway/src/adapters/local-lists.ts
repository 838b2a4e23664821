import { fold, Search, type Choice } from '@stadtkit/kinds/choice.js';
import { locales, textIn, type Locale } from '@stadtkit/kinds/locale.js';
import { optionsOn } from '@stadtkit/steps/options-on.js';
import type { Option } from '@stadtkit/steps/service.js';
import type { CodeLists } from '../code-lists.js';

/** Lists that lie beside the definitions, by their names, as `offered` gives them. They are searched in memory. */
export function localLists(lists: Readonly<Record<string, readonly Option[]>>): CodeLists {
  const optionsOf = (list: string, on: string): readonly Option[] =>
    Object.hasOwn(lists, list) ? optionsOn({ options: lists[list] ?? [] }, on) : [];
  let day = '';
  const searches = new Map<string, Search>();

  /** Made ready once a day for each language: a key press must not wait for it. */
  function searchIn(list: string, language: Locale, on: string): Search {
    if (day !== on) searches.clear();
    day = on;
    const key = `${language} ${list}`;
    const search =
      searches.get(key) ??
      new Search(optionsOf(list, on).map((option) => choiceOf(option, language)));
    searches.set(key, search);
    return search;
  }

  return {
    names: Object.keys(lists),
    find: async (list, { text, language, on, limit }) => {
      const found = text.trim() === '' ? [] : searchIn(list, language, on).find(text);
      return {
        entries: found.slice(0, limit).map(({ code, label }) => ({ value: code, label })),
        total: found.length,
      };
    },
    entry: async (list, { value, label }, on) => {
      const options = optionsOf(list, on);
      const meant =
        value ??
        locales
          .map((language) => searchIn(list, language, on).exact(label)?.code)
          .find((code) => code !== undefined);
      const option = options.find((one) => one.value === meant);
      if (!option) return undefined;
      // What was only typed has named it already.
      const isItsOwn =
        value === undefined || Object.values(option.label).some((one) => fold(one) === fold(label));
      return isItsOwn ? { value: option.value, label: option.label.de } : undefined;
    },
  };
}

/** Found by its label in any language, and called by the one that somebody reads. */
function choiceOf({ value, label }: Option, language: Locale): Choice {
  const own = textIn(label, language);
  const others = Object.values(label).filter((text) => text !== own);
  return { code: value, label: own, ...(others.length > 0 ? { also: others.join(', ') } : {}) };
}
