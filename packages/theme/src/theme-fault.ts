/** What is wrong with a brand or a token file, and where. */
export class ThemeFault extends Error {
  override readonly name = 'ThemeFault';
  constructor(
    readonly code:
      | 'colour-unreadable'
      | 'colours-missing'
      | 'colours-too-many'
      | 'name-unreadable'
      | 'font-unreadable'
      | 'logo-unreadable'
      | 'radius-out-of-range'
      | 'token-missing'
      | 'token-unreadable'
      | 'reference-unknown'
      | 'reference-circular'
      | 'proof-fails',
    /** Where: the option of a brand, or the path of a token. */
    readonly at: string,
    message: string,
  ) {
    super(message);
  }
}
