import { enumerated } from '@stadtkit/kinds/direction.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { verified } from '../../src/flow.js';
import type { Question, Step } from '../../src/service.js';
import { answerWords } from '../../src/words.js';
import { button } from './pieces.js';
import type { View } from './view.js';

/** What someone else said about the person in some steps: shown with its source, not asked. */
export function verifiedList(view: View, steps: readonly Step[]): TemplateResult | typeof nothing {
  const { application, locale } = view;
  const questions = verifiedIn(view, steps);
  if (questions.length === 0) return nothing;
  return html`<stadt-summary-list
    ><dl>
      ${questions.map((question) => {
        const answer = application.answers[question.name];
        return html`<div>
          <dt>${textIn(question.label, locale)}</dt>
          <dd><bdi>${answerWords(question, answer?.value, locale)}</bdi></dd>
          <dd><stadt-verified-mark source=${answer?.from ?? nothing}></stadt-verified-mark></dd>
        </div>`;
      })}
    </dl></stadt-summary-list
  >`;
}

const verifiedIn = ({ service, application, now }: View, steps: readonly Step[]) =>
  steps.flatMap((step) => verified(service, step, application, now));

/** Why it is needed, and what to do about it when it is wrong or not to be used. */
export function aboutVerified(view: View): TemplateResult | typeof nothing {
  const questions = verifiedIn(view, [view.step]);
  if (questions.length === 0) return nothing;
  const isOfIdentity = questions.some(({ register }) => !register);
  return html`<stadt-purpose .reasons=${reasonsFor(questions, view)}></stadt-purpose>
    ${isOfIdentity ? objection(view) : nothing}`;
}

/** What is needed for the same by the same law, and kept as long, is said once. */
function reasonsFor(questions: readonly Question[], { locale }: View) {
  const reasons = new Map<string, { labels: string[]; why: string } & Pick<Question, Kept>>();
  for (const { label, purpose, legalBasis = '', retention = '' } of questions) {
    const why = purpose ? textIn(purpose, locale) : '';
    const same = JSON.stringify([why, legalBasis, retention]);
    const labels = [...(reasons.get(same)?.labels ?? []), textIn(label, locale)];
    reasons.set(same, { labels, why, legalBasis, retention });
  }
  return [...reasons.values()].map(({ labels, ...reason }) => ({
    ...reason,
    about: enumerated(labels, locale),
  }));
}
type Kept = 'legalBasis' | 'retention';

/** Nobody has to use what an identity said: they type it, where that may be, or turn to the office. */
function objection({ service, words, actions }: View): TemplateResult {
  const { manualFallback, minimumLevel } = service.identification;
  const { doubts, typeThem, type, ask } = words.identity;
  if (!manualFallback) return html`<p>${doubts} ${ask(service.authority.name)}</p>`;
  return html`<p>
      ${doubts} ${typeThem} ${minimumLevel === 'none' ? nothing : words.checkedIfTyped}
    </p>
    <div>
      ${button(type, 'quiet', () => {
        actions.happen({ kind: 'typing' });
      })}
    </div>`;
}
