import { BlockList, isIP, isIPv6 } from 'node:net';

/** Who asks. `peer`: the address at the other end of the connection, as the server knows it. */
export type ClientOf = (request: Request, peer?: string) => string;

/**
 * Who asks, for the limits of attempts. `X-Forwarded-For` can be written by anybody: each proxy appends the address that
 * it sees, so that only what a trusted proxy has appended is true. It is read from its end, over the trusted ones.
 *
 * `trusted`: addresses or networks of the city's own proxies (`10.0.0.7`, `10.0.0.0/8`, `fd00::/8`). None: the header is
 * not looked at. Throws when one is not an address.
 */
export function behindProxies(trusted: readonly string[]): ClientOf {
  const proxies = new BlockList();
  for (const one of trusted) {
    const [address = '', bits] = one.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    const most = family === 'ipv6' ? 128 : 32;
    if (!isIP(address) || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most)))
      throw new Error(
        `“${one}” is not the address of a proxy, or of a network such as 10.0.0.0/8.`,
      );
    proxies.addSubnet(address, Number(bits ?? most), family);
  }
  const isTrusted = (address: string): boolean =>
    proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

  return (request, peer) => {
    const hops = (request.headers.get('x-forwarded-for') ?? '').split(',').map(plain);
    let client = plain(peer ?? '');
    while (isIP(client) && isTrusted(client)) {
      const before = hops.pop();
      if (before === undefined || !isIP(before)) break;
      client = before;
    }
    return household(client);
  };
}

/** An address as it is compared: without port, brackets and zone, and an IPv4 address as such (RFC 4291, 2.5.5.2). */
function plain(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  return /^\d+(\.\d+){3}:\d+$/.test(bare) ? bare.replace(/:\d+$/, '') : bare;
}

/** Whoever has an IPv6 address has at least the 2⁶⁴ of its network (RFC 6177): they count as one. */
function household(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const front = head.split(':').filter(Boolean);
  const back = (tail ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(8 - front.length - back.length, 0) }, () => '0');
  const groups = tail === undefined ? front : [...front, ...zeros, ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
