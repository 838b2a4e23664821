import { textIn, type Locale } from '@stadtkit/kinds/locale.js';
import type { Service } from '@stadtkit/steps/service.js';
import { html, type TemplateResult } from 'lit';
import { persons } from '../../src/ausweis/persons.js';
import type { AtIdProvider } from '../../src/in-memory/id-provider.js';
import { identityChoices, type IdentityChoice } from '../../src/in-memory/steering.js';
import type { SceneMessages } from './words.js';

/** What somebody decided at the ID provider, and as who. */
export type OnIdentity = (choice: IdentityChoice, person: string) => void;

/** The place of the Online-Ausweis, the BundID or the EUDI-Wallet: what happens there is chosen by a button. */
export function idProviderPage(
  { method }: AtIdProvider,
  service: Service,
  locale: Locale,
  words: SceneMessages,
  on: OnIdentity,
): TemplateResult {
  const found = service.identification.methods.find(({ name }) => name === method);
  const party = found ? textIn(found.title, locale) : method;
  const decide = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement, event.submitter);
    on(data.get('choice') as IdentityChoice, data.get('person') as string);
  };
  return html`<header>
      <h2 tabindex="-1">${words.simulated(party)}</h2>
    </header>
    <form class="inside" @submit=${decide}>
      <p>${words.identity.text}</p>
      <label
        >${words.identity.person}
        <select name="person">
          ${persons
            .filter(({ level }) => level !== 'low')
            .map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select></label
      >
      ${identityChoices.map(
        (choice) =>
          html`<button class=${choice === 'confirm' ? 'primary' : ''} name="choice" value=${choice}>
            ${words.identity.choices[choice]}
          </button>`,
      )}
    </form>`;
}
