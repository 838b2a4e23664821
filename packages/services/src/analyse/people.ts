import { ageRange } from '@stadtkit/kinds/age.js';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { seenBy, spansIn } from '@stadtkit/steps/seen.js';
import type { Service } from '@stadtkit/steps/service.js';
import { questionsOf } from '@stadtkit/steps/sources.js';
import type { Person } from './finding.js';
import { conditionsIn } from './parts.js';
import type { Ended } from './trace.js';
import type { Walker } from './walker.js';

/** Somebody of a walk with what a reader wants to know of them. */
export const personOf = (service: Service, walker: Walker | Ended): Person => ({
  label: labelOf(service, walker),
  today: walker.today,
  application: walker.application,
  ...('refusedBy' in walker ? { refusedBy: walker.refusedBy } : {}),
});

/** Age, way to identify, options: what the ways of a service part by. */
function labelOf(service: Service, { application, today, met }: Walker): string {
  const { answers, identity, typing } = application;
  const ages = spansIn(seenBy(conditionsIn(service))).flatMap(({ fact }) => {
    const birth = answers[fact.from]?.value;
    const isAge = fact.in === 'years' && fact.to === 'today';
    return isAge && typeof birth === 'string' && isDate(birth, { partial: true })
      ? [ageAt(birth, today)]
      : [];
  });
  const method = service.identification.methods.find(({ name }) => name === identity?.method);
  const words = questionsOf(service).flatMap(({ name, options, label, kind, purpose }) => {
    const value = answers[name]?.value;
    const chosen = options?.filter((one) => [value].flat().includes(one.value)) ?? [];
    if (chosen.length > 0) return [chosen.map((one) => textIn(one.label, 'en')).join(' and ')];
    // Whoever is asked is told why; a note asks nothing.
    if (purpose && met.includes(`answer ${name} nothing`)) return [`no “${textIn(label, 'en')}”`];
    return (kind === 'checkbox' || kind === 'yes-no') && value === false
      ? [`not “${textIn(label, 'en')}”`]
      : [];
  });
  const parts = [
    ...ages,
    ...(method ? [textIn(method.title, 'en')] : typing ? ['types'] : []),
    ...words,
  ];
  return parts.join(', ') || 'anybody';
}

function ageAt(birth: string, on: string): string {
  const { min, max } = ageRange(birth, on);
  return min === max ? `${min} years` : `${min} or ${max} years`;
}
