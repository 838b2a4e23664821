/** Why something that was typed is no address that may stand in a page. */
export type AddressFault =
  | 'empty'
  /** Letters that no address has: blanks, quotes, angle brackets, what is not to be seen. */
  | 'letters'
  /** `javascript:`, `data:` and all else that is no place in the web. */
  | 'protocol'
  /** Another host without encryption; it would be blocked, or read along. */
  | 'unencrypted'
  /** A name and a password in the address. */
  | 'credentials'
  /** A question mark or a hash where a folder is wanted. */
  | 'folder';

/** The longest address that servers commonly take (RFC 9110, section 4.1 asks for 8,000). */
const LONGEST = 2000;

/** Any page: an address without a host belongs to it. */
const page = 'https://page.invalid/';

const strange = /[\s"'`<>\\^{|}]|\p{Cc}|\p{Cf}|\p{Cs}/u;
const here = /^(localhost|127\.0\.0\.1|\[::1\])$/;

// `URL.canParse` is younger than the browsers we promise (Safari 17).
function parsed(text: string): URL | undefined {
  try {
    return new URL(text, page);
  } catch {
    return undefined;
  }
}

/** What is wrong with the address of a file or a gateway; nothing when it may be used. */
export function addressFault(text: string): AddressFault | undefined {
  if (text === '') return 'empty';
  if (text.length > LONGEST || strange.test(text)) return 'letters';
  const url = parsed(text);
  if (!url) return 'letters';
  const { protocol, hostname, username, password } = url;
  if (protocol !== 'https:' && protocol !== 'http:') return 'protocol';
  if (protocol === 'http:' && !here.test(hostname)) return 'unencrypted';
  return username || password ? 'credentials' : undefined;
}

/** What is wrong with the address of a folder or a gateway, which more is appended to. */
export const folderFault = (text: string): AddressFault | undefined =>
  addressFault(text) ?? (/[?#]/.test(text) ? 'folder' : undefined);

/** The origin that an address names; nothing when it lies on the page's own. */
export function originOf(address: string): string | undefined {
  const { origin } = new URL(address, page);
  return origin === new URL(page).origin ? undefined : origin;
}

/** An address without slashes at its end. */
export const withoutSlash = (address: string): string => {
  let end = address.length;
  while (address.endsWith('/', end)) end--;
  return address.slice(0, end);
};
