/** The script of `licence.html`: what somebody has kept on this device, with or without a network. */
import { keptLicences } from '@stadtkit/licence/adapters/kept-licences.js';
import type { IssuedLicence } from '@stadtkit/licence/licence.js';
import '@stadtkit/licence/stadt-licence.js';
import { directionOf } from '@stadtkit/kinds/direction.js';
import { localeFor } from '@stadtkit/kinds/locale.js';
import { html, render } from 'lit';
import { licencePageMessages } from './messages.js';
import { dismiss } from './prepare.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { margin: 0 }
  main {
    max-inline-size: 40rem;
    margin-inline: auto;
    padding: 1rem;
    font-family: var(--stadt-font, sans-serif);
    color: var(--stadt-ink);
  }
  h1 { font-size: 1.5rem }
  stadt-licence { display: block; margin-block: 1rem }
`);
document.adoptedStyleSheets.push(sheet);

const locale = localeFor(navigator.language);
const words = licencePageMessages(locale);
const main = document.querySelector('main') ?? document.body;
document.documentElement.lang = locale === 'de-simple' ? 'de' : locale;
document.documentElement.dir = directionOf(locale);
document.title = words.title;

async function show(): Promise<void> {
  const kept = await keptLicences.kept().catch(() => []);
  render(
    html`<h1 tabindex="-1">${words.title}</h1>
      ${kept.length > 0 ? words.text : words.nothing}
      ${kept.map(
        (licence) =>
          html`<stadt-licence
            kept
            .licence=${licence as unknown as IssuedLicence}
            @stadt-licence-forget=${() => {
              void forget(licence);
            }}
          ></stadt-licence>`,
      )}`,
    main,
  );
}

async function forget(licence: Readonly<Record<string, string>>): Promise<void> {
  await keptLicences.forget(licence);
  await show();
  main.querySelector('h1')?.focus();
  if ((await keptLicences.kept()).length === 0)
    await dismiss(new URL(location.pathname, location.href));
}

await show();
