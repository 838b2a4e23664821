/** Sheets of pages that did not expect us, for the suite and for Storybook. */
export const hostSheets = {
  'small-root': 'html { font-size: 62.5%; } body { font-size: 1.4rem; line-height: 1; }',
  'floating-labels': `
    label { float: left; width: 30%; text-align: right; font-weight: normal; }
    legend { float: left; width: 100%; border-bottom: 1px solid; font-size: 21px; }
    fieldset { border: 3px groove; padding: 1em; margin: 1em; }
    input { width: 60%; height: 18px; } input[type=radio], input[type=checkbox] { position: absolute; opacity: 0; }
    p { margin: 2em 0; font-size: 80%; } div { padding: 3px; }`,
} as const;
