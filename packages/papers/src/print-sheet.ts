/** How papers look: on a screen of any width (wide tables scroll with the page), and on paper of A4. */
export const printSheet = `:root { color-scheme: light; }
body { max-inline-size: 48em; margin-inline: auto; padding: 1.5em; background: #fff; color: #15181d;
  font: 1em/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; }
h2 { margin-block: 2em 0.5em; }
p, ul { max-inline-size: 40em; }
a { color: #17409a; }
dt { font-weight: 700; }
dd { margin-block-end: 0.5em; }
table { inline-size: 100%; border-collapse: collapse; font-size: 0.9em; }
caption { padding-block: 0.5em; text-align: start; font-weight: 700; }
th, td { padding: 0.4em 0.75em 0.4em 0; border-block-end: 1px solid #a2a7b0; text-align: start; vertical-align: top;
  overflow-wrap: break-word; hyphens: auto; }
thead th { border-block-end: 2px solid; }
tbody th { font-weight: 400; }
code { overflow-wrap: anywhere; hyphens: none; font: 0.9em/1.4 ui-monospace, monospace; }
@page { size: A4; margin: 18mm; }
@media print {
  body { max-inline-size: none; padding: 0; font-size: 10pt; }
  tr, li, dt { break-inside: avoid; }
  a { color: inherit; }
}
`;
