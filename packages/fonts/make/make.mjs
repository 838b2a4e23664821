// Cuts the files of @stadtkit/fonts out of the whole fonts and writes the style sheets for them.
//   npm ci && node make.mjs            in this folder; says what each file weighs
//   npm ci && node make.mjs --check    says whether the files are what would be cut today
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import { parts } from './letters.mjs';
import { faces } from './sheet.mjs';
import { drawn } from './woff2.mjs';

const { resolve } = createRequire(import.meta.url);
const check = process.argv.includes('--check');
const weights = { 400: '400Regular', 700: '700Bold' };
const fonts = [
  { family: 'Noto Sans', name: 'noto-sans', from: 'NotoSans', parts },
  {
    family: 'Atkinson Hyperlegible Next',
    name: 'atkinson-hyperlegible-next',
    from: 'AtkinsonHyperlegibleNext',
    parts: { latin: parts.latin },
  },
];
let wrong = 0;

function write(path, content) {
  const file = new URL(`../${path}`, import.meta.url);
  const same = existsSync(file) && Buffer.from(content).equals(readFileSync(file));
  if (check && !same) wrong = 1;
  if (check && !same) console.error(`${path} is not what would be cut today.`);
  if (!check) writeFileSync(file, content);
}

/** Cuts one file and says what its `@font-face` must know. */
async function cut({ family, name, from }, part, codes, weight) {
  const folder = weights[weight];
  const whole = readFileSync(resolve(`@expo-google-fonts/${name}/${folder}/${from}_${folder}.ttf`));
  const text = String.fromCodePoint(...new Set(codes));
  const bytes = await subset(whole, text, { targetFormat: 'woff2' });
  const path = `files/${name}-${part}-${weight}.woff2`;
  write(path, bytes);
  console.log(`${String(bytes.length).padStart(6)} bytes  ${path}`);
  return { family, path, weight, codes: drawn(new URL(`../${path}`, import.meta.url)) };
}

const sheets = {};
for (const font of fonts) {
  const cuts = [];
  for (const [part, codes] of Object.entries(font.parts))
    for (const weight of Object.keys(weights)) cuts.push(await cut(font, part, codes, weight));
  sheets[font.name] = faces(cuts);
}
write('src/noto-sans.css', sheets['noto-sans']);
write('src/fonts.css', Object.values(sheets).reverse().join('\n'));
process.exitCode = wrong;
