import { html, type TemplateResult } from 'lit';
import type { FoundDraft } from '../../src/parties.js';
import { stepsMessages } from '../../src/words.js';
import type { Host } from './host.js';
import { button } from './pieces.js';

/** A draft from a tab that was closed: somebody else may sit here now, so it is not opened unasked. */
export function resumeScreen(
  { session, headingLevel, locale }: Host,
  { application, until }: FoundDraft,
): TemplateResult {
  const { locker } = stepsMessages(locale);
  return html`
    <h2 tabindex="-1" aria-level=${headingLevel}>${locker.title}</h2>
    <p>${locker.text}</p>
    <div class="actions">
      ${button(locker.resume, 'primary', () => {
        session.resume(application, until);
      })}
      ${button(locker.anew, 'secondary', () => {
        session.discard(application);
      })}
    </div>
  `;
}
