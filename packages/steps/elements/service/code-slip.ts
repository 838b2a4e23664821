import { html, nothing, type TemplateResult } from 'lit';
import { otherDeviceMessages } from '../../src/other-device-words.js';
import { button, notice } from './pieces.js';
import type { View } from './view.js';

/** A code in letters of one width, in which no two look alike; with the number that it belongs to. */
export const codeSlip = (code: string, title: string, number?: TemplateResult): TemplateResult =>
  notice(
    'info',
    title,
    html`${number ? html`${number}<br />` : nothing}<code class="strong number" dir="ltr"
        >${code}</code
      >`,
  );

/** For a note on paper, or in another program. */
export const copyAndPrint = ({ locale, actions }: View, text: string): TemplateResult => {
  const { copy, print } = otherDeviceMessages(locale);
  return html`${button(copy, 'secondary', () => {
    actions.copy(text);
  })}
  ${button(print, 'secondary', () => {
    window.print();
  })}`;
};

/** What came of copying, said politely. */
export const copied = ({ locale, copied }: View): TemplateResult => {
  const words = otherDeviceMessages(locale);
  const said = copied === undefined ? nothing : copied ? words.copied : words.notCopied;
  return html`<p role="status">${said}</p>`;
};
