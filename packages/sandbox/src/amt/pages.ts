import { html } from 'hono/html';
import { page, type Markup } from '../page.js';
import type { Case } from './cases.js';

const day = new Intl.DateTimeFormat('de-DE', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Berlin',
});
const proofs: Readonly<Record<string, string>> = {
  code: 'Register',
  certificate: 'Zeugnis auf Papier',
};

const standing = ({ licence, approved, paid, due }: Case): string => {
  if (licence) return `Erteilt: ${licence.number}`;
  if (!approved) return 'Zeugnis prüfen';
  return paid || due.totalCents === 0 ? 'Wird ausgestellt' : 'Wartet auf Zahlung';
};

/** The clerk's list. */
export const casesPage = (cases: readonly Case[]): Markup =>
  page({
    name: 'Stadt Musterstadt, Fachverfahren',
    sign: 'amt',
    title: 'Anträge auf einen Fischereischein',
    body: html`<h1>Anträge auf einen Fischereischein</h1>
      ${cases.length === 0
        ? html`<p class="lead">Noch ist kein Antrag da.</p>`
        : html`<ul class="cases">
            ${cases.map(caseItem)}
          </ul>`}
      <p><a href="/amt/">Liste neu laden</a></p>`,
  });

const caseItem = (entry: Case): Markup => {
  const text = (name: string): string => String(entry.answers[name]?.value ?? '');
  const rows = [
    ['Name', `${text('givenNames')} ${text('familyName')}`.trim()],
    ['Geboren', text('birthDate')],
    ['Prüfung', proofs[text('examProof')] ?? ''],
    ['Eingang', `${day.format(new Date(entry.receipt.receivedAt))} Uhr`],
    ['Zahlung', entry.paid ? `bezahlt, ${entry.paid.reference}` : 'offen'],
  ];
  return html`<li>
    <h2>${entry.receipt.caseNumber} <span class="standing">${standing(entry)}</span></h2>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${entry.approved
      ? ''
      : html`<form method="post" action="/amt/faelle/${entry.id}/genehmigen">
          <button>
            Zeugnis ist echt, genehmigen<span class="hidden"> (${entry.receipt.caseNumber})</span>
          </button>
        </form>`}
  </li>`;
};
