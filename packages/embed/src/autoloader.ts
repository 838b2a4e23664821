/** The tag files of the kit: what is named on a page is loaded, nothing else. */
const tags: Readonly<Record<string, () => Promise<unknown>>> = {
  'stadt-action': () => import('@stadtkit/content/stadt-action.js'),
  'stadt-add-another': () => import('@stadtkit/fields/stadt-add-another.js'),
  'stadt-address': () => import('@stadtkit/fields/stadt-address.js'),
  'stadt-check-answers': () => import('@stadtkit/steps/stadt-check-answers.js'),
  'stadt-checkbox': () => import('@stadtkit/fields/stadt-checkbox.js'),
  'stadt-choice-group': () => import('@stadtkit/fields/stadt-choice-group.js'),
  'stadt-code-field': () => import('@stadtkit/fields/stadt-code-field.js'),
  'stadt-combobox-field': () => import('@stadtkit/fields/stadt-combobox-field.js'),
  'stadt-date-field': () => import('@stadtkit/fields/stadt-date-field.js'),
  'stadt-date-range': () => import('@stadtkit/fields/stadt-date-range.js'),
  'stadt-declaration': () => import('@stadtkit/fields/stadt-declaration.js'),
  'stadt-email-field': () => import('@stadtkit/fields/stadt-email-field.js'),
  'stadt-error-summary': () => import('@stadtkit/steps/stadt-error-summary.js'),
  'stadt-fees': () => import('@stadtkit/payment/stadt-fees.js'),
  'stadt-field-group': () => import('@stadtkit/fields/stadt-field-group.js'),
  'stadt-file-field': () => import('@stadtkit/fields/stadt-file-field.js'),
  'stadt-iban-field': () => import('@stadtkit/fields/stadt-iban-field.js'),
  'stadt-icon': () => import('@stadtkit/content/stadt-icon.js'),
  'stadt-identifier-field': () => import('@stadtkit/fields/stadt-identifier-field.js'),
  'stadt-identity': () => import('@stadtkit/identity/stadt-identity.js'),
  'stadt-licence': () => import('@stadtkit/licence/stadt-licence.js'),
  'stadt-licence-check': () => import('@stadtkit/licence/stadt-licence-check.js'),
  'stadt-money-field': () => import('@stadtkit/fields/stadt-money-field.js'),
  'stadt-name-field': () => import('@stadtkit/fields/stadt-name-field.js'),
  'stadt-notice': () => import('@stadtkit/content/stadt-notice.js'),
  'stadt-number-field': () => import('@stadtkit/fields/stadt-number-field.js'),
  'stadt-payment': () => import('@stadtkit/payment/stadt-payment.js'),
  'stadt-phone-field': () => import('@stadtkit/fields/stadt-phone-field.js'),
  'stadt-photo-field': () => import('@stadtkit/fields/stadt-photo-field.js'),
  'stadt-purpose': () => import('@stadtkit/content/stadt-purpose.js'),
  'stadt-receipt': () => import('@stadtkit/licence/stadt-receipt.js'),
  'stadt-select-field': () => import('@stadtkit/fields/stadt-select-field.js'),
  'stadt-step-list': () => import('@stadtkit/steps/stadt-step-list.js'),
  'stadt-summary-list': () => import('@stadtkit/content/stadt-summary-list.js'),
  'stadt-task-list': () => import('@stadtkit/steps/stadt-task-list.js'),
  'stadt-text-area': () => import('@stadtkit/fields/stadt-text-area.js'),
  'stadt-text-field': () => import('@stadtkit/fields/stadt-text-field.js'),
  'stadt-time-field': () => import('@stadtkit/fields/stadt-time-field.js'),
  'stadt-verified-mark': () => import('@stadtkit/content/stadt-verified-mark.js'),
  'stadt-year-field': () => import('@stadtkit/fields/stadt-year-field.js'),
  'stadt-yes-no': () => import('@stadtkit/fields/stadt-yes-no.js'),
};

const loading = new Set<string>();

function loadTag(tag: string): void {
  const file = tags[tag];
  if (!file || loading.has(tag)) return;
  loading.add(tag);
  file().catch((error: unknown) => {
    loading.delete(tag);
    console.warn(`Stadtkit: <${tag}> could not be loaded.`, error);
  });
}

function load(root: ParentNode): void {
  for (const { localName } of root.querySelectorAll(':not(:defined)')) loadTag(localName);
}

/** Loads the elements that stand in a document or shadow root, now and later. */
export function loadElementsIn(root: Document | ShadowRoot): void {
  load(root);
  new MutationObserver(() => {
    load(root);
  }).observe(root, { childList: true, subtree: true });
}
