/** How the report looks: on paper of A4, in colour or not, and on a screen. */
export const reportStyle = `
:root { color-scheme: light; }
body { max-inline-size: 48em; margin-inline: auto; padding: 1.5em; background: #fff; color: #15181d;
  font: 1em/1.5 system-ui, sans-serif; }
h1, h2 { line-height: 1.25; break-after: avoid; }
h1 { margin-block: 0.5em; }
h2 { margin-block: 2em 0.5em; }
p, ul { max-inline-size: 40em; }
.logo { display: block; max-block-size: 4em; max-inline-size: 12em; }
.result { padding: 0.75em 1em; border: 0.15em solid; font-size: 1.25em; font-weight: 700; }
.note { padding-inline-start: 1em; border-inline-start: 0.3em solid; }
.picture svg { display: block; inline-size: 100%; block-size: auto; outline: 1px solid #767c87; }
.table { overflow-x: auto; }
table { inline-size: 100%; border-collapse: collapse; font-size: 0.9em; }
caption { padding-block: 0.5em; text-align: start; }
th, td { padding: 0.3em 0.6em 0.3em 0; border-block-end: 1px solid #a2a7b0; text-align: start; vertical-align: middle; }
thead th { border-block-end: 2px solid; }
tbody th { font-weight: 400; }
td svg { display: block; }
.swatch { display: flex; align-items: center; gap: 0.5em; }
.number { padding-inline-end: 1.5em; text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.fails { font-weight: 700; }
@page { size: A4; margin: 15mm; }
td:last-child, th:last-child { padding-inline-end: 0; }
@media print {
  body { max-inline-size: none; padding: 0; font-size: 10pt; }
  tr, .picture, .result { break-inside: avoid; }
  .table { overflow-x: visible; }
}
`;
