import { isolated } from '../style-isolation.js';

const group = ':where([data-stadt-group]:not([bare]))';

/** Several fields under one legend. The legend stands a step above the labels of the fields. */
export const groupStyles = isolated`
  ${group} > fieldset > legend,
  ${group} > fieldset > legend > * {
    margin: 0;
    font-weight: 700;
    font-size: var(--stadt-text-l);
    line-height: 1.3;
  }
  ${group} > fieldset > :is([data-stadt-field], div, fieldset) {
    margin-block-start: var(--stadt-space-4);
  }
  ${group} > fieldset > :last-child {
    margin-block-end: 0;
  }
  ${group}[quiet] > fieldset > legend,
  ${group}[quiet] > fieldset > legend > * {
    font-size: var(--stadt-text-m);
    line-height: 1.4;
  }
`;
