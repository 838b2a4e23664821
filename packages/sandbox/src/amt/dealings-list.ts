import type { Service } from '@stadtkit/steps/service.js';
import { html } from 'hono/html';
import type { Markup } from '../page.js';
import type { OfficeCase } from './cases.js';
import type { Dealings, Ending } from './dealings.js';

const endings: Readonly<Record<Ending['status'], string>> = {
  refused: 'Abgelehnt',
  decided: 'Bewilligt',
  withdrawn: 'Von der Person zurückgezogen',
  issued: 'Ausgestellt',
};

const said = ({ questions, ending }: Dealings): readonly Markup[] => [
  ...questions.map(
    ({ text, answer, until }) =>
      html`<p>
        Rückfrage: ${text}<br />${
          answer ? html`<b>Antwort: ${answer.text}</b>` : `Noch keine Antwort, Frist bis ${until}`
        }
      </p>`,
  ),
  ...(ending
    ? [html`<p><b>${endings[ending.status]}</b>${'text' in ending ? `: ${ending.text}` : ''}</p>`]
    : []),
];

/** A form in which a clerk writes to the citizen. */
const letter = (
  { id, receipt: { caseNumber } }: OfficeCase,
  action: 'ask' | 'refuse' | 'decide',
  label: string,
  button: string,
): Markup =>
  html`<form method="post" action="/amt/${action}/${id}">
    <label
      >${label} (${caseNumber})<textarea name="text" rows="3" maxlength="4000" required></textarea>
    </label>
    <button>${button} ${caseNumber}</button>
  </form>`;

/** What was said between office and citizen, and what the clerk can say next. */
export function dealingsOf(one: OfficeCase, service: Service | undefined): Markup {
  const { questions, ending } = one.dealings;
  const asks = questions.some(({ answer }) => !answer);
  const isLicence = service?.result.type === 'licence';
  const isReport = service?.result.type === 'receipt';
  if (ending) return html`${said(one.dealings)}`;
  return html`${said(one.dealings)}
    <details>
      <summary>Der Person schreiben</summary>
      ${asks ? '' : letter(one, 'ask', 'Was möchten Sie wissen?', 'Rückfrage senden')}
      ${isLicence || isReport ? '' : letter(one, 'decide', 'Was haben Sie entschieden?', 'Bewilligen')}
      ${isReport ? '' : letter(one, 'refuse', 'Warum, und was kann die Person dagegen tun?', 'Ablehnen')}
    </details>`;
}
