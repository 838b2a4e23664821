import { problemText } from '@stadtkit/element/problem-text.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { mayOpen } from '../../src/flow.js';
import type { StepsMessages } from '../../src/messages/steps-messages.js';
import type { FoundDraft } from '../../src/parties.js';
import { fieldOf } from './form-values.js';
import { button, notice } from './pieces.js';
import type { ServiceElement } from './service.js';
import type { View } from './view.js';
import type { Work } from './work.js';

/** What stands around every screen. The start page has no step list: nothing has begun. */
export function stepList({ service, step, locale }: View): TemplateResult | typeof nothing {
  if (step.kind === 'start') return nothing;
  return html`<stadt-step-list
    .stages=${service.stages.map(({ title }) => textIn(title, locale))}
    .current=${service.stages.findIndex(({ name }) => name === step.stage)}
  ></stadt-step-list>`;
}

/** One step back. Not after sending: what was sent cannot be changed here. */
export function backButton(view: View): TemplateResult | typeof nothing {
  const { service, application, words, now, refused, actions } = view;
  const at = service.steps.findIndex(({ name }) => name === application.at);
  const before = service.steps[at - 1];
  if (refused || application.receipt || !before) return nothing;
  if (!mayOpen(service, application, now, before.name)) return nothing;
  return html`<div class="back">
    ${button(words.back, 'quiet', () => {
      actions.open(before.name);
    })}
  </div>`;
}

/** All problems of the screen, each leading to its field. */
export function summary(view: View, root: ParentNode): TemplateResult {
  const { service, locale, problems, headingLevel } = view;
  const questions = service.steps.flatMap((step) => step.questions ?? []);
  const items = problems.map((problem) => {
    const question = questions.find(({ name }) => name === problem.question);
    const label = question ? textIn(question.label, locale) : '';
    const text = problemText(problem, label, locale);
    return {
      text: text.includes(label) ? text : `${label}${label.endsWith('?') ? '' : ':'} ${text}`,
      go: () => {
        const field = fieldOf(root, problem.question);
        field?.control?.focus();
        field?.scrollIntoView({ block: 'center' });
      },
    };
  });
  return html`<stadt-error-summary
    .items=${items}
    heading-level=${headingLevel}
  ></stadt-error-summary>`;
}

/** Waiting, waiting long, and what went wrong elsewhere. */
export function workState(work: Work, words: StepsMessages): TemplateResult {
  const { busy, slow, fault } = work;
  return html`
    <div role="status">${busy ? html`<p>${slow ? words.slow : words.wait}</p>` : nothing}</div>
    ${
      slow
        ? button(words.cancel, 'secondary', () => {
            work.cancel();
          })
        : nothing
    }
    <div role="alert">
      ${fault ? notice('danger', words.faultTitle, words.fault[fault]) : nothing}
    </div>
    ${
      fault
        ? button(words.again, 'secondary', () => {
            work.again();
          })
        : nothing
    }
  `;
}

/** A draft from a tab that was closed: somebody else may sit here now, so it is not opened unasked. */
export function resume(
  element: ServiceElement,
  { application }: FoundDraft,
  { locker }: StepsMessages,
): TemplateResult {
  return html`<div class="body stack">
    <h2 tabindex="-1" aria-level=${element.headingLevel}>${locker.title}</h2>
    <p>${locker.text}</p>
    <div class="actions">
      ${button(locker.resume, 'primary', () => {
        element.begin(application);
        element.focusHeading();
      })}
      ${button(locker.anew, 'secondary', () => {
        element.errands.discard(application);
        element.focusHeading();
      })}
    </div>
  </div>`;
}
