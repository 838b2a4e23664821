import { html } from 'hono/html';
import { page, type Markup } from '../page.js';
import type { Transaction } from './transactions.js';

const name = 'Bezahldienst Musterland';
const euro = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });

const sum = ({ request }: Transaction): Markup =>
  html`<table>
    <caption>
      Das bezahlen Sie an die Stadt Musterstadt
    </caption>
    <tbody>
      ${request.items.map(
        (item) =>
          html`<tr>
            <th scope="row">${item.description}</th>
            <td>${euro.format(item.totalNetAmount + item.totalTaxAmount)}</td>
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">Summe</th>
        <td>${euro.format(request.grosAmount)}</td>
      </tr>
    </tfoot>
  </table>`;

export const payPage = (transaction: Transaction): Markup =>
  page({
    name,
    sign: 'bezahlen',
    title: 'Bezahlen',
    body: html`<h1>Bezahlen</h1>
      <p class="lead">Hier fließt kein Geld. Wählen Sie, was passieren soll.</p>
      ${sum(transaction)}
      <form method="post" action="/bezahlen/zahlen/${transaction.id}">
        <p>
          <button name="choice" value="pay">
            ${euro.format(transaction.request.grosAmount)} bezahlen
          </button>
        </p>
        <h2>Oder ausprobieren, was schiefgehen kann</h2>
        <ul class="choices">
          <li>
            <button name="choice" value="fail">
              <b>Zahlung ablehnen</b> <span>Die Bank sagt nein. Sie kommen zurück zum Antrag.</span>
            </button>
          </li>
          <li>
            <button name="choice" value="stay">
              <b>Bezahlen, dann Tab schließen</b> <span>Sie kommen nicht von selbst zurück.</span>
            </button>
          </li>
          <li>
            <button name="choice" value="late">
              <b>Bezahlen, Antwort kommt später</b>
              <span>Die Zahlung bleibt offen, bis sie freigegeben wird.</span>
            </button>
          </li>
        </ul>
        <p>
          <button class="quiet" name="choice" value="cancel">
            Abbrechen und zurück zum Antrag
          </button>
        </p>
      </form>`,
  });

const ended = {
  INITIAL: 'Die Zahlung wird noch bearbeitet',
  PAYED: 'Sie haben bezahlt',
  FAILED: 'Die Zahlung wurde abgelehnt',
  CANCELED: 'Sie haben die Zahlung abgebrochen',
};

export const donePage = (transaction: Transaction): Markup =>
  page({
    name,
    sign: 'bezahlen',
    title: ended[transaction.status],
    body: html`<h1>${ended[transaction.status]}</h1>
      <p>
        Kassenzeichen: <b>${transaction.reference}</b>. Sie können diesen Tab schließen. Ihr Antrag
        geht nicht verloren.
      </p>
      <p><a class="button" href="${transaction.request.redirectUrl}">Zurück zum Antrag</a></p>`,
  });

export const missingPage = (): Markup =>
  page({
    name,
    sign: 'bezahlen',
    title: 'Diese Zahlung gibt es nicht',
    body: html`<h1>Diese Zahlung gibt es nicht</h1>
      <p>Gehen Sie zurück zum Antrag und wählen Sie dort noch einmal „Bezahlen“.</p>`,
  });
