import type { TemplateResult } from 'lit';
import { LiveElement } from './live-element.js';
import { liveStyles } from './live.styles.js';
import { measuredTheme } from './measured-theme.js';
import { visionTables } from './vision-table.js';
import { visionStyles } from './vision.styles.js';

/** Problem, success and focus of the theme in use, as colour-blind people see them. */
class VisionElement extends LiveElement {
  static override styles = [liveStyles, visionStyles];

  protected override render(): TemplateResult {
    return visionTables(measuredTheme(this.renderRoot));
  }
}

if (!customElements.get('demo-vision')) customElements.define('demo-vision', VisionElement);
