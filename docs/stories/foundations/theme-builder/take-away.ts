import { html, nothing, type TemplateResult } from 'lit';
import { builderPath, inTheme } from './addresses.js';
import type { ThemeFile } from './theme-files.js';

/** What a browser can show by itself. */
const open = (name: string, url: string): TemplateResult =>
  html`<a class="open" href=${url} target="_blank" aria-label="Open ${name} in a new tab">open</a>`;

const files = (all: readonly ThemeFile[], urls: readonly string[]): TemplateResult =>
  html`<ul class="files">
    ${all.map(
      ({ name, type, purpose }, at) =>
        html`<li>
          <a href=${urls[at] ?? ''} download=${name}>${name}</a>
          <span>${purpose}</span>
          ${/html|svg/.test(type) ? open(name, urls[at] ?? '') : nothing}
        </li>`,
    )}
  </ul>`;

/** The files to download. */
export const takeAwaySection = (
  all: readonly ThemeFile[],
  urls: readonly string[],
): TemplateResult => html`
  <h2>Take it home</h2>
  ${files(all, urls)}
  <p>
    On the city’s page it is one line: <code>&lt;link rel="stylesheet" href="theme.css"&gt;</code>
  </p>
`;

const screens: readonly (readonly [string, string])[] = [
  ['start', 'Start'],
  ['errors', 'A form with problems'],
  ['pay', 'Pay'],
  ['licence', 'The licence'],
];

/** The way to the whole service in this theme, and a link to share. */
export const seeItSection = (code: string): TemplateResult => html`
  <h2>See it on a service</h2>
  <p>
    <a class="main" target="_top" href=${inTheme('/story/services-fishing-licence--start', code)}
      >See it on the fishing licence service</a
    >
  </p>
  <p>Or go straight to a screen:</p>
  <ul class="screens">
    ${screens.map(
      ([id, name]) =>
        html`<li>
          <a target="_top" href=${inTheme(`/story/services-fishing-licence--${id}`, code)}
            >${name}</a
          >
        </li>`,
    )}
  </ul>
  <p>
    The theme then dresses everything in this Storybook, until you choose another one in the
    toolbar. The address holds all of it but the logo, so it can be shared:
    <a target="_top" href=${inTheme(builderPath, code)}>link to this theme</a>.
  </p>
`;
