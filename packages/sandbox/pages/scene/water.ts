import type { CheckSource, LicenceCheck } from '@stadtkit/licence/elements/licence-check.js';
import type { HandedLicence } from '@stadtkit/steps/parties.js';
import { html, type TemplateResult } from 'lit';
import type { SceneMessages } from './words.js';

const nameOf = ({ givenNames = '', familyName = '' }: HandedLicence): string =>
  `${givenNames} ${familyName}`.trim();

/** The place at the water: the inspector’s device, and the citizen’s licence in front of its camera. */
export function water(
  licence: HandedLicence,
  source: CheckSource,
  words: SceneMessages,
  onBack: () => void,
): TemplateResult {
  const scan = (event: Event): void => {
    const place = (event.currentTarget as HTMLElement).closest('.inside');
    const check = place?.querySelector<LicenceCheck>('stadt-licence-check');
    void check?.check(licence['code'] ?? '');
  };
  return html`<header>
      <h2 tabindex="-1">${words.water.title}</h2>
    </header>
    <div class="inside">
      <p>${words.water.text}</p>
      <div class="buttons">
        <button type="button" class="primary" @click=${scan}>
          ${words.water.scan(nameOf(licence))}
        </button>
        <button type="button" @click=${onBack}>${words.water.back}</button>
      </div>
      <stadt-licence-check .source=${source}></stadt-licence-check>
    </div>`;
}
