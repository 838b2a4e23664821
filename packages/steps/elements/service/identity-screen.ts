import { problemText } from '@stadtkit/element/problem-text.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Identity } from '../../src/application.js';
import { identityAttributes } from '../../src/sources.js';
import { readsWords } from '../../src/words.js';
import { button, heading, notice } from './pieces.js';
import { verifiedList } from './verified-list.js';
import type { View } from './view.js';

/** How somebody shows who they are; whoever has done so goes on, or does it anew. */
export function identityScreen(view: View): TemplateResult {
  const { identity } = view.application;
  return identity && view.aside !== 'identify'
    ? identifiedScreen(view, identity)
    : choiceScreen(view);
}

function identifiedScreen(view: View, { method }: Identity): TemplateResult {
  const { service, words, locale, actions, identification, step } = view;
  const { title } = service.identification.methods.find(({ name }) => name === method) ?? {};
  const list = verifiedList(view, service.steps);
  // A second attempt that led to nothing.
  const isUnchanged = identification && identification.status !== 'verified';
  return html`
    ${heading(view, words.identity.knownTitle)}
    ${isUnchanged ? notice('info', words.identity.unchanged) : nothing}
    ${title ? html`<p>${words.identity.by(textIn(title, locale))}</p>` : nothing}
    ${list === nothing ? nothing : html`<p>${words.identity.known}</p>`} ${list}
    <div class="actions">
      ${button(words.next, 'primary', () => {
        actions.happen({ kind: 'answered', step: step.name, values: {} });
      })}
      ${button(words.identity.anew, 'quiet', () => {
        actions.askAside('identify');
      })}
    </div>
  `;
}

function choiceScreen(view: View): TemplateResult {
  const { service, application, words, locale, actions, busy } = view;
  const { methods, manualFallback, minimumLevel } = service.identification;
  return html`
    ${heading(view, textIn(view.step.title, locale))} ${application.identity ? nothing : told(view)}
    <stadt-identity
      .methods=${methods.map((method) => ({
        name: method.name,
        level: method.level,
        title: textIn(method.title, locale),
        hint: textIn(method.hint, locale),
      }))}
      .reads=${readsWords(identityAttributes(service), words.identity.reads)}
      ?manual=${manualFallback}
      ?checked=${minimumLevel !== 'none'}
      ?busy=${busy}
      @stadt-identity-open=${(event: Event & { method: string }) => {
        actions.identify(event.method);
      }}
      @stadt-identity-type=${() => {
        actions.happen({ kind: 'typing' });
      }}
    ></stadt-identity>
    ${
      application.identity
        ? html`<div class="actions">
            ${button(words.identity.notAnew, 'quiet', () => {
              actions.askAside(undefined);
            })}
          </div>`
        : nothing
    }
  `;
}

/** What became of an attempt. */
function told({
  problems,
  locale,
  identification,
  words,
  service,
}: View): TemplateResult | typeof nothing {
  const doubted = problems.find(({ code }) => code.startsWith('identity-'));
  if (doubted) return notice('danger', problemText(doubted, '', locale));
  switch (identification?.status) {
    case 'cancelled':
      return notice('info', words.identity.cancelled);
    case 'lapsed':
      return notice('info', words.identity.lapsed);
    case 'pending':
      return notice('info', words.identity.pending);
    case 'failed':
      return notice(
        'danger',
        words.identity.failed[identification.reason],
        service.identification.manualFallback ? words.identity.orType : undefined,
      );
    default:
      return nothing;
  }
}
