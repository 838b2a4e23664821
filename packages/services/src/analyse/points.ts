import type { Question, Service, Step } from '@stadtkit/steps/service.js';
import { lookupFor } from '@stadtkit/steps/sources.js';
import { applicantNeeds } from './applicant.js';
import { feeNeeds } from './fees.js';
import { METHOD, needsOf } from '@stadtkit/steps/seen.js';

/** Where the walk stops to decide something, in the order of the flow. */
export type Point =
  | { readonly at: 'step'; readonly step: Step; readonly path: string }
  | { readonly at: 'identity'; readonly step: Step; readonly path: string }
  | {
      readonly at: 'question';
      readonly step: Step;
      readonly question: Question;
      readonly path: string;
    }
  | { readonly at: 'done'; readonly step: Step; readonly path: string }
  | { readonly at: 'end'; readonly path: string };

/** All points of a service up to the review; what comes after sending everybody goes through. */
export function pointsOf({ steps }: Service): readonly Point[] {
  const review = steps.findIndex(({ kind }) => kind === 'review');
  const before = review < 0 ? steps : steps.slice(0, review + 1);
  return [
    ...before.flatMap((step, nth): Point[] => {
      const path = `steps[${nth}]`;
      return [
        { at: 'step', step, path },
        ...(step.kind === 'identity' ? [{ at: 'identity', step, path } as const] : []),
        ...(step.questions ?? []).map((question, which): Point => ({
          at: 'question',
          step,
          question,
          path: `${path}.questions[${which}]`,
        })),
        { at: 'done', step, path },
      ];
    }),
    { at: 'end', path: 'steps' },
  ];
}

/**
 * For each point, the names of the answers that anything from there on still depends on: two persons who agree in these
 * go the same way from there. A rule needs its answers until the last rule is decided, since the first one in the list wins.
 */
export function needsFrom(
  service: Service,
  points: readonly Point[],
): readonly (readonly string[])[] {
  const { eligibility, checks = [], fees } = service;
  const ruled = eligibility.map(({ after }) => after);
  const lastRule = points.findLastIndex(
    (point) => point.at === 'done' && ruled.includes(point.step.name),
  );
  const rules = eligibility.flatMap(({ when }) => needsOf(when));
  const atEnd = [
    ...checks.flatMap(({ when }) => (when ? needsOf(when) : [])),
    ...fees.flatMap(feeNeeds),
    ...applicantNeeds(service),
  ];
  const needsAt = (point: Point, nth: number): readonly string[] => {
    if (point.at === 'end') return atEnd;
    // To its end, a step is one that applies or not.
    if (point.at === 'done') return [...ofStep(point.step), ...(nth === lastRule ? rules : [])];
    if (point.at === 'step') return ofStep(point.step);
    if (point.at === 'identity') return [];
    const { name, when, attribute, rules: ruled = [], questions = [] } = point.question;
    const opens = lookupFor(service, point.question)?.by;
    return [
      ...(when ? needsOf(when) : []),
      ...ruled.flatMap((one) => needsOf(one.when)).filter((one) => one !== name),
      ...(opens === undefined ? [] : [opens]),
      ...(attribute ? [METHOD] : []),
      // What the questions for each of several look at outside.
      ...questions
        .flatMap((one) => [one, ...(one.rules ?? [])])
        .flatMap((one) => (one.when ? needsOf(one.when) : []))
        .filter((one) => one !== name && !questions.some((inner) => inner.name === one)),
    ];
  };
  const later = new Set<string>();
  const needs = points.map((): readonly string[] => []);
  for (let nth = points.length - 1; nth >= 0; nth--) {
    const point = points[nth];
    if (point) for (const name of needsAt(point, nth)) later.add(name);
    needs[nth] = [...later];
  }
  return needs;
}

const ofStep = ({ when }: Step): readonly string[] => (when ? needsOf(when) : []);
