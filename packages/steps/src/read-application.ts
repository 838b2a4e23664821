import type { Application } from './application.js';
import { readAnswers } from './read-answers.js';
import type { Service } from './service.js';
import { isRecord } from './unknown.js';

/**
 * The draft that a text holds, or undefined: damaged, for another service, or for a definition that is no longer in
 * force. A draft is what this browser wrote, so only what could break the flow is looked at.
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
  if (draft['service']['id'] !== service.id || draft['service']['version'] !== service.version)
    return undefined;
  if (!service.steps.some((step) => step.name === at)) return undefined;
  return draft as unknown as Application;
}
