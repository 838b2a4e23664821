import { html, nothing, type TemplateResult } from 'lit';
import type { OtherDeviceMessages } from '../../src/messages/other-device/other-device-messages.js';
import { otherDeviceMessages } from '../../src/other-device-words.js';
import type { Opening, OpeningTrouble } from '../../src/session/state.js';
import { button, heading, notice, unbroken } from './pieces.js';
import type { View } from './view.js';

/** Opens what was kept on another device, or sent from there. What has to be asked before, is asked. */
export function savedScreen(view: View, root: ParentNode): TemplateResult {
  const { opening } = view;
  return opening && 'application' in opening
    ? askScreen(view, opening)
    : openScreen(view, root, opening?.wrong);
}

type Open = OtherDeviceMessages['open'];
type Field = 'file' | 'code' | 'number' | 'codeOfNumber';

/** The field that a trouble belongs to. */
const fieldOf: Readonly<Record<OpeningTrouble, Field>> = {
  'no-file': 'file',
  foreign: 'file',
  damaged: 'file',
  'other-service': 'file',
  'too-old': 'file',
  'no-code': 'code',
  'wrong-code': 'code',
  'no-number': 'number',
  'other-service-of-number': 'number',
  unknown: 'number',
  'no-code-of-number': 'codeOfNumber',
};

function openScreen(
  view: View,
  root: ParentNode,
  wrong: OpeningTrouble | undefined,
): TemplateResult {
  const { locale, headingLevel, words, actions } = view;
  const { open } = otherDeviceMessages(locale);
  const go = (): void => {
    if (wrong) root.querySelector<HTMLElement>(`#saved-${fieldOf[wrong]}`)?.focus();
  };
  /** What is wrong with a field. */
  const said = (field: Field): string =>
    wrong && fieldOf[wrong] === field ? open.wrong[wrong] : '';
  return html`
    <stadt-error-summary
      .items=${wrong ? [{ text: open.wrong[wrong], go }] : []}
      heading-level=${headingLevel}
    ></stadt-error-summary>
    ${heading(view, open.title)}
    <h3 aria-level=${headingLevel + 1}>${open.byFile}</h3>
    ${form(
      view,
      (one) => {
        actions.openFile(one);
      },
      html`${fileField(open, said)} ${codeField('code', open, said)}`,
    )}
    <h3 aria-level=${headingLevel + 1}>${open.byNumber}</h3>
    ${form(
      view,
      (one) => {
        actions.openSent(one);
      },
      html`${numberField(open, said)} ${codeField('codeOfNumber', open, said)}`,
    )}
    <div class="actions">
      ${button(words.back, 'quiet', () => {
        actions.askAside(undefined);
      })}
    </div>
  `;
}

const form = (
  { locale, busy, actions }: View,
  act: (form: HTMLFormElement) => void,
  fields: TemplateResult,
): TemplateResult =>
  html`<form
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      act(event.currentTarget as HTMLFormElement);
    }}
    @input=${() => {
      actions.forgetWrong();
    }}
  >
    ${fields}
    <div class="actions">
      <stadt-action variant="secondary"
        ><button aria-disabled=${busy}>${otherDeviceMessages(locale).open.go}</button></stadt-action
      >
    </div>
  </form>`;

const fileField = (open: Open, said: (field: Field) => string): TemplateResult =>
  html`<stadt-file-field problem-text=${said('file')}
    ><label for="saved-file">${open.file}</label>
    <p data-hint>${open.fileHint}</p>
    <input type="file" id="saved-file" name="file"
  /></stadt-file-field>`;

const numberField = (open: Open, said: (field: Field) => string): TemplateResult =>
  html`<stadt-text-field problem-text=${said('number')}
    ><label for="saved-number">${open.number}</label>
    <input id="saved-number" name="number" dir="ltr" autocomplete="off" spellcheck="false"
  /></stadt-text-field>`;

const codeField = (
  field: 'code' | 'codeOfNumber',
  open: Open,
  said: (field: Field) => string,
): TemplateResult =>
  html`<stadt-text-field problem-text=${said(field)}
    ><label for=${`saved-${field}`}>${open[field]}</label>
    <p data-hint>${open.codeHint}</p>
    <input
      id=${`saved-${field}`}
      name="code"
      dir="ltr"
      autocomplete="off"
      autocapitalize="characters"
      autocorrect="off"
      spellcheck="false"
  /></stadt-text-field>`;

function askScreen(
  view: View,
  { application, isCarriedOver, replaces }: Extract<Opening, { application: unknown }>,
): TemplateResult {
  const { ask } = otherDeviceMessages(view.locale);
  const number = application.receipt?.caseNumber;
  return html`
    ${heading(view, number === undefined ? ask.title : ask.sent)}
    ${number === undefined ? nothing : html`<p>${unbroken(ask.sentText(number), number)}</p>`}
    ${isCarriedOver ? html`<p>${ask.carriedOver}</p>` : nothing}
    ${replaces ? notice('warn', ask.replaces) : nothing}
    <div class="actions">
      ${button(number === undefined ? ask.go : ask.see, 'primary', () => {
        view.actions.takeOpened();
      })}
      ${button(ask.not, 'secondary', () => {
        view.actions.askAside(undefined);
      })}
    </div>
  `;
}
