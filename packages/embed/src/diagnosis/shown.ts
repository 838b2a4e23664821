/** Letters that cannot be seen, that turn the text around, or that are none. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const LONGEST = 200;

/** A text from elsewhere as it may be shown: in one line, not too long, with nothing hidden in it. */
export function shownText(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return short.replace(unseen, '�');
}

/** An address without what may concern a person: name, password, query, fragment. */
export function shownAddress(address: string): string {
  try {
    const { protocol, origin, host, pathname } = new URL(address);
    return shownText(origin === 'null' ? `${protocol}//${host}${pathname}` : origin + pathname);
  } catch {
    return shownText(address.replace(/[?#].*/s, ''));
  }
}
