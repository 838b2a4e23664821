import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../src/messages/first/first-messages.js';
import type { Fault, FoundDraft } from '../../src/parties.js';
import { discard } from './beginning.js';
import { later } from './later.js';
import { button, notice } from './pieces.js';
import type { ServiceElement } from './service.js';

/**
 * Waiting, waiting long, and what went wrong elsewhere: the one place of a service that says so. The place of the first is
 * there before its text, as screen readers want it, and without `role="status"`, which some of them read also when empty.
 */
export function workState(of: ServiceElement, words: FirstMessages): TemplateResult {
  const { work } = of;
  const { busy, slow, fault } = work;
  return html`
    <div aria-live="polite" aria-atomic="true">
      ${busy ? html`<p>${slow ? words.slow : words.wait}</p>` : nothing}
    </div>
    ${
      slow
        ? button(words.cancel, 'secondary', () => {
            work.cancel();
          })
        : nothing
    }
    ${
      fault
        ? html`<div role="alert">
            ${notice('danger', words.faultTitle, faultText(of, fault, words))}
          </div>`
        : nothing
    }
    ${wayOn(of, words)}
  `;
}

function faultText(of: ServiceElement, fault: Fault['code'], words: FirstMessages): string {
  const keeps = of.parties?.draft.keeps !== false;
  const first: Readonly<Partial<Record<Fault['code'], string>>> = words.fault;
  return later()?.faultText(fault, of.locale, keeps) ?? first[fault] ?? words.fault.nonsense;
}

/** What can be done about a fault: the page anew, or the same once more. */
function wayOn(of: ServiceElement, words: FirstMessages): TemplateResult | typeof nothing {
  const { work } = of;
  if (work.fault === 'outdated')
    return button(words.reload, 'secondary', () => {
      of.reload();
    });
  if (work.fault === undefined || !work.canAgain) return nothing;
  return button(words.again, 'secondary', () => {
    work.again();
  });
}

/** A draft from a tab that was closed: somebody else may sit here now, so it is not opened unasked. */
export function resume(
  element: ServiceElement,
  { application }: FoundDraft,
  { locker }: FirstMessages,
): TemplateResult {
  return html`
    <h2 tabindex="-1" aria-level=${element.headingLevel}>${locker.title}</h2>
    <p>${locker.text}</p>
    <div class="actions">
      ${button(locker.resume, 'primary', () => {
        element.begin(application);
        element.focusHeading();
      })}
      ${button(locker.anew, 'secondary', () => {
        discard(element, application);
        element.focusHeading();
      })}
    </div>
  `;
}
