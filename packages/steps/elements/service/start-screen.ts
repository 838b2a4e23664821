import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Application } from '../../src/application.js';
import type { FirstMessages } from '../../src/messages/first/first-messages.js';
import type { Service } from '../../src/service.js';
import type { Session } from '../../src/session/session.js';
import { button, contact, heading, notice, unbroken } from './pieces.js';
import type { Seen } from './view.js';

/** What was kept on this device; also shown where the service itself cannot come. */
export const keptLicences = (session: Session, words: FirstMessages): TemplateResult =>
  html`${session.state.kept.map(
    (licence) => html`
      <p class="label">${words.kept}</p>
      <stadt-licence
        exportparts="logo"
        .licence=${licence}
        kept
        offline=${session.state.offline ?? nothing}
        @stadt-licence-forget=${() => {
          session.forget(licence);
        }}
      ></stadt-licence>
    `,
  )}`;

/** An application that was sent from this browser: only its number, somebody else may sit here now. */
function sentNotice(
  session: Session,
  application: Application,
  { sent }: FirstMessages,
): TemplateResult {
  const number = application.receipt?.caseNumber ?? '';
  return html`${notice('info', sent.title, unbroken(sent.text(number), number))}
    <div class="actions">
      ${button(html`<span>${unbroken(sent.open(number), number)}</span>`, 'primary', () => {
        session.resume(application);
      })}
    </div>`;
}

/** Whether the office looks at who somebody is that does not identify: said before anybody begins. */
const isCheckedWhenTyped = ({ steps, identification }: Service): boolean =>
  identification.manualFallback &&
  identification.minimumLevel !== 'none' &&
  steps.some(({ kind }) => kind === 'identity');

/** The start page: the one screen that comes with the element. */
export function startScreen(session: Session, view: Seen): TemplateResult {
  const { step, words, locale, service, parties, kept, sent, deleted } = view;
  const next = service.steps[1];
  return html`
    ${kept.length > 0 ? keptLicences(session, words) : nothing}
    ${sent.map((application) => sentNotice(session, application, words))}
    ${heading(view, textIn(step.title, locale), 'title')}
    ${deleted ? notice('info', words.deleted.title, words.deleted.text) : nothing}
    ${step.intro ? html`<p class="lead">${textIn(step.intro, locale)}</p>` : nothing}
    ${parties.draft.keeps ? nothing : notice('warn', words.keepsNothing)}
    <div class="actions">
      ${button(words.start, 'primary', () => {
        if (next) session.open(next.name);
      })}
      ${
        parties.otherDevice
          ? button(words.saved, 'quiet', () => {
              session.askForSaved();
            })
          : nothing
      }
    </div>
    <dl class="facts">
      ${step.facts?.map(
        ({ label, value }) =>
          html`<div>
            <dt>${textIn(label, locale)}</dt>
            <dd>${textIn(value, locale)}</dd>
          </div>`,
      )}
    </dl>
    ${isCheckedWhenTyped(service) ? html`<p>${words.checkedIfTyped}</p>` : nothing}
    ${notice('info', words.data.title, words.data.text)} ${contact(view)}
  `;
}
