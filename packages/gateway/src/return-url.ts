/** What a pattern allows; undefined when it is none. */
function readPattern(pattern: string): { readonly url: URL; readonly below: boolean } | undefined {
  const below = pattern.endsWith('/*');
  const address = below ? pattern.slice(0, -1) : pattern;
  if (address.includes('*') || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const rest = below ? url.search + url.hash : url.hash;
  const web = ['https:', 'http:'].includes(url.protocol);
  return web && rest === '' && url.username + url.password === '' ? { url, below } : undefined;
}

/**
 * A rule for pages that citizens may come back to. Patterns: an address, with its query if it has one (`?page_id=7`), or
 * the beginning of addresses, up to a slash, and `*`. An address without a query allows any query: campaigns and
 * languages stand there. Throws at once when a pattern is none, since nobody could ever come back to it.
 */
export function returnUrlRule(patterns: readonly string[]): (url: string) => boolean {
  const allowed = patterns.map((pattern) => {
    const read = readPattern(pattern);
    if (!read)
      throw new Error(
        `returnUrls: “${pattern}” must be an address such as https://stadt.example/angeln/, or https://stadt.example/*`,
      );
    return read;
  });
  return (text) => {
    if (!URL.canParse(text)) return false;
    const asked = new URL(text);
    // As the browser will read it: what the parser changes (`..`, `\\`, blanks) was meant to be read differently.
    if (asked.href !== text && asked.href !== `${text}/`) return false;
    if (asked.username + asked.password + asked.hash !== '') return false;
    return allowed.some(
      ({ url, below }) =>
        asked.origin === url.origin &&
        (below
          ? asked.pathname.startsWith(url.pathname)
          : asked.pathname === url.pathname && (url.search === '' || asked.search === url.search)),
    );
  };
}
