import { colourRoles, type ColourName } from '@stadtkit/theme/roles.js';
import type { Theme } from '@stadtkit/theme/theme.js';
import { css, html, type TemplateResult } from 'lit';
import { LiveElement } from './live-element.js';
import { liveStyles } from './live.styles.js';
import { measuredTheme } from './measured-theme.js';
import { roleGroups } from './role-groups.js';
import { swatch } from './swatch.js';

const card = ({ colours }: Theme, name: ColourName): TemplateResult =>
  html`<li>
    <div class="both">${swatch(colours[name].light)}${swatch(colours[name].dark)}</div>
    <p class="name"><code>${name}</code></p>
    <p class="soft">${colourRoles[name]}</p>
    <p class="values">
      <span>light <code>${colours[name].light}</code></span>
      <span>dark <code>${colours[name].dark}</code></span>
    </p>
  </li>`;

/** Every colour of the theme in use, in both schemes, and what it is for. */
class Roles extends LiveElement {
  static override styles = [
    liveStyles,
    css`
      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 190px), 1fr));
        gap: var(--stadt-space-4);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        border: 1px solid var(--stadt-line-soft);
        border-radius: var(--stadt-radius);
        background: var(--stadt-surface);
        overflow: clip;
      }
      .both {
        display: grid;
        grid-template-columns: 1fr 1fr;
        border-block-end: 1px solid var(--stadt-line-soft);
      }
      p {
        margin: 0;
        padding-inline: var(--stadt-space-3);
      }
      .name {
        padding-block-start: var(--stadt-space-2);
        font-weight: 700;
      }
      .values {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--stadt-space-3);
        padding-block: var(--stadt-space-2) var(--stadt-space-3);
        font-size: var(--stadt-text-s);
      }
    `,
  ];

  protected override render(): TemplateResult {
    const theme = measuredTheme(this.renderRoot);
    return html`${Object.entries(roleGroups).map(
      ([title, names]) => html`
        <h3>${title}</h3>
        <ul>
          ${names.map((name) => card(theme, name))}
        </ul>
      `,
    )}`;
  }
}

if (!customElements.get('demo-roles')) customElements.define('demo-roles', Roles);
