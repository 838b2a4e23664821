import { readService } from '@stadtkit/steps/read-service.js';
import type { Finding } from './finding.js';
import { shownAddress, shownText } from './shown.js';

/** What came from the address of a definition. */
export interface DefinitionAnswer {
  readonly address: string;
  /** Where it came from after all redirects. */
  readonly at: string;
  readonly status: number;
  /** MIME type, or nothing. */
  readonly type: string;
  readonly text: string;
}

/** Mistakes that are shown; who has put these right sees the next. */
const MOST = 20;

/** What is wrong with the answer, for the web editor and for the clerk who writes the definition. */
export function readDefinition(answer: DefinitionAnswer): readonly Finding[] {
  const { status, type, text } = answer;
  const address = shownAddress(answer.address);
  if (status < 200 || status > 299) return [{ code: 'definition-status', address, status }];
  if (/\bhtml\b/.test(type) || /^\s*<(!doctype|html)/i.test(text))
    return [{ code: 'definition-page', address, at: shownAddress(answer.at) }];
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch {
    return [{ code: 'definition-text', address, type: shownText(type) }];
  }
  return (readService(definition).mistakes ?? []).slice(0, MOST).map(({ path, says }) => ({
    code: 'definition-wrong',
    address,
    path: shownText(path),
    says: shownText(says),
  }));
}
