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
 * A rule for pages that citizens may come back to; it gives the address to which they are sent. Patterns: an address, or
 * the beginning of addresses, up to a slash, and `*`. A query counts where the pattern has one (`?page_id=7`), or a `*`;
 * else it is left out: nobody besides the city needs to know what stands there. Throws at once when a pattern is none,
 * since nobody could ever come back to it.
 */
export function returnUrlRule(patterns: readonly string[]): (url: string) => string | undefined {
  const allowed = patterns.map((pattern) => {
    const read = readPattern(pattern);
    if (!read)
      throw new Error(
        `returnUrls: “${pattern}” must be an address such as https://stadt.example/angeln/, or https://stadt.example/*`,
      );
    return read;
  });
  return (text) => {
    if (!URL.canParse(text)) return undefined;
    const asked = new URL(text);
    // What the parser changes (`..`, `\\`, blanks) was meant to be read differently by somebody else.
    if (asked.href !== text && asked.href !== `${text}/`) return undefined;
    if (asked.username + asked.password + asked.hash !== '') return undefined;
    const page = asked.origin + asked.pathname;
    const known = allowed.filter(({ url, below }) =>
      below ? page.startsWith(url.href) : page === url.origin + url.pathname,
    );
    if (known.some(({ url, below }) => below || url.search === asked.search)) return asked.href;
    return known.some(({ url }) => url.search === '') ? page : undefined;
  };
}
