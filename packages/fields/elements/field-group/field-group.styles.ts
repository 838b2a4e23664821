import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const group = css`:where([data-stadt-group]:not([bare]))`;

/** Several fields under one legend. The legend stands a step above the labels of the fields. */
export const fieldGroupStyles: CSSResult = css`
  @layer stadtkit {
    ${group} > fieldset > legend,
    ${group} > fieldset > legend > * {
      margin: 0 !important;
      font-weight: 700 !important;
      font-size: var(--stadt-text-l) !important;
      line-height: 1.3 !important;
    }
    ${group} > fieldset > :is([data-stadt-field], div, fieldset) {
      margin-block-start: var(--stadt-space-4) !important;
    }
    ${group} > fieldset > :last-child {
      margin-block-end: 0 !important;
    }
    ${group}[quiet] > fieldset > legend,
    ${group}[quiet] > fieldset > legend > * {
      font-size: var(--stadt-text-m) !important;
      line-height: 1.4 !important;
    }
    ${group} [data-row] {
      display: flex !important;
      flex-wrap: wrap !important;
      gap: var(--stadt-space-4) !important;
      margin-block-end: var(--stadt-field-gap, var(--stadt-space-5)) !important;
    }
    ${group} [data-row] > * {
      flex: 1 1 12em !important;
    }
    ${group} [data-row] [data-stadt-field] {
      margin-block-end: 0 !important;
    }
    ${group} [data-row] > :has(input[size]) {
      flex: 0 1 auto !important;
    }
  }
`;
