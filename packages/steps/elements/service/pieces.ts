import { html, nothing, type TemplateResult } from 'lit';
import type { Seen } from './view.js';

/** The heading of a screen: takes the focus when the screen changes. */
export const heading = (view: Seen, text: string, look = ''): TemplateResult =>
  html`<h2 class=${look} tabindex="-1" aria-level=${view.headingLevel}>${text}</h2>`;

export const button = (
  text: string | TemplateResult,
  variant: 'primary' | 'secondary' | 'quiet',
  act: () => void,
): TemplateResult =>
  html`<stadt-action variant=${variant}
    ><button type="button" @click=${act}>${text}</button></stadt-action
  >`;

/** A sentence in which a number does not break: `FS-2026-000001` is read in one piece. */
export function unbroken(text: string, number: string): TemplateResult {
  const [before, ...after] = number === '' ? [text] : text.split(number);
  return html`${before}${after.map((rest) => html`<span class="number">${number}</span>${rest}`)}`;
}

export const notice = (
  kind: string,
  title: string,
  text?: string | TemplateResult,
): TemplateResult =>
  html`<stadt-notice kind=${kind}
    ><p class="strong">${title}</p>
    ${text ? html`<p>${text}</p>` : nothing}</stadt-notice
  >`;

/** Who is responsible, and how to reach them. */
export function contact({ service: { authority }, words }: Seen): TemplateResult {
  const { name, unit, phone, email, privacyUrl, accessibilityUrl } = authority;
  return html`
    <div class="contact" role="group" aria-labelledby="contact">
      <p id="contact"><b>${words.contact}</b></p>
      <p>
        <bdi lang="de">${name}</bdi>${unit ? html`<br /><bdi lang="de">${unit}</bdi>` : nothing}
        ${phone ? html`<br /><a href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi>${phone}</bdi></a>` : nothing}
        ${email ? html`<br /><a href="mailto:${email}">${email}</a>` : nothing}
      </p>
      <p>
        ${privacyUrl ? html`<a href=${privacyUrl}>${words.privacy}</a>` : nothing}
        ${accessibilityUrl ? html`<a href=${accessibilityUrl}>${words.accessibility}</a>` : nothing}
      </p>
    </div>
  `;
}
