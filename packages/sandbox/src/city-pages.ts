import type { Service } from '@stadtkit/steps/service.js';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Markup } from './page.js';

/** A page of the city, around what stands on it. */
const cityPage = (title: string, { head, main }: { head?: Markup; main: Markup }): Markup =>
  html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Stadt Musterstadt</title>
        <link rel="icon" href="/parties/icon.svg" />
        <link rel="stylesheet" href="/musterstadt/city.css" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#inhalt">Zum Inhalt</a>
        <header class="kopf">
          <p class="name">Stadt Musterstadt</p>
          <nav aria-label="Hauptmenü">
            <ul>
              <li><a href="/">Rathaus</a></li>
              <li><a href="/musterstadt/">Online-Dienste</a></li>
              <li><a href="/">Freizeit</a></li>
            </ul>
          </nav>
        </header>
        <main id="inhalt">${main}</main>
        <footer class="fuss">
          <p>Stadt Musterstadt gibt es nicht. Alle Personen, Codes und Beträge sind erfunden.</p>
        </footer>
      </body>
    </html>`;

/** The page of a service: the two lines, and what is there without them. */
export const servicePage = (name: string, { title, authority }: Service): Markup => {
  const src = `/gateway/services/${name}`;
  const { unit = authority.name, phone = '' } = authority;
  return cityPage(title.de, {
    head: html`<link rel="preload" as="fetch" crossorigin href="${src}" />
      <script type="module" blocking="render" src="/stadtkit/stadtkit.js"></script>`,
    main: html`<h1>Online-Dienst</h1>
      <stadt-service src="${src}">
        <p>
          ${title.de}: Das geht hier online. Wenn der Antrag nicht erscheint, hilft Ihnen ${unit}:
          Telefon
          <a href="tel:${phone.replaceAll(/[^\d+]/g, '')}">${phone}</a>.
        </p>
      </stadt-service>`,
  });
};

/** The city's own pages: one for each service, and one that lists them. Mounted at `/musterstadt`. */
export function cityPages(services: Readonly<Record<string, Service>>): Hono {
  const app = new Hono({ strict: false });
  const list = Object.entries(services);
  app.get('/', (c) =>
    c.html(
      cityPage('Online-Dienste', {
        main: html`<h1>Online-Dienste</h1>
          <ul>
            ${list.map(
              ([name, { title }]) => html`<li><a href="/musterstadt/${name}/">${title.de}</a></li>`,
            )}
          </ul>`,
      }),
    ),
  );
  app.get('/:name', async (c, next) => {
    const name = c.req.param('name');
    const service = Object.hasOwn(services, name) ? services[name] : undefined;
    if (!service) return next();
    // Whoever leaves to identify or to pay comes back to exactly one address.
    if (!new URL(c.req.url).pathname.endsWith('/')) return c.redirect(`/musterstadt/${name}/`);
    return c.html(servicePage(name, service));
  });
  return app;
}
