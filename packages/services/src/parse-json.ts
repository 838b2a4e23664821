/** What is wrong with a text that should be JSON, and behind which of its characters. */
interface Fault {
  readonly at: number;
  readonly says: string;
}

/** Lists and objects in each other, as far as they are looked into: far more than a definition has. */
const DEPTH = 1000;
const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Reads JSON. What engines say of a text that is none differs, and often names no place; a comma that is missing is what
 * happens most to whoever writes a file by hand.
 * @throws SyntaxError that says what is wrong in which line
 */
export function parseJson(text: string): unknown {
  // A mark that editors of Windows put before a text (U+FEFF) says nothing.
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    const { at, says } = faultIn(json);
    const line = json.slice(0, at).split('\n').length;
    throw new SyntaxError(`in line ${String(line)} ${says}`, { cause });
  }
}

/** The first fault of a text that is no JSON (RFC 8259). */
function faultIn(text: string): Fault {
  let at = 0;
  const take = (form: RegExp): boolean => {
    form.lastIndex = at;
    const found = form.exec(text);
    at += found?.[0].length ?? 0;
    return found !== null;
  };
  const sees = (character: string): boolean => {
    take(SPACE);
    return text[at] === character;
  };
  const isNext = (character: string): boolean => {
    const is = sees(character);
    if (is) at += 1;
    return is;
  };
  const unexpected = (wanted: string): Fault => {
    take(SPACE);
    if (at >= text.length) return { at, says: `${wanted} is missing: the file ends there.` };
    const [rest = ''] = /.{0,40}/.exec(text.slice(at, at + 40)) ?? [];
    if (rest.startsWith('"'))
      return { at, says: `a text does not end, or has a \\ or a tab in it: ${rest}` };
    return { at, says: `${wanted} is expected instead of: ${rest}` };
  };
  const value = (depth: number): Fault | undefined => {
    take(SPACE);
    if (depth > DEPTH) return { at, says: `stands more than ${String(DEPTH)} brackets deep.` };
    if (isNext('{')) return entries('}', () => member(depth + 1));
    if (isNext('[')) return entries(']', () => value(depth + 1));
    return take(TEXT) || take(WORD)
      ? undefined
      : unexpected('a text in straight quotes ("), or another value,');
  };
  const member = (depth: number): Fault | undefined => {
    take(SPACE);
    if (!take(TEXT)) return unexpected('a name in straight quotes (")');
    return isNext(':') ? value(depth) : unexpected('a colon');
  };
  const entries = (end: string, entry: () => Fault | undefined): Fault | undefined => {
    if (isNext(end)) return undefined;
    for (;;) {
      const fault = entry();
      if (fault) return fault;
      const behind = at;
      if (isNext(end)) return undefined;
      // In the line where it belongs, not in that of what follows.
      if (sees('"') || sees('{') || sees('['))
        return { at: behind, says: 'a comma is missing at the end.' };
      if (!isNext(',')) return unexpected(`a comma or ${end}`);
      if (sees(end))
        return {
          at: at - 1,
          says: `a comma stands before ${end}: behind the last one there is none.`,
        };
    }
  };
  const fault = value(0);
  if (fault) return fault;
  return unexpected('the end of the file');
}
