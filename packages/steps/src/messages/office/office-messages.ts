/** What is said once the office has the application, besides that it waits or has issued something. */
export interface OfficeMessages {
  /** Where a question of the office would stand. */
  readonly lookHere: string;
  /** The office asks something back. */
  readonly asked: Readonly<Record<'title' | 'label' | 'hint' | 'send', string>> & {
    readonly until: (date: string) => string;
  };
  /** The answer to it came in; or did not, because the office does not ask that any more. */
  readonly answered: string;
  readonly over: string;
  /** Before what a clerk wrote; or whom to ask where there is nothing, or nothing that can be read here. */
  readonly writes: string;
  readonly noLetter: (caseNumber: string) => string;
  /** What the office has decided, and when. */
  readonly refused: Readonly<Record<'title' | 'next', string>>;
  readonly decided: string;
  readonly on: (date: string) => string;
  /** The citizen takes the application back. */
  readonly withdraw: Readonly<
    Record<'go' | 'title' | 'text' | 'fees' | 'confirm' | 'done' | 'tooLate', string>
  >;
}
