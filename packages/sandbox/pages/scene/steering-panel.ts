import { textIn } from '@stadtkit/kinds/locale.js';
import type { Service } from '@stadtkit/steps/service.js';
import { html, type TemplateResult } from 'lit';
import { sampleExams } from '../../src/pruefungsregister/register.js';
import { usualSteps } from '../../src/in-memory/prepared.js';
import { identityChoices, paymentChoices, type Steering } from '../../src/in-memory/steering.js';

/** A counterparty and how it can behave: value and words. */
type Lever = readonly [name: keyof Steering, party: string, ways: Readonly<Record<string, string>>];

const words: Readonly<Record<string, string>> = {
  confirm: 'confirms',
  cancel: 'is cancelled',
  'level-too-low': 'level too low',
  provider: 'fails',
  pay: 'is paid',
  late: 'is paid, said later',
  fail: 'is declined',
  transfer: 'by bank transfer',
};
const ways = (choices: readonly string[]): Record<string, string> => ({
  ask: 'let me choose there',
  ...Object.fromEntries(choices.map((choice) => [choice, words[choice] ?? choice])),
});

const levers: readonly Lever[] = [
  ['identity', 'Online-Ausweis, BundID, Wallet', ways(identityChoices)],
  [
    'exam',
    'Register of exams',
    {
      'by-code': 'knows the sample codes',
      found: 'finds every code',
      unknown: 'knows no code',
      used: 'says: used already',
      down: 'cannot be reached',
    },
  ],
  ['office', 'Office', { up: 'takes applications', down: 'cannot be reached' }],
  ['payment', 'Payment', ways(paymentChoices)],
  ['issuer', 'Issuer', { up: 'signs licences', down: 'is late' }],
  ['standing', 'The licence is', { valid: 'valid', revoked: 'revoked', suspended: 'suspended' }],
  ['network', 'At the water', { none: 'no network', there: 'with a network' }],
];

/** What the panel can cause. */
export interface Levers {
  readonly steer: (change: Partial<Steering>) => void;
  readonly jump: (step: string) => void;
  readonly goToWater: () => void;
  readonly anew: () => void;
  readonly closeTab: () => void;
  readonly release: () => void;
  readonly approve: () => void;
  /** A clerk writes to the citizen. */
  readonly write: (as: 'asked' | 'refused' | 'decided') => void;
}

/** What the panel shows: how everybody behaves, and where one can go. */
export interface Panel {
  readonly service: Service;
  readonly steering: Steering;
  readonly at: string;
  /** What the panel did last. */
  readonly said: string;
  readonly open: boolean;
  readonly levers: Levers;
}

/** The panel beside a story: leads to each step and steers the counterparties. Like all of Storybook, it speaks English. */
export function steeringPanel({
  service,
  steering,
  at,
  said,
  open,
  levers: act,
}: Panel): TemplateResult {
  const whole = service.steps.some(({ kind }) => kind === 'identity');
  return html`<details class="panel" lang="en" dir="ltr" ?open=${open}>
    <summary>Steer this example</summary>
    <div class="levers">
      <h3>Go to</h3>
      <ol>
        ${usualSteps(service).map(
          ({ name, title }) =>
            html`<li>
              <button
                type="button"
                aria-current=${name === at ? 'step' : 'false'}
                @click=${() => {
                  act.jump(name);
                }}
              >
                ${textIn(title, 'en')}
              </button>
            </li>`,
        )}
        ${whole ? html`<li>${button('At the water', act.goToWater, at === 'water')}</li>` : ''}
      </ol>
      ${button('Start again', act.anew)}
      <h3>What happens next</h3>
      ${levers.filter(([name]) => whole || name === 'office').map((lever) => select(lever, steering, act))}
      <div class="buttons">
        ${whole ? button('Let the money arrive', act.release) : ''}
        ${whole ? button('Let the clerk accept the certificate', act.approve) : ''}
        ${letters
          .filter(([as]) => as !== 'decided' || service.result.type !== 'licence')
          .map(([as, text]) =>
            button(text, () => {
              act.write(as);
            }),
          )}
        ${button('Close the tab and come back', act.closeTab)}
      </div>
      <p role="status">${said}</p>
      ${whole ? codes : ''}
    </div>
  </details>`;
}

const letters = [
  ['asked', 'Let the clerk ask something back'],
  ['refused', 'Let the clerk refuse'],
  ['decided', 'Let the clerk grant it'],
] as const;

const codes = html`<p>
  Codes to type:
  ${sampleExams.map((exam) => html`<code>${exam.code}</code> ${'used' in exam ? '(used) ' : ''}`)}
</p>`;

const button = (text: string, act: () => void, current = false): TemplateResult =>
  html`<button
    type="button"
    aria-current=${current ? 'step' : 'false'}
    @click=${() => {
      act();
    }}
  >
    ${text}
  </button>`;

function select([name, party, ways]: Lever, steering: Steering, act: Levers): TemplateResult {
  const change = (event: Event): void => {
    act.steer({ [name]: (event.currentTarget as HTMLSelectElement).value });
  };
  return html`<label
    >${party}
    <select @change=${change}>
      ${Object.entries(ways).map(
        ([value, text]) =>
          html`<option value=${value} .selected=${value === steering[name]}>${text}</option>`,
      )}
    </select></label
  >`;
}
