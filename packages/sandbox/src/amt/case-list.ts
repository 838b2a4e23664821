import type { Answers } from '@stadtkit/steps/application.js';
import { filesOf } from '@stadtkit/steps/attachments.js';
import { outOfLists } from '@stadtkit/steps/listed-answers.js';
import type { Service } from '@stadtkit/steps/service.js';
import { shownFileName } from '@stadtkit/kinds/file-name.js';
import { html } from 'hono/html';
import type { Markup } from '../page.js';
import { LATE, type Cases, type OfficeCase } from './cases.js';
import { dealingsOf } from './dealings-list.js';
import { textOf } from './licence-for.js';

/** What a clerk has to look at besides what the definition says, by the name of the check. */
const checkWords: Readonly<Record<string, { readonly left: string; readonly done: string }>> = {
  identity: { left: 'Person noch nicht geprüft', done: 'Person und Angaben sind in Ordnung' },
  [LATE]: {
    left: 'verspätet bezahlt: Geld zurückgeben oder Antrag weiterführen',
    done: 'Antrag weiterführen',
  },
};

/** What is looked at, in the words of the definition: „Das Amt prüft Ihr Zeugnis.“ */
const reasonOf = (service: Service | undefined, check: string): string =>
  service?.checks?.find(({ name }) => name === check)?.reason.de ?? check;

/** Money for an ended application is shown when it comes; until then there is nothing to decide about it. */
const shownChecks = ({ paid, checks }: OfficeCase): readonly string[] =>
  paid ? checks : checks.filter((name) => name !== LATE);
const paidWords = ({ paid, checks, due }: OfficeCase): string =>
  paid
    ? 'bezahlt'
    : due.totalCents === 0 && !due.undetermined
      ? 'kostet nichts'
      : checks.includes(LATE)
        ? 'nicht bezahlt, beendet'
        : 'nicht bezahlt';

const checksLeft = (one: OfficeCase, service: Service | undefined): string =>
  shownChecks(one)
    .map((name) => checkWords[name]?.left ?? `noch zu prüfen: ${reasonOf(service, name)}`)
    .join(', ') || 'geprüft';

/** The files of an application, to be saved. */
const fileLinks = (id: string, service: Service, answers: Answers) =>
  filesOf(service, answers).map(
    ({ file }) =>
      html`<p><a href="/amt/files/${id}/${file.id}" download>${shownFileName(file.name)}</a></p>`,
  );

/** What was looked up in lists, with the value by which the office files it. */
const listedAnswers = (service: Service, answers: Answers) =>
  outOfLists(service, answers).map(
    ({ list, answer }) => html`<p>Liste „${list}“: ${answer.label} (${answer.value})</p>`,
  );

const approvals = (one: OfficeCase, service: Service | undefined) =>
  shownChecks(one).map(
    (name) =>
      html`<form method="post" action="/amt/approve/${one.id}/${name}">
        <button>
          ${checkWords[name]?.done ?? `In Ordnung: ${reasonOf(service, name)}`}
          ${one.receipt.caseNumber}
        </button>
      </form>`,
  );

const item = (one: OfficeCase, service: Service | undefined) =>
  html`<li>
    <p>
      <b>${one.receipt.caseNumber}</b> ${textOf(one.answers, 'givenNames')}
      ${textOf(one.answers, 'familyName')}<br />
      ${service?.title.de}<br />
      <small>${paidWords(one)}, ${checksLeft(one, service)}</small>
    </p>
    ${service ? [listedAnswers(service, one.answers), fileLinks(one.id, service, one.answers)] : ''}
    ${one.dealings.ending ? '' : approvals(one, service)} ${dealingsOf(one, service)}
  </li>`;

/** All applications, as a clerk sees them. */
export const caseList = (
  cases: Cases,
  serviceOf: (one: OfficeCase) => Service | undefined,
): Markup =>
  html`<h1>Anträge</h1>
    <p class="lead">
      So sieht das Amt, was angekommen ist. Zeugnisse auf Papier und Personen, die sich nicht
      ausgewiesen haben, prüft hier ein Mensch. Er kann auch zurückfragen, ablehnen und entscheiden.
    </p>
    <ul class="choices">
      ${cases.all().map((one) => item(one, serviceOf(one)))}
    </ul>
    ${cases.count() === 0 ? html`<p>Es ist noch kein Antrag da.</p>` : ''}`;
