// The list of what can be imported, in the README of a package between two markers.

const START = '<!-- public -->';
const END = '<!-- /public -->';

const specifier = (name, address) => (address === '.' ? name : `${name}/${address}`);

/** The README with the list in it. Without markers it comes at the end. */
export function withList(readme, name, rows, internal) {
  const lines = rows.map(([address, what]) => `- \`${specifier(name, address)}\`: ${what}`);
  const others = internal.map((address) => `\`${address}\``).join(', ');
  const rest = others
    ? `\nOnly for the other packages of Stadtkit, and changed without notice: ${others}.\n`
    : '';
  const list = `${START}\n\n${lines.join('\n')}\n${rest}\n${END}`;
  return readme.includes(START)
    ? readme.replace(new RegExp(`${START}[^]*${END}`), () => list)
    : `${readme.trimEnd()}\n\n## What can be imported\n\nThis and nothing else ([decision 21](../../docs/decisions/0021-public.md)).\n\n${list}\n`;
}
