// The little of Fluid (the templates of TYPO3) that our template uses. Whatever else stands in a template is a mistake here.

const escaped = (text) =>
  String(text).replace(/[&<>"']/g, (letter) => `&#${String(letter.codePointAt(0))};`);

/** What a template prints with these variables. */
export function rendered(template, variables) {
  const valueOf = (path) => path.split('.').reduce((value, name) => value?.[name], variables) ?? '';
  const printed = template
    .replace(/^<html [^>]*>\n|<\/html>\n?$/g, '')
    .replace(/<f:if condition="\{([\w.]+)\}">(.*?)<\/f:if>/gs, (all, path, inside) =>
      valueOf(path) === '' ? '' : inside,
    )
    .replace(
      /<f:link\.typolink parameter="(.*?)">(.*?)<\/f:link\.typolink>/gs,
      '<a href="$1">$2</a>',
    )
    .replace(/\{([\w.]+)\}/g, (all, path) => escaped(valueOf(path)));
  if (/<\/?f:|\{f:/.test(printed))
    throw new Error(`This is more Fluid than is known here: ${printed}`);
  return printed;
}
