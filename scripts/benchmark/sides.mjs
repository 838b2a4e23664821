// Who is measured: `pages/<name>` holds the pages of each. How to tell that a form is usable differs: where the controls are,
// and whether the library has finished with them.

const native = 'input, select, textarea, button';

export const sides = [
  { name: 'plain', title: 'plain HTML', fields: native, isDressed: () => true },
  {
    name: 'govuk',
    title: 'GOV.UK Frontend',
    from: 'govuk-frontend',
    fields: native,
    isDressed: () =>
      [...document.querySelectorAll('[data-module]')].every((one) =>
        one.hasAttribute(`data-${one.dataset.module}-init`),
      ),
  },
  {
    name: 'webawesome',
    title: 'Web Awesome',
    from: '@awesome.me/webawesome',
    fields: 'wa-input, wa-select, wa-radio, wa-checkbox, wa-textarea, wa-button',
    isDressed: () => !document.querySelector('form :not(:defined)'),
  },
  {
    name: 'kolibri',
    title: 'KoliBri',
    from: '@public-ui/components',
    fields: 'form > *',
    isDressed: () => !document.querySelector('form :not(:defined)'),
  },
  {
    name: 'stadtkit',
    title: 'Stadtkit',
    fields: native,
    isDressed: () => [...document.querySelectorAll('form > *')].every((one) => one.hasUpdated),
  },
];
