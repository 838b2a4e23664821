/** Inserts text where the caret is, in place of what is selected, as typing does: with an `input` event and undo. */
export function insert(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else can be undone (input events, level 2)
  if (control.ownerDocument.execCommand('insertText', false, text)) return;
  const { selectionStart, selectionEnd, value } = control;
  const from = selectionStart ?? value.length;
  control.setRangeText(text, from, selectionEnd ?? from, 'end');
  const how = { bubbles: true, composed: true, inputType: 'insertText', data: text };
  control.dispatchEvent(new InputEvent('input', how));
}

/** The letter before the caret, and whether a capital one comes next. */
export function before(control: HTMLInputElement | HTMLTextAreaElement | null): {
  readonly letter: string;
  readonly upper: boolean;
} {
  const { value, selectionStart } = control ?? { value: '', selectionStart: null };
  const letter = [...value.slice(0, selectionStart ?? value.length)].at(-1) ?? '';
  return { letter, upper: !/[\p{L}\p{M}]/u.test(letter) };
}
