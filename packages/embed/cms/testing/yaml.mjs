// The little of YAML that CMS files of ours are written in: mappings and lists by indentation, and scalars on one line.
// Whatever else stands in a file is a mistake here.

const scalar = (text) => {
  const quoted = /^'((?:[^']|'')*)'$|^"([^"\\]*)"$/.exec(text);
  if (quoted) return quoted[1]?.replaceAll("''", "'") ?? quoted[2];
  if (text === '{}') return {};
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?\d+$/.test(text)) return Number(text);
  if (/^[[{&*!|>%@`"']|: |\s#/.test(text))
    throw new Error(`This is more YAML than is known here: ${text}`);
  return text;
};

const pair = /^('[^']*'|"[^"]*"|[^\s'"#-][^:]*?):(?:\s+(.*))?$/;

/** The value that a file says. */
export function yaml(source) {
  const lines = source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
    .map((line) => ({ depth: line.length - line.trimStart().length, text: line.trim() }));
  const value = block(lines, lines[0]?.depth ?? 0);
  if (lines.length > 0) throw new Error(`This line belongs to nothing: ${lines[0].text}`);
  return value;
}

function block(lines, depth) {
  const list = lines[0].text.startsWith('- ');
  const result = list ? [] : {};
  while (lines[0]?.depth === depth && lines[0].text.startsWith('- ') === list) {
    if (list) result.push(item(lines));
    else Object.assign(result, entry(lines));
  }
  return result;
}

/** An item of a list: a scalar, or a mapping that begins on the line of the dash. */
function item(lines) {
  const text = lines[0].text.slice(2).trim();
  if (!pair.test(text)) {
    lines.shift();
    return scalar(text);
  }
  lines[0] = { depth: lines[0].depth + 2, text };
  return block(lines, lines[0].depth);
}

function entry(lines) {
  const { depth, text } = lines.shift();
  const [, name, value] = pair.exec(text) ?? [];
  if (name === undefined) throw new Error(`This is more YAML than is known here: ${text}`);
  const below =
    lines[0] &&
    (lines[0].depth > depth || (lines[0].depth === depth && lines[0].text.startsWith('- ')));
  const key = String(scalar(name));
  if (value !== undefined && value !== '') return { [key]: scalar(value) };
  return { [key]: below ? block(lines, lines[0].depth) : null };
}
