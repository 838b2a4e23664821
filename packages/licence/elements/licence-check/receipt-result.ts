import type { Locale } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CheckKnowledge } from '../../src/check-code.js';
import { isWhatWasSent, type ReceiptResult } from '../../src/check-receipt.js';
import type { Receipt } from '../../src/receipt.js';
import { licenceMessages, moment } from '../../src/words.js';
import { knownSince, mark, type Mood } from './check-result.js';

/** Bytes: more than a gateway takes. What is larger was never sent, and is not read. */
const MOST = 1_000_000;

/** Whether a file that somebody chose is what was sent. */
export const isSent = async (receipt: Receipt, file: File): Promise<boolean> =>
  file.size <= MOST && isWhatWasSent(receipt, await file.arrayBuffer());

const moods: Readonly<Record<ReceiptResult['standing'], Mood>> = {
  genuine: 'good',
  ahead: 'unsure',
  'unknown-issuer': 'unsure',
  'unsupported-format': 'unsure',
  malformed: 'unsure',
  'signature-invalid': 'bad',
};

/** What a receipt proves: the word first, then whose it is, then whether a file is what was sent. */
export function receiptResult(
  { standing, receipt }: ReceiptResult,
  known: CheckKnowledge,
  { now, same, onFile }: { now: number; same: boolean | undefined; onFile: (file: File) => void },
  locale: Locale,
): TemplateResult {
  const words = licenceMessages(locale);
  const { word, text } = words.receipt.standing[standing];
  return html`
    <section
      class="finding ${moods[standing]}"
      tabindex="-1"
      aria-labelledby="word"
      aria-describedby="why"
    >
      ${mark(moods[standing])}
      <h2 id="word">${word}</h2>
      <p id="why">${receipt ? `${saidOf(receipt, known, locale)} ` : nothing}${text}</p>
      ${receipt ? details(receipt, locale) : nothing}
      ${receipt ? compared(same, onFile, locale) : nothing}
      <p class="small">
        ${knownSince(known.trust, null, locale)}<br />
        ${words.check.clock(moment(now, locale))}
      </p>
    </section>
  `;
}

function saidOf(receipt: Receipt, { trust }: CheckKnowledge, locale: Locale): string {
  const { authority, caseNumber, receivedAt } = receipt;
  const when = moment(receivedAt * 1000, locale);
  return licenceMessages(locale).receipt.says(
    trust.authorities[authority] ?? authority,
    caseNumber,
    when,
  );
}

const details = ({ service }: Receipt, locale: Locale): TemplateResult => {
  const words = licenceMessages(locale).receipt;
  return html`<dl>
    <div>
      <dt>${words.service}</dt>
      <dd><bdi>${service.id}</bdi></dd>
    </div>
    <div>
      <dt>${words.version}</dt>
      <dd><bdi>${service.version}</bdi></dd>
    </div>
  </dl>`;
};

/** A file can be chosen or dropped here; it is compared on this device. */
function compared(
  same: boolean | undefined,
  onFile: (file: File) => void,
  locale: Locale,
): TemplateResult {
  const words = licenceMessages(locale).receipt;
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return html`<div
    class="compare"
    @dragover=${(event: DragEvent) => {
      event.preventDefault();
    }}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      take(event.dataTransfer?.files);
    }}
  >
    <p id="compare">${words.compareHint}</p>
    <label class="image"
      ><input
        type="file"
        accept=".json,application/json"
        aria-describedby="compare"
        @change=${(event: Event) => {
          const input = event.currentTarget as HTMLInputElement;
          take(input.files);
          input.value = '';
        }}
      /><span>${words.compare}</span></label
    >
    <p role="status">
      <b>${same === undefined ? nothing : same ? words.same : words.different}</b>
    </p>
  </div>`;
}
