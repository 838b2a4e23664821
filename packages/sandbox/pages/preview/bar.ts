import { textIn, type Locale } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Shown } from '../../../cli/src/preview/shown.js';
import { personIn, stepIn, type Part } from './asked.js';

const languages: Readonly<Record<Locale, string>> = {
  de: 'Deutsch',
  'de-simple': 'Leichte Sprache',
  en: 'English',
  ar: 'العربية',
};

/** Somebody has chosen something in the bar. */
export type OnChoice = (part: Part, value: string) => void;

interface Option {
  readonly value: string;
  readonly text: string;
  readonly lang?: Locale;
}

/** The bar above the service: who is there, on which step and day, in which city and language. It speaks English, as all of the command. */
export function bar(
  shown: Shown,
  locale: Locale,
  { status, onChoice }: { readonly status: string; readonly onChoice: OnChoice },
): TemplateResult {
  const { service, cities, persons, on } = shown;
  const person = personIn(shown);
  const select = (part: Part, label: string, chosen: string, options: readonly Option[]) =>
    options.length === 0
      ? nothing
      : html`<label class=${part}
          >${label}
          <select name=${part} @change=${choose} .value=${live(chosen)}>
            ${options.map(
              ({ value, text, lang }) =>
                html`<option value=${value} lang=${lang ?? nothing} ?selected=${value === chosen}>
                  ${text}
                </option>`,
            )}
          </select></label
        >`;
  const choose = ({ currentTarget }: Event): void => {
    const { name, value, validity } = currentTarget as HTMLSelectElement | HTMLInputElement;
    // While a date is typed, it is none for a while.
    if (value !== '' && validity.valid) onChoice(name as Part, value);
  };
  const steps = (service?.steps ?? []).filter(({ name }) => person?.steps.includes(name));
  return html`<h1>
      Preview${service ? html`: <span lang=${locale}>${textIn(service.title, locale)}</span>` : nothing}
    </h1>
    <div class="controls">
      ${select(
        'person',
        'Person',
        person?.label ?? '',
        persons.map(({ label, today }) => ({
          value: label,
          text: today === on ? label : `${label}, on ${today}`,
        })),
      )}
      ${select(
        'step',
        'Step',
        stepIn(shown),
        steps.map(({ name, title }, at) => ({
          value: name,
          text: `${at + 1}. ${textIn(title, locale)}`,
          lang: locale,
        })),
      )}
      <label class="on"
        >Day
        <input
          type="date"
          name="on"
          min="2000-01-01"
          max="2199-12-31"
          required
          .value=${live(on)}
          @change=${choose}
      /></label>
      ${
        cities.length > 1
          ? select(
              'city',
              'City',
              shown.city ?? '',
              cities.map((value) => ({ value, text: value })),
            )
          : nothing
      }
      ${select(
        'lang',
        'Language',
        locale,
        Object.entries(languages).map(([value, text]) => ({ value, text, lang: value as Locale })),
      )}
    </div>
    ${person ? html`<p class="end">Ends: ${person.end.says}</p>` : nothing} ${findings(shown)}
    <p role="status">${status}</p>`;
}

/** What the analysis says, as `stadtkit check` does. */
function findings({ findings, gaveUp }: Shown): TemplateResult | typeof nothing {
  const count = findings.length + (gaveUp === undefined ? 0 : 1);
  if (count === 0) return nothing;
  return html`<details>
    <summary>${count} ${count === 1 ? 'finding' : 'findings'}</summary>
    <ul>
      ${gaveUp === undefined ? nothing : html`<li>Nothing is proven. ${gaveUp}</li>`}
      ${findings.map(
        ({ path, says, remedy, person }) =>
          html`<li>
            <code>${path}</code> ${says} ${remedy}${person ? ` Shown by: ${person.label}` : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}
