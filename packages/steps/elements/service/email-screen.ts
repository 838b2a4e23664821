import { html, nothing, type TemplateResult } from 'lit';
import { emailMessages } from '../../src/email-words.js';
import type { EmailMessages } from '../../src/messages/email/email-messages.js';
import { ADDRESS, CODE } from '../../src/session/email-errands.js';
import type { KnownEmail } from '../../src/session/state.js';
import type { Question } from '../../src/service.js';
import { questionsOf } from '../../src/sources.js';
import { formValues } from './form-values.js';
import { putOf } from './markup/put.js';
import { button, heading, notice } from './pieces.js';
import { questionMarkup } from './question-markup.js';
import type { View } from './view.js';

type Part = TemplateResult | typeof nothing;

/** Below what matters on a screen after sending. What is said of a press is said once, where it was pressed. */
export function offer(view: View, { state, ended }: KnownEmail): TemplateResult {
  const { actions } = view;
  const words = emailMessages(view.locale);
  const isOn = state.status === 'confirmed';
  const said = isOn ? withAddress(words.on, state.address) : ended ? words.ended : words.title;
  const go = state.status === 'asked' ? words.typeCode : words.go;
  return html`<div class="email">
    <p role=${isOn || ended ? 'status' : nothing}>${said}</p>
    ${
      isOn
        ? button(words.end, 'quiet', () => {
            actions.endEmail();
          })
        : button(go, 'quiet', () => {
            actions.openEmail(true);
          })
    }
  </div>`;
}

/** An address, then the code that was sent to it, then that it counts. */
export function screen(view: View, email: KnownEmail): TemplateResult {
  switch (email.state.status) {
    case 'none':
      return addressScreen(view, email);
    case 'asked':
      return codeScreen(view, email, email.state.address);
    case 'confirmed':
      return onScreen(view, email.state.address);
  }
}

/** What is asked on a screen: its one field. */
export function questions(view: View, { state, failed }: KnownEmail): readonly Question[] {
  const words = emailMessages(view.locale);
  const problems = failed ? { problems: { 'code-not-valid': { de: words.failed[failed] } } } : {};
  const asks = { required: true, ...problems };
  if (state.status === 'none')
    return [
      {
        ...asks,
        ...view.service.email,
        name: ADDRESS,
        kind: 'email',
        label: { de: words.address },
        hint: { de: words.hint },
        autocomplete: 'email',
      },
    ];
  if (state.status === 'confirmed') return [];
  const label = { de: words.code };
  const hint = { de: words.codeHint };
  return [{ ...asks, name: CODE, kind: 'text', label, hint, autocomplete: 'one-time-code' }];
}

function addressScreen(view: View, email: KnownEmail): TemplateResult {
  const words = emailMessages(view.locale);
  return html`${heading(view, words.title)}
    <p>${words.text}</p>
    ${form(view, email, words.ask, (address) => {
      view.actions.giveEmail(address);
    })}
    ${back(view, words)}`;
}

function codeScreen(view: View, email: KnownEmail, address: string): TemplateResult {
  const words = emailMessages(view.locale);
  return html`${heading(view, words.codeTitle)}
    <p>${withAddress(words.sent, address)}</p>
    ${form(view, email, words.confirm, (code) => {
      view.actions.confirmEmail(code);
    })}
    <div class="actions">
      ${button(words.another, 'quiet', () => {
        view.actions.anotherEmail();
      })}
      ${back(view, words)}
    </div>`;
}

function onScreen(view: View, address: string): TemplateResult {
  const words = emailMessages(view.locale);
  return html`${heading(view, words.onTitle)}
    <p>${withAddress(words.on, address)}</p>
    <p>${words.onHint}</p>
    <div class="actions">
      ${button(words.back, 'primary', () => {
        view.actions.openEmail(false);
      })}
      ${button(words.end, 'quiet', () => {
        view.actions.endEmail();
      })}
    </div>`;
}

/** The one question of a screen, and its button. */
function form(
  view: View,
  email: KnownEmail,
  go: string,
  then: (typed: string) => void,
): TemplateResult {
  const { application, problems, locale, actions, busy } = view;
  const asked = questions(view, email);
  const [question] = asked;
  if (!question) return html``;
  const { name } = question;
  const own = problems.filter((one) => one.question === name);
  const value = name === ADDRESS ? knownAddress(view) : application.answers[name]?.value;
  return html`<form
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (busy) return;
      const typed = formValues(event.currentTarget as HTMLFormElement, asked, locale);
      const text = typed.values[name];
      const wrong = typed.problems.length > 0 || typeof text !== 'string' || text === '';
      if (wrong) actions.show([typed.problems[0] ?? { question: name, code: 'missing' }]);
      else then(text);
    }}
    @input=${(event: Event) => {
      actions.mend(event.currentTarget as HTMLFormElement, event.target as Element);
    }}
  >
    ${questionMarkup[question.kind](putOf(question, view, { value, problems: own }))}
    <div class="actions">
      <stadt-action><button aria-disabled=${busy}>${go}</button></stadt-action>
    </div>
  </form>`;
}

/** An address that somebody has already given in this very application need not be typed again. */
function knownAddress({ service, application: { answers } }: View): string | undefined {
  const name = questionsOf(service).find(({ kind }) => kind === 'email')?.name;
  const value = name === undefined ? undefined : answers[name]?.value;
  return typeof value === 'string' ? value : undefined;
}

const back = ({ actions }: View, words: EmailMessages): TemplateResult =>
  button(words.back, 'quiet', () => {
    actions.openEmail(false);
  });

/** An address is written from left to right, in whatever sentence it stands. */
function withAddress(sentence: (address: string) => string, address: string): TemplateResult {
  const [before, ...after] = sentence(address).split(address);
  return html`${before}${after.map((rest) => html`<bdi>${address}</bdi>${rest}`)}`;
}

export const endsToo = ({ locale }: View, { state }: KnownEmail): Part =>
  state.status === 'confirmed' ? html`<p>${emailMessages(locale).endsToo}</p>` : nothing;

export const left = ({ locale }: View, email: KnownEmail): Part =>
  email.left
    ? html`<div role="status">${notice('warn', emailMessages(locale).left)}</div>`
    : nothing;
