type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isHex = (value: unknown): boolean => typeof value === 'string' && /^#[\da-f]{6}$/.test(value);

/** Section 8 of the Format Module 2025.10, and the Color Module for `color`: what a value of each type is. */
const isValue: Readonly<Record<string, (value: unknown) => boolean>> = {
  color: (value) =>
    isObject(value) &&
    value['colorSpace'] === 'srgb' &&
    Array.isArray(value['components']) &&
    value['components'].length === 3 &&
    value['components'].every((part: number) => isNumber(part) && part >= 0 && part <= 1) &&
    (value['hex'] === undefined || isHex(value['hex'])),
  dimension: (value) =>
    isObject(value) && isNumber(value['value']) && ['px', 'rem'].includes(String(value['unit'])),
  number: isNumber,
  fontFamily: (value) => isText(value) || (Array.isArray(value) && value.every(isText)),
};

/** What groups and tokens may say beside their children (sections 5 and 6). */
const properties: Readonly<Record<string, (value: unknown) => boolean>> = {
  $type: (value) => typeof value === 'string' && value in isValue,
  $description: isText,
  $extensions: (value) => isObject(value) && Object.keys(value).every((key) => key.includes('.')),
};

/**
 * What is wrong with a file of tokens by the rules of the Design Tokens Community Group (Format Module 2025.10), as far as
 * they concern the types and the references that are used here. Empty for a good file.
 */
export function mistakesIn(file: unknown, path = '', inherited?: unknown): string[] {
  if (!isObject(file)) return [`${path} is neither a token nor a group`];
  const type = file['$type'] ?? inherited;
  const said = Object.entries(file).filter(([name]) => name.startsWith('$') && name !== '$value');
  const children = Object.entries(file).filter(([name]) => !name.startsWith('$'));
  return [
    ...said
      .filter(([name, value]) => !properties[name]?.(value))
      .map(([name]) => `${path} has a wrong ${name}`),
    ...children.flatMap(([name]) => (/[.{}]/.test(name) ? [`${path}.${name} is no name`] : [])),
    ...('$value' in file
      ? valueMistakes(file['$value'], path, type, children.length)
      : children.flatMap(([name, child]) =>
          mistakesIn(child, path ? `${path}.${name}` : name, type),
        )),
  ];
}

function valueMistakes(value: unknown, path: string, type: unknown, children: number): string[] {
  if (children > 0) return [`${path} is a token and a group`];
  if (typeof value === 'string' && /^\{[^{}]+\}$/.test(value)) return [];
  const fits = isValue[String(type)]?.(value);
  return fits ? [] : [`${path} is no ${String(type)}`];
}
