/** Whether an address is a page that people may be sent to: https, or on this very machine. */
export function isRealPage(url: string): boolean {
  const { protocol, origin, hostname } = new URL(url, location.href);
  const near = origin === location.origin || ['localhost', '127.0.0.1'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && near);
}
