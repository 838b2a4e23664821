import type { Answer, Answers, Application, Identity } from './application.js';
import { factsOn, holds, type Circumstances, type Facts } from './condition.js';
import { counted } from './entries.js';
import type { Condition, Question, Service, Step } from './service.js';
import { lookupFor } from './sources.js';

/** What of a service applies to one person, and which of the answers therefore count. */
export interface Applicable {
  /** The steps that this person goes through, in order, each with the questions that apply, whoever answers them. */
  readonly steps: readonly { readonly step: Step; readonly questions: readonly Question[] }[];
  /** Only the answers to questions that apply. The others rest in the draft, and nothing may depend on them. */
  readonly answers: Answers;
  readonly facts: Facts;
  /** Who applies, if the way leads through an identification. */
  readonly identity: Identity | undefined;
}

/**
 * Goes through a service from its beginning to its end, once: each step and question is judged by the answers that
 * count up to there. So an answer stops counting as soon as its question no longer applies, in the browser and in the
 * office alike. Computed anew each time; nothing stores “visited”.
 */
export function applicable(
  service: Service,
  application: Application,
  { today }: Circumstances,
): Applicable {
  const answers: Record<string, Answer> = {};
  let identity: Identity | undefined;
  let facts = factsOn(today);
  const applies = ({ when }: { readonly when?: Condition }): boolean =>
    !when || holds(when, answers, facts);

  // A register answers for what opens it: without that, it is not asked.
  const isShut = (question: Question): boolean =>
    question.register !== undefined && !((lookupFor(service, question)?.by ?? '') in answers);

  const steps: { step: Step; questions: readonly Question[] }[] = [];
  for (const step of service.steps) {
    if (!applies(step)) continue;
    if (step.kind === 'identity') {
      identity = application.identity;
      facts = factsOn(today, identity?.method);
    }
    const questions: Question[] = [];
    for (const question of step.questions ?? []) {
      if (!applies(question) || isShut(question)) continue;
      questions.push(question);
      const answer = Object.hasOwn(application.answers, question.name)
        ? application.answers[question.name]
        : undefined;
      if (!answer) continue;
      answers[question.name] = counted(question, answer, { answers, facts });
    }
    steps.push({ step, questions });
  }
  return { steps, answers, facts, identity };
}
