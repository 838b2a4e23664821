import { problemText } from '@stadtkit/element/problem-text.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { about } from '../../src/about.js';
import { mayOpen, route } from '../../src/flow.js';
import type { Question, Service, Step } from '../../src/service.js';
import { saidOf } from '../../src/said-of.js';
import { placeOf } from '../../src/entries.js';
import { fieldOf } from './form-values.js';
import { officeQuestion } from './office-question.js';
import { button } from './pieces.js';
import type { View } from './view.js';

/** The stages, and where the citizen is. */
export function stepList({ service, step, locale }: View): TemplateResult {
  return html`<stadt-step-list
    .stages=${service.stages.map(({ title }) => textIn(title, locale))}
    .current=${stageOf(service, step)}
    heading=${textIn(step.title, locale)}
  ></stadt-step-list>`;
}

/** The index of the stage of a step. A result that has no stage of its own comes after all of them: they are done. */
function stageOf({ stages, steps }: Service, step: Step): number {
  const isShared = steps.some(({ stage, kind }) => stage === step.stage && kind !== 'result');
  if (step.kind === 'result' && isShared) return stages.length;
  return stages.findIndex(({ name }) => name === step.stage);
}

/** One step back, and to the list of what is to do. Not after sending: what was sent cannot be changed here. */
export function backButton(view: View): TemplateResult | typeof nothing {
  const { service, application, words, now, refused, actions } = view;
  // The one before on this person’s way: those between are for others.
  const steps = route(service, application, now);
  const at = steps.findIndex(({ name }) => name === application.at);
  const before = steps[at - 1];
  if (refused || application.receipt || !before) return nothing;
  if (!mayOpen(service, application, now, before.name)) return nothing;
  const list = steps.slice(0, at - 1).find(({ kind }) => kind === 'tasks');
  const leads = (text: string, { name }: Step): TemplateResult =>
    button(text, 'quiet', () => {
      actions.open(name);
    });
  return html`<div class="back">
    ${leads(words.back, before)} ${list ? leads(words.overview, list) : nothing}
  </div>`;
}

/** All problems of the screen, each leading to its field. `more`: what is asked besides the questions of the service. */
export function summary(
  view: View,
  root: ParentNode,
  more: readonly Question[] = [],
): TemplateResult {
  const { service, locale, problems, headingLevel } = view;
  const questions = [
    ...service.steps.flatMap((step) => step.questions ?? []),
    officeQuestion(view.words),
    ...more,
  ];
  const items = problems.map((problem) => {
    const list = questions.find(({ name }) => name === problem.question);
    const place = placeOf(problem);
    const question = place ? list?.questions?.find(({ name }) => name === place.of) : list;
    // Which of several: the same question is asked for each of them.
    const which =
      place && list?.entry ? `${textIn(list.entry, locale)} ${String(place.entry + 1)}: ` : '';
    const part = problem.data?.['part'];
    const names: Readonly<Record<string, string>> = { ...view.words.address, ...view.words.ends };
    const label =
      (typeof part === 'string' && names[part]) || (question ? textIn(question.label, locale) : '');
    const own = question && saidOf(question).find(([code]) => code === problem.code)?.[1];
    const text = problemText(problem, label, locale, own && textIn(own, locale));
    return {
      text: `${which}${text.includes(label) ? text : about(label, text)}`,
      go: () => {
        const field = fieldOf(root, problem);
        // What is no question’s fault is put right on this screen, from its heading on.
        (field?.control ?? root.querySelector<HTMLElement>('h2'))?.focus();
        field?.scrollIntoView({ block: 'center' });
      },
    };
  });
  return html`<stadt-error-summary
    .items=${items}
    heading-level=${headingLevel}
  ></stadt-error-summary>`;
}
