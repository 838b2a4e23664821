// Checks every service in every municipality of North Rhine-Westphalia, and writes docs/land.md.
//   npm run land
//   npm run land -- --against folder     what a change of the standards would do there; writes nothing
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromSource, root, run, setUp, stop } from './machine.mjs';

await setUp();
const args = process.argv.slice(2);
const cache = join(root, 'node_modules/.cache/stadtkit');
const cities = join(cache, 'nrw');
const out = join(cache, 'land.md');

if ((await run(process.execPath, [...fromSource, 'scripts/land/write.mjs', cities])) !== 0)
  stop('The configurations could not be written.');
const land = ['land', '--cities', cities, '--out', out, '--force', ...args];
process.exitCode = await run(process.execPath, ['packages/cli/bin/stadtkit.js', ...land]);

const about = `# Every service in every municipality of North Rhine-Westphalia

Written by \`npm run land\`. Names and keys of the municipalities are real (Statistisches Bundesamt, Gemeindeverzeichnis, dl-de/by-2-0,
changed); contacts, fees, wordings and ways to identify are invented. So it says nothing of these municipalities, but shows
that one standard serves all of them: no line of code for a service, none for a city.`;
if (process.exitCode === 0 && args.length === 0)
  writeFileSync(
    join(root, 'docs/land.md'),
    readFileSync(out, 'utf8').replace(/^# (.*)$/m, `${about}\n\n## $1`),
  );
