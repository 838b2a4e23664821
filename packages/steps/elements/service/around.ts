import { html, nothing, type TemplateResult } from 'lit';
import type { FirstMessages } from '../../src/messages/first/first-messages.js';
import type { Fault } from '../../src/parties.js';
import { later } from './later.js';
import { button, notice } from './pieces.js';
import type { Host } from './host.js';

/**
 * Waiting, waiting long, and what went wrong elsewhere: the one place of a service that says so. The place of the first is
 * there before its text, as screen readers want it, and without `role="status"`, which some of them read also when empty.
 */
export function workState(host: Host, words: FirstMessages): TemplateResult {
  const { task } = host.session;
  const { busy, slow, fault } = task;
  return html`
    <div aria-live="polite" aria-atomic="true">
      ${busy ? html`<p>${slow ? words.slow : words.wait}</p>` : nothing}
    </div>
    ${
      slow
        ? button(words.cancel, 'secondary', () => {
            task.cancel();
          })
        : nothing
    }
    ${
      fault
        ? html`<div role="alert">
            ${notice('danger', words.faultTitle, faultText(host, fault, words))}
          </div>`
        : nothing
    }
    ${wayOn(host, words)}
  `;
}

function faultText({ session, locale }: Host, fault: Fault['code'], words: FirstMessages): string {
  const keeps = session.parties?.draft.keeps !== false;
  const first: Readonly<Partial<Record<Fault['code'], string>>> = words.fault;
  return later()?.faultText(fault, locale, keeps) ?? first[fault] ?? words.fault.nonsense;
}

/** What can be done about a fault: the page anew, or the same once more. */
function wayOn({ session, reload }: Host, words: FirstMessages): TemplateResult | typeof nothing {
  const { task } = session;
  if (task.fault === 'outdated')
    return button(words.reload, 'secondary', () => {
      reload();
    });
  if (task.fault === undefined || !task.canAgain) return nothing;
  return button(words.again, 'secondary', () => {
    task.again();
  });
}
