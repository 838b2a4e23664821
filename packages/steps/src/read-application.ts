import { afterSending } from './after-sending.js';
import type { Answer, Answers, Application } from './application.js';
import { newApplication } from './new-application.js';
import { readAnswers } from './read-answers.js';
import type { Service } from './service.js';
import { identityAnswers, questionsOf } from './sources.js';
import { isRecord } from './is-record.js';

/**
 * The draft that a text holds, or undefined: damaged, or for another service. A draft is what this browser wrote, so only
 * what could break the flow is looked at. A draft of another version of the definition keeps every answer that still has
 * a question, and begins at the start again.
 */
export function readApplication(text: string, service: Service): Application | undefined {
  let draft: unknown;
  try {
    draft = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(draft) || !isRecord(draft['service']) || !readAnswers(draft['answers']))
    return undefined;
  const { id, key, at } = draft;
  if (typeof id !== 'string' || typeof key !== 'string') return undefined;
  if (draft['service']['id'] !== service.id) return undefined;
  const application = draft as unknown as Application;
  const isOpen = service.steps.some((step) => step.name === at);
  // What was sent is the office’s; here it only leads to what comes after sending.
  if (application.receipt)
    return isOpen ? application : { ...application, at: afterSending(service) };
  if (draft['service']['version'] !== service.version) return carriedOver(application, service);
  return isOpen ? application : undefined;
}

/** What somebody has chosen to type instead of identifying is asked again: the new version may not allow it. */
function carriedOver({ typing: _, ...draft }: Application, service: Service): Application {
  const { answers, identity } = draft;
  const typed = questionsOf(service).flatMap(({ name, register }): [string, Answer][] => {
    const answer = answers[name];
    return answer?.from === 'typed' && !register ? [[name, answer]] : [];
  });
  const said = identity ? identityAnswers(service, identity) : {};
  // With all else: somebody who was away meanwhile, and identified there, need not do it again.
  return {
    ...draft,
    ...newApplication(service, draft),
    answers: { ...Object.fromEntries(typed), ...said },
    carriedOver: { unasked: unaskedIn(answers, service) },
  };
}

/** The texts that somebody has typed and that no question asks for any more: shown once, so that nothing goes unseen. */
function unaskedIn(answers: Answers, service: Service): readonly string[] {
  const asked = new Set(questionsOf(service).map(({ name }) => name));
  return Object.entries(answers).flatMap(([name, { value, from }]) =>
    from === 'typed' && !asked.has(name) && typeof value === 'string' ? [value] : [],
  );
}
