import { html, nothing, type TemplateResult } from 'lit';
import { notice } from './pieces.js';
import type { View } from './view.js';

/** To whoever began with another version of the form, on the first step: what became of what they had typed. */
export function carriedOverNotice(view: View): TemplateResult | typeof nothing {
  const { application, service, step, words } = view;
  const { carriedOver, receipt } = application;
  if (!carriedOver || receipt || step.name !== service.steps[1]?.name) return nothing;
  const { unasked } = carriedOver;
  const { title, text, unasked: notAsked } = words.carriedOver;
  const list = html`${text}${
    unasked.length === 0
      ? nothing
      : html` ${notAsked}
        ${unasked.map((one, at) => html`${at === 0 ? nothing : ', '}<q><bdi>${one}</bdi></q>`)}`
  }`;
  return notice('info', title, list);
}
