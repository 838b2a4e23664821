import '@stadtkit/fields/stadt-email-field.js';
import { css, html, type TemplateResult } from 'lit';
import { LiveElement } from './live-element.js';
import { liveStyles } from './live.styles.js';

interface Spoken {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly label: string;
  readonly hint: string;
}

const languages: readonly Spoken[] = [
  {
    lang: 'de',
    dir: 'ltr',
    title: 'Deutsch',
    label: 'E-Mail-Adresse',
    hint: 'Damit wir Ihnen antworten können.',
  },
  {
    lang: 'de-simple',
    dir: 'ltr',
    title: 'Leichte Sprache',
    label: 'Ihre E-Mail-Adresse',
    hint: 'Dann können wir Ihnen schreiben.',
  },
  {
    lang: 'en',
    dir: 'ltr',
    title: 'English',
    label: 'E-mail address',
    hint: 'So that we can answer you.',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    title: 'العربية',
    label: 'البريد الإلكتروني',
    hint: 'حتى نتمكن من الرد عليك.',
  },
];

const spoken = ({ lang, dir, title, label, hint }: Spoken): TemplateResult =>
  html`<figure lang=${lang} dir=${dir}>
    <figcaption>${title} <code dir="ltr">lang="${lang}"</code></figcaption>
    <stadt-email-field .problem=${{ code: 'email-at' }}>
      <label>${label}</label>
      <p data-hint>${hint}</p>
      <input type="email" value="ayse.example.org" autocomplete="off" />
    </stadt-email-field>
  </figure>`;

/** The same field in each language: it says its problem in the language of the place it stands in. */
class Language extends LiveElement {
  static override styles = [
    liveStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
        gap: var(--stadt-space-4);
      }
      figure {
        margin: 0;
        padding: var(--stadt-space-4);
        border: 1px solid var(--stadt-line-soft);
        border-radius: var(--stadt-radius);
        --stadt-field-gap: 0;
      }
      figcaption {
        margin-block-end: var(--stadt-space-3);
        color: var(--stadt-ink-soft);
        font-size: var(--stadt-text-s);
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`${languages.map(spoken)}`;
  }
}

if (!customElements.get('demo-language')) customElements.define('demo-language', Language);
