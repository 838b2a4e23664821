import { css, html, type TemplateResult } from 'lit';
import { inPixels, pixelsOf, saidOf } from './computed.js';
import { LiveElement } from './live-element.js';
import { liveStyles } from './live.styles.js';

const sizes = [
  ['2xl', 'Fischereischein beantragen', 'the title of a service'],
  ['xl', 'Ihre Fischerprüfung', 'the heading of a step'],
  ['l', 'Warum fragen wir das?', 'a heading inside a step'],
  ['m', 'Wie heißen Sie im Personalausweis?', 'questions, answers, what is said'],
  ['s', 'Zum Beispiel 14 3 1991', 'hints and notes'],
] as const;

/** The sizes of text in use, as they are read. */
class Type extends LiveElement {
  static override styles = [
    liveStyles,
    css`
      ul {
        display: grid;
        gap: var(--stadt-space-4);
        margin: 0 0 var(--stadt-space-5);
        padding: 0;
        list-style: none;
      }
      li {
        padding-block-end: var(--stadt-space-4);
        border-block-end: 1px solid var(--stadt-line-soft);
      }
      li p {
        margin: 0;
        line-height: 1.25;
        text-wrap: balance;
      }
      .is-2xl,
      .is-xl,
      .is-l {
        font-weight: 700;
      }
      .is-2xl {
        font-size: var(--stadt-text-2xl);
      }
      .is-xl {
        font-size: var(--stadt-text-xl);
      }
      .is-l {
        font-size: var(--stadt-text-l);
      }
      .is-m {
        font-size: var(--stadt-text-m);
      }
      .is-s {
        font-size: var(--stadt-text-s);
      }
      .measure {
        margin: 0;
        padding: var(--stadt-space-4);
        border-inline-start: 4px solid var(--stadt-accent);
        background: var(--stadt-surface);
        font-size: var(--stadt-text-m);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const root = this.renderRoot;
    return html`<ul>
        ${sizes.map(
          ([name, text, purpose]) =>
            html`<li>
              <p class="is-${name}" lang="de">${text}</p>
              <p class="soft">
                <code>${name}</code>, ${inPixels(pixelsOf(root, `--stadt-text-${name}`))}:
                ${purpose}
              </p>
            </li>`,
        )}
      </ul>
      <h2>Font</h2>
      <p><code>${saidOf(this, '--stadt-font')}</code></p>
      <h2>Lines</h2>
      <p class="measure" lang="de">
        Der Fischereischein gilt ein Leben lang. Die Fischereiabgabe bezahlen Sie für ein Jahr oder
        für fünf Jahre. Den Schein zeigen Sie auf dem Smartphone oder auf Papier. Die
        Fischereiaufsicht prüft den Code auch dort, wo es kein Netz gibt.
      </p>
      <p class="soft">
        A line is at most <code>${saidOf(this, '--stadt-measure')}</code> long. Lines are
        <code>${saidOf(this, '--stadt-leading')}</code> times the size apart.
      </p>`;
  }
}

if (!customElements.get('demo-type')) customElements.define('demo-type', Type);
