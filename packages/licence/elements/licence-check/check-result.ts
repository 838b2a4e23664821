import type { Locale } from '@stadtkit/kinds/locale.js';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { CheckResult, CheckKnowledge } from '../../src/check-code.js';
import type { Licence, Standing } from '../../src/licence.js';
import type { StatusList } from '../../src/status-list.js';
import type { TrustList } from '../../src/trust-list.js';
import { day, fullName, licenceMessages, moment } from '../../src/words.js';

export type Mood = 'good' | 'unsure' | 'bad';

const mood = (standing: Standing): Mood =>
  standing === 'valid'
    ? 'good'
    : ['valid-status-unknown', 'unknown-issuer', 'unsupported-format', 'malformed'].includes(
          standing,
        )
      ? 'unsure'
      : 'bad';

/** Told apart by shape as well as by word and colour. */
const shapes: Readonly<Record<Mood, SVGTemplateResult>> = {
  good: svg`<circle cx="20" cy="20" r="19" /><path d="m11 21 6 6 12-13" />`,
  unsure: svg`<path class="filled" d="M20 2 39 37H1Z" /><path d="M20 14v11m0 4v3" />`,
  bad: svg`<rect x="1" y="1" width="38" height="38" /><path d="m11 11 18 18m0-18L11 29" />`,
};

export const mark = (of: Mood): TemplateResult =>
  html`<svg viewBox="0 0 40 40" aria-hidden="true">${shapes[of]}</svg>`;

/** What the inspector reads: the word first, then why, then what to compare with the person. */
export function checkResult(
  found: CheckResult,
  known: CheckKnowledge,
  now: number,
  locale: Locale,
): TemplateResult {
  const { standing, licence } = found;
  const words = licenceMessages(locale);
  const { word, text } = words.standing[standing];
  return html`
    <section
      class="finding ${mood(standing)}"
      tabindex="-1"
      aria-labelledby="word"
      aria-describedby="why"
    >
      ${mark(mood(standing))}
      <h2 id="word">${word}</h2>
      <p id="why">${text}</p>
      ${licence ? details(licence, known, locale) : nothing}
      <p class="small">
        ${knownSince(known.trust, found.statusList, locale)}<br />
        ${words.check.clock(moment(now, locale))}
      </p>
    </section>
  `;
}

/** How old the keys are, and the status list that counts; null where none is asked. */
export function knownSince(
  trust: TrustList,
  list: StatusList | null | undefined,
  locale: Locale,
): TemplateResult {
  const words = licenceMessages(locale).check;
  const keys = words.trustOf(moment(trust.issuedAt * 1000, locale));
  if (list === null) return html`${keys}`;
  return html`${keys}<br />
    ${list ? words.statusOf(moment(list.issuedAt * 1000, locale)) : words.noStatus}`;
}

function details(licence: Licence, known: CheckKnowledge, locale: Locale): TemplateResult {
  const words = licenceMessages(locale);
  const rows = [
    [words.name, fullName(licence)],
    [words.born, day(licence.birthDate)],
    [words.levy, `${day(licence.levyFrom)} – ${day(licence.levyTo)}`],
    [words.number, licence.number],
    [words.authority, known.trust.authorities[licence.authority] ?? licence.authority],
  ] as const;
  return html`
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd><bdi>${value}</bdi></dd>
          </div>`,
      )}
    </dl>
    <p><b>${words.check.compare}</b></p>
  `;
}
