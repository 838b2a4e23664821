import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A page of a counterparty, with its own look, so that nobody takes it for the city's. */
export const page = (party: {
  readonly name: string;
  readonly sign: 'ausweis' | 'bezahlen' | 'amt';
  readonly title: string;
  readonly body: Markup;
}): Markup =>
  html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${party.title} – ${party.name}</title>
        <link rel="icon" href="/parties/icon.svg" />
        <link rel="stylesheet" href="/parties/party.css" />
      </head>
      <body class="${party.sign}">
        <header>
          <p class="name">${party.name}</p>
          <p class="sample">Zum Ausprobieren. Alles hier ist erfunden.</p>
        </header>
        <main>${party.body}</main>
      </body>
    </html>`;
