import type { LocalText } from '@stadtkit/kinds/locale.js';
import type { Service } from '@stadtkit/steps/service.js';
import { identifies } from './device.js';
import { questionsOf } from './purposes.js';

export type LimitName = 'samePurposes' | 'silentWay' | 'noSimple';
export type UntestedName = 'people' | 'screenReaders' | 'simpleReaders' | 'windows';
export type TestedName = 'fields' | 'stories' | 'contrast' | 'service';

/** Where the project says something: the page, and a part of the sentence there. A test keeps both in step. */
export interface Source {
  readonly page: string;
  readonly says: string;
}

const howWeTest = 'docs/stories/accessibility.mdx';
const identity = 'packages/identity/elements/identity/identity.md';

/** Barriers that are known, and where they are written down. `noSimple` is seen in the definition itself. */
export const limitSources: Readonly<Record<Exclude<LimitName, 'noSimple'>, Source>> = {
  samePurposes: {
    page: 'packages/content/elements/purpose/purpose.md',
    says: 'many disclosures of the same name',
  },
  silentWay: { page: identity, says: 'changes without being announced' },
};

/** What nobody has tried yet. */
export const untestedSources: Readonly<Record<UntestedName, Source>> = {
  people: { page: howWeTest, says: 'No test by people with disabilities yet.' },
  screenReaders: { page: howWeTest, says: 'No run with real screen readers is documented yet.' },
  simpleReaders: { page: howWeTest, says: '**Leichte Sprache** was not yet tested by readers.' },
  windows: { page: howWeTest, says: 'as Chromium and Firefox emulate them, not on Windows.' },
};

/** What is tried by machine, with every change. */
export const testedSources: Readonly<Record<TestedName, Source>> = {
  fields: { page: howWeTest, says: '**Every field**, in Chromium, Firefox and WebKit' },
  stories: { page: howWeTest, says: '**Every story** by axe' },
  contrast: { page: howWeTest, says: '**Every theme**: all pairs of colours that meet' },
  service: { page: howWeTest, says: '**The whole service** from the start to the licence' },
};

const namesOf = <Name extends string>(record: Readonly<Record<Name, Source>>): readonly Name[] =>
  Object.keys(record) as Name[];

export const untested = namesOf(untestedSources);
export const tested = namesOf(testedSources);

/** All texts that a definition brings along for citizens. */
function textsOf(service: Service): readonly LocalText[] {
  const asked = questionsOf(service).flatMap(({ label, hint, purpose, options }) => [
    label,
    ...(hint ? [hint] : []),
    purpose,
    ...(options ?? []).map((option) => option.label),
  ]);
  const titles = service.steps.map(({ title }) => title);
  const rules = service.eligibility.flatMap(({ title, reason, instead }) => [
    title,
    reason,
    instead,
  ]);
  return [service.title, ...titles, ...asked, ...rules];
}

/** The barriers that somebody meets in this service. */
export const limitsOf = (service: Service): readonly LimitName[] => [
  ...(questionsOf(service).length > 1 ? (['samePurposes'] as const) : []),
  ...(identifies(service) ? (['silentWay'] as const) : []),
  ...(textsOf(service).some((text) => text['de-simple'] === undefined)
    ? (['noSimple'] as const)
    : []),
];
