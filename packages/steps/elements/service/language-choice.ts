import type { Locale } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { firstMessages } from '../../src/first-words.js';
import type { Session } from '../../src/session/session.js';

/** Each in its own words: whoever looks for a language may know no other. */
const NAMES: Readonly<Record<Locale, string>> = {
  de: 'Deutsch',
  'de-simple': 'Leichte Sprache',
  en: 'English',
  ar: 'العربية',
};

/** The languages to choose from, where there are several. */
export function languageChoice(session: Session, locale: Locale): TemplateResult | typeof nothing {
  if (session.languages.length < 2) return nothing;
  return html`<div class="languages" role="group" aria-label=${firstMessages(locale).language}>
    ${session.languages.map(
      (one) =>
        html`<stadt-action variant="quiet"
          ><button
            type="button"
            lang=${one}
            aria-current=${one === locale ? 'true' : nothing}
            @click=${() => {
              session.speak(one);
            }}
          >
            ${NAMES[one]}
          </button></stadt-action
        >`,
    )}
  </div>`;
}
