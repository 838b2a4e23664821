import { html, nothing, type TemplateResult } from 'lit';
import type { Opening } from '../../src/session/state.js';
import { otherDeviceMessages } from '../../src/other-device-words.js';
import { button, heading, notice, unbroken } from './pieces.js';
import type { View } from './view.js';

/** Opens what was kept on another device: by its file and the code. What has to be asked before, is asked. */
export function savedScreen(view: View, root: ParentNode): TemplateResult {
  const { opening } = view;
  return opening && 'application' in opening
    ? askScreen(view, opening)
    : openScreen(view, root, opening);
}

/** The field that a trouble belongs to. */
const isOfCode = (wrong: string): boolean => wrong.endsWith('-code');

function openScreen(view: View, root: ParentNode, opening: Opening | undefined): TemplateResult {
  const { locale, headingLevel, words, actions, busy } = view;
  const { open } = otherDeviceMessages(locale);
  const wrong = opening && 'wrong' in opening ? opening.wrong : undefined;
  const sentence = wrong === undefined ? '' : open.wrong[wrong];
  const ofCode = wrong !== undefined && isOfCode(wrong);
  const go = (): void => {
    root.querySelector<HTMLElement>(ofCode ? '#saved-code' : '#saved-file')?.focus();
  };
  return html`
    <stadt-error-summary
      .items=${sentence ? [{ text: sentence, go }] : []}
      heading-level=${headingLevel}
    ></stadt-error-summary>
    ${heading(view, open.title)}
    <p>${open.text}</p>
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        actions.openFile(event.currentTarget as HTMLFormElement);
      }}
      @input=${() => {
        actions.forgetWrong();
      }}
    >
      <stadt-file-field problem-text=${ofCode ? '' : sentence}
        ><label for="saved-file">${open.file}</label>
        <p data-hint>${open.fileHint}</p>
        <input type="file" id="saved-file" name="file"
      /></stadt-file-field>
      <stadt-text-field problem-text=${ofCode ? sentence : ''}
        ><label for="saved-code">${open.code}</label>
        <p data-hint>${open.codeHint}</p>
        <input
          id="saved-code"
          name="code"
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          autocorrect="off"
          spellcheck="false"
      /></stadt-text-field>
      <div class="actions">
        <stadt-action><button aria-disabled=${busy}>${open.go}</button></stadt-action>
        ${button(words.back, 'quiet', () => {
          actions.askAside(undefined);
        })}
      </div>
    </form>
  `;
}

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
