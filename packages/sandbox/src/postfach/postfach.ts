import { Hono } from 'hono';
import { html } from 'hono/html';
import { page, type Markup } from '../page.js';
import type { Arrived, Mailbox } from './mailbox.js';
import { readMail } from './read-mail.js';

/** Shows what the city has sent by e-mail. Its HTML is shown as text: nothing in it is done. Mounted at `/postfach`. */
export function postfach(mailbox: Mailbox): Hono {
  const app = new Hono({ strict: false });
  app.get('/', (c) => c.html(list(mailbox.arrived.toReversed())));
  return app;
}

const list = (all: readonly Arrived[]): Markup =>
  page({
    name: 'Postfach',
    sign: 'amt',
    title: 'Postfach',
    body: html`<h1>Postfach</h1>
      <p>
        Hier liegen alle E-Mails, die die Stadt verschickt hat, die neueste zuerst. Keine davon hat
        diesen Rechner verlassen. An Adressen bei unbekannt.example kommt nichts an.
      </p>
      ${all.length === 0 ? html`<p>Es ist noch keine E-Mail da.</p>` : all.map(one)}`,
  });

const one = ({ to, raw }: Arrived): Markup => {
  const { subject, date, text, html: source } = readMail(raw);
  return html`<article>
    <h2>${subject}</h2>
    <p>An ${to.join(', ')}, ${date}</p>
    <pre>${text}</pre>
    <details>
      <summary>HTML-Quelltext</summary>
      <pre>${source}</pre>
    </details>
  </article>`;
};
