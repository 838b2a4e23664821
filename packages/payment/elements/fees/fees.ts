import { StadtElement } from '@stadtkit/element/stadt-element.js';
import type { Due, DueItem } from '@stadtkit/kinds/due.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { money, paymentMessages, workingWords } from '../../src/words.js';
import { feesStyles } from './fees.styles.js';

/**
 * What it costs: every item with its recipient, how its amount came about, and the sum. A fee and a levy are two items.
 *
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - text that matters less
 * @cssprop --stadt-line-soft - a line that only divides
 * @cssprop --stadt-warn - what needs care
 * @cssprop --stadt-warn-tint - the area behind it
 * @cssprop --stadt-measure - greatest width of text
 * @cssprop --stadt-font - the font
 */
export class Fees extends StadtElement {
  static override styles = feesStyles;

  /** What is due; nothing is shown without it. */
  @property({ attribute: false }) due: Due | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { due, locale } = this;
    if (!due) return nothing;
    const words = paymentMessages(locale);
    return html`
      <table>
        <caption>
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.item}</th>
            <th scope="col">${words.amount}</th>
          </tr>
        </thead>
        ${
          due.items.length > 0
            ? html`<tbody>
                ${due.items.map((item) => this.#item(item))}
              </tbody>`
            : nothing
        }
        ${
          due.undetermined
            ? nothing
            : html`<tfoot>
                <tr>
                  <th scope="row">${words.sum}</th>
                  <td class="money">
                    ${due.totalCents === 0 ? words.free : money(due.totalCents, locale)}
                  </td>
                </tr>
              </tfoot>`
        }
      </table>
      ${due.undetermined ? html`<p class="note">${words.undetermined}</p>` : nothing}
    `;
  }

  #item({ label, hint, recipient, cents, working, reduction, sample }: DueItem): TemplateResult {
    const { locale } = this;
    const words = paymentMessages(locale);
    const small = (text: string): TemplateResult => html`<small>${text}</small>`;
    // Numbers among words: in a page from right to left, a browser would shuffle them.
    const sum = (text: string): TemplateResult => html`<small><bdi>${text}</bdi></small>`;
    return html`<tr>
      <th scope="row">
        ${textIn(label, locale)} ${small(words.recipient(textIn(recipient, locale)))}
        ${hint ? small(textIn(hint, locale)) : nothing}
        ${working ? sum(workingWords(working, locale)) : nothing}
        ${reduction ? small(textIn(reduction.reason, locale)) : nothing}
        ${reduction?.before ? sum(words.insteadOf(money(reduction.before, locale))) : nothing}
        ${sample ? small(words.sample) : nothing}
      </th>
      <td class=${cents === null ? 'words' : 'money'}>
        ${cents === null ? words.unknownAmount : money(cents, locale)}
      </td>
    </tr>`;
  }
}
