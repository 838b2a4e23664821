/** Why the command ends: one sentence that says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'Complaint';
  constructor(
    message: string,
    /** 2: something was written wrongly, or a file cannot be used; 1: a theme fails its proof. */
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message);
  }
}
