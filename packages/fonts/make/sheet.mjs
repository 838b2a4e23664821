const hex = (code) => code.toString(16).toUpperCase().padStart(4, '0');

/** Code points as CSS writes them: `U+0041-005A, U+1E9E`. */
export function rangesOf(codes) {
  const ranges = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last.to === code - 1) last.to = code;
    else ranges.push({ from: code, to: code });
  }
  return ranges.map(({ from, to }) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}

/** The rules that tell a page about files of fonts. A file is loaded when a character of its range stands on the page. */
export const faces = (cuts) =>
  cuts
    .map(
      ({ family, path, weight, codes }) => `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-display: swap;
  src: url('../${path}') format('woff2');
  unicode-range: ${rangesOf(codes)};
}
`,
    )
    .join('\n');
