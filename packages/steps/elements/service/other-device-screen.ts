import { html, nothing, type TemplateResult } from 'lit';
import type { MovedDraft } from '../../src/other-device.js';
import { otherDeviceMessages } from '../../src/other-device-words.js';
import { kindOf } from '../../src/question-kinds.js';
import { questionsOf } from '../../src/sources.js';
import { codeSlip, copied, copyAndPrint } from './code-slip.js';
import { dayOf } from './day-of.js';
import { button, heading } from './pieces.js';
import type { View } from './view.js';

/** Before a file is made for another device: what that means; then the file, and its code this one time. */
export function otherDeviceScreen(view: View): TemplateResult {
  const { moved, service, application, locale, actions } = view;
  if (moved) return movedScreen(view, moved);
  const words = otherDeviceMessages(locale);
  const asksFiles = questionsOf(service).some(({ kind }) => kindOf(kind).files);
  return html`
    ${heading(view, words.title)}
    <p>${words.text}</p>
    <p>${words.there}</p>
    ${application.identity ? html`<p>${words.identity}</p>` : nothing}
    ${asksFiles ? html`<p>${words.files}</p>` : nothing}
    <div class="actions">
      ${button(words.make, 'primary', () => {
        actions.moveToFile();
      })}
      ${on(view, 'secondary')}
    </div>
  `;
}

function movedScreen(view: View, { file, code, until }: MovedDraft): TemplateResult {
  const { locale } = view;
  const words = otherDeviceMessages(locale);
  return html`
    ${heading(view, words.made)} ${codeSlip(code, words.code)}
    <p>${words.once}</p>
    <p>${words.until(dayOf(until, locale))}</p>
    <p>${words.there}</p>
    <div class="actions">
      <stadt-action
        ><a href=${addressOf(file)} download=${file.name}>${words.save}</a></stadt-action
      >
      ${copyAndPrint(view, code)} ${on(view, 'quiet')}
    </div>
    ${copied(view)}
  `;
}

const on = ({ words, actions }: View, variant: 'secondary' | 'quiet'): TemplateResult =>
  button(words.later.on, variant, () => {
    actions.askAside(undefined);
  });

/** The address of the file that is shown: one as long as it is the same, since a page may render often. */
let shown: { readonly file: File; readonly url: string } | undefined;

function addressOf(file: File): string {
  if (shown?.file !== file) {
    if (shown) URL.revokeObjectURL(shown.url);
    shown = { file, url: URL.createObjectURL(file) };
  }
  return shown.url;
}
