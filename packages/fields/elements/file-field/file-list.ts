import { html, nothing, type TemplateResult } from 'lit';
import type { FileMessages } from '../../src/messages/file-messages.js';

/** One file as the list shows it. */
export interface FileRow {
  readonly name: string;
  /** `PDF` */
  readonly title: string;
  /** In bytes. */
  readonly size: number;
  /** What is wrong with it, unless the field says so already. */
  readonly sentence: string;
  readonly isWrong: boolean;
  readonly isCleaned: boolean;
  /** How far it was sent ahead: 0 to 100. */
  readonly percent?: number | undefined;
  /** Why it goes on later; empty when it does not rest. */
  readonly pause: string;
  readonly remove: () => void;
  readonly resume: () => void;
}

/**
 * The chosen files, each with what can be done with it. Bound to elements, since page translators exchange text nodes.
 */
export const fileList = (rows: readonly FileRow[], words: FileMessages): TemplateResult =>
  html`<ul aria-label=${words.chosen}>
    ${rows.map(
      (row) =>
        html`<li ?data-wrong=${row.isWrong}>
          <p data-name><span dir="auto" .textContent=${row.name}></span></p>
          <button
            type="button"
            data-quiet
            aria-label="${words.remove}: ${row.name}"
            .textContent=${words.remove}
            @click=${row.remove}
          ></button>
          <p data-facts .textContent=${facts(row, words)}></p>
          ${row.sentence ? html`<p data-facts .textContent=${row.sentence}></p>` : nothing}
          ${row.isCleaned ? html`<p data-facts .textContent=${words.cleaned}></p>` : nothing}
          ${row.percent === undefined ? nothing : progress(row, row.percent, words)}
        </li>`,
    )}
  </ul>`;

const facts = ({ title, size }: FileRow, { tag }: FileMessages): string =>
  [title, sizeIn(tag, size)].filter(Boolean).join(', ');

function progress(row: FileRow, percent: number, words: FileMessages): TemplateResult {
  if (row.pause)
    return html`<p data-facts .textContent=${row.pause}></p>
      <button
        type="button"
        aria-label="${words.resume}: ${row.name}"
        .textContent=${words.resume}
        @click=${row.resume}
      ></button>`;
  if (percent === 100) return html`<p data-facts .textContent=${words.sent}></p>`;
  return html`<progress max="100" value=${percent} aria-label=${row.name}></progress>
    <p data-facts .textContent=${words.sending(percent)}></p>`;
}

/** A size in words: `1,2 MB`. */
function sizeIn(tag: string, bytes: number): string {
  const [value, unit] =
    bytes < 1e6 ? [Math.ceil(bytes / 1e3), 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return value.toLocaleString(tag, { style: 'unit', unit, maximumFractionDigits: 1 });
}
