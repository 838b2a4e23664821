import type { Shown, ShownPerson } from '../../../cli/src/preview/shown.js';
import type { Prepared } from '../../src/in-memory/prepared.js';

/** What can be asked of the preview; it stands in the address, so that the page can be loaded again and passed on. */
export type Part = 'person' | 'step' | 'on' | 'city' | 'lang';

/** What the address asks for; `null` for what it leaves open. */
export const askedFor = (part: Part): string | null =>
  new URLSearchParams(location.search).get(part);

/** Writes what is asked for now into the address of the entry in the history that is shown. */
export function ask(changes: Partial<Record<Part, string | null>>): void {
  const query = new URLSearchParams(location.search);
  for (const [part, value] of Object.entries(changes))
    if (value === null) query.delete(part);
    else query.set(part, value);
  // The service keeps its step in the state.
  history.replaceState(history.state, '', `?${query}`);
}

/** Who is shown: whom the address names, or else the first. */
export const personIn = ({ persons }: Shown): ShownPerson | undefined =>
  persons.find(({ label }) => label === askedFor('person')) ?? persons[0];

/** The step that is shown: the one of the address when that person comes to it, or else the end of their way; the first when the address names nobody. */
export function stepIn(shown: Shown): string {
  const person = personIn(shown);
  const step = askedFor('step');
  const steps = person?.steps ?? [];
  if (step !== null && steps.includes(step)) return step;
  const end = askedFor('person') === null ? undefined : person?.end.step;
  return end ?? steps[0] ?? shown.service?.steps[0]?.name ?? '';
}

/** Where the service begins. */
export function preparedFor(shown: Shown): Prepared {
  const person = personIn(shown);
  return {
    step: stepIn(shown),
    on: person?.today ?? shown.on,
    filled: true,
    ...(shown.lists && { lists: shown.lists }),
    ...(person && { person }),
  };
}
