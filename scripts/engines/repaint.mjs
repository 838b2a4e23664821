/**
 * Lets the page and its frames draw everything anew: where WebKit draws only a part anew, edges differ by a shade.
 * Runs in the page.
 */
export async function repaint() {
  const pages = (page) => [
    page,
    ...[...page.querySelectorAll('iframe')].flatMap(({ contentDocument: inner }) =>
      inner ? pages(inner) : [],
    ),
  ];
  const painted = () =>
    new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  const roots = pages(document).map(({ documentElement }) => documentElement);
  const before = roots.map((root) => root.getAttribute('style'));
  const paint = (colour) => {
    for (const [index, root] of roots.entries()) {
      root.setAttribute('style', before[index] ?? '');
      root.style.setProperty('transition', 'none', 'important');
      if (colour) root.style.setProperty('background-color', colour, 'important');
    }
    return painted();
  };
  await paint('red');
  await paint('');
  for (const [index, root] of roots.entries())
    if (before[index] === null) root.removeAttribute('style');
    else root.setAttribute('style', before[index]);
}
