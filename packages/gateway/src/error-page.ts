import { html } from 'hono/html';

/**
 * What a person sees who comes back from the ID provider with an address that is not valid (any more), or in another
 * browser than the one in which they began; phones open links of an app in the browser that is set for links. `page`:
 * where the application is.
 */
export const errorPage = (page?: string) =>
  html`<!doctype html>
    <html lang="de">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>Diese Anmeldung ist nicht gültig</title>
      <link rel="stylesheet" href="../page.css" />
      <main>
        <h1>Diese Anmeldung ist nicht gültig</h1>
        <p>
          Die Adresse wurde schon benutzt, oder Sie haben in einem anderen Browser angefangen. Dort
          sind Ihre Angaben nicht verloren.
        </p>
        ${
          page === undefined
            ? html`<p>
                Bitte schließen Sie diese Seite. Gehen Sie zurück zu Ihrem Antrag und weisen Sie
                sich dort noch einmal aus.
              </p>`
            : html`<p>
                  Führt Sie das Ausweisen immer wieder hierher? Dann füllen Sie den Antrag am besten
                  gleich in diesem Browser aus.
                </p>
                <p><a href="${page}">Zum Antrag</a></p>`
        }
        <p lang="en">
          This login is not valid: it was already used, or you began in another browser.
          ${
            page === undefined
              ? 'Please go back to your application, and identify yourself again.'
              : 'If this happens again, please fill in the application in this browser.'
          }
        </p>
      </main>
    </html>`;

/** How that page looks. */
export const errorPageStyles = `
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif }
main { max-width: 34em; margin: auto; padding: 1.5rem }
h1 { font-size: 1.5em; line-height: 1.25 }
a { display: inline-block; padding-block: .5em; font-weight: bold }
`;
