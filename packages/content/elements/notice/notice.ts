import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { noticeMessages, type NoticeKind } from '../../src/messages/notice-messages.js';
import { noticeStyles } from './notice.styles.js';

/** Circle, square and triangle, each with a sign cut out, carry the meaning together with the word, never alone. */
const SHAPES: Readonly<Record<NoticeKind, SVGTemplateResult>> = {
  info: svg`<path d="M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8.9 4.7h2.2V7H8.9Zm0 3.9h2.2v6.7H8.9Z" />`,
  good: svg`<path d="M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1.6 13.3L4 9.9l1.6-1.6 2.8 2.8 6-6L16 6.7Z" />`,
  warn: svg`<path d="M10 1 20 19H0ZM8.9 7.6l.4 5.6h1.4l.4-5.6Zm0 6.8v2.2h2.2v-2.2Z" />`,
  danger: svg`<path d="M1 1h18v18H1Zm7.9 3.4.4 7.2h1.4l.4-7.2Zm0 8.9v2.3h2.2v-2.3Z" />`,
};

/**
 * A remark that people should not miss: its kind as a word first, then heading and text from the page.
 *
 * @slot - heading and text
 * @cssprop --stadt-accent - links, edges and marks
 * @cssprop --stadt-accent-tint - a tinted area
 * @cssprop --stadt-good - what is done or confirmed
 * @cssprop --stadt-good-tint - the area behind it
 * @cssprop --stadt-warn - what needs care
 * @cssprop --stadt-warn-tint - the area behind it
 * @cssprop --stadt-danger - what is wrong
 * @cssprop --stadt-danger-tint - the area behind it
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-measure - greatest width of text
 * @cssprop --stadt-font - the font
 */
export class Notice extends StadtElement {
  static override styles = noticeStyles;

  /** What kind it is: its word, shape and colour. */
  @property({ reflect: true }) kind: NoticeKind = 'info';

  protected override render(): TemplateResult {
    const kind = Object.hasOwn(SHAPES, this.kind) ? this.kind : 'info';
    return html`
      <div class="box">
        <svg viewBox="0 0 20 20" aria-hidden="true">${SHAPES[kind]}</svg>
        <div>
          <div class="word">${noticeMessages[this.locale][kind]}</div>
          <slot></slot>
        </div>
      </div>
    `;
  }
}
