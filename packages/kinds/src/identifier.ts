/** What kind of number is asked for. */
export type IdentifierFormat =
  | 'tax-id'
  | 'number-plate'
  | 'creditor-reference'
  | 'bic'
  | 'ags'
  | 'ars'
  | 'leika'
  | 'postal-code'
  | 'house-number'
  | 'file-number';
