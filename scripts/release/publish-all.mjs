// Publishes all public packages, with provenance. Safe to repeat: a version that is there already is left alone.
//   node scripts/release/publish-all.mjs     by the workflow alone (docs/release.md)
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, stop } from '../machine.mjs';

const read = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

for (const name of readdirSync(join(root, 'packages'))) {
  const cwd = join(root, 'packages', name);
  const json = read(cwd);
  if (json.private) continue;
  const quiet = { cwd, stdio: 'ignore' };
  const spec = `${json.name}@${json.version}`;
  if ((await run('npm', ['view', spec, 'version', '--fetch-retries=1'], quiet)) === 0) {
    console.log(`${spec} is there already.`);
    continue;
  }
  if ((await run('npm', ['publish', '--provenance', '--access', 'public'], { cwd })) !== 0)
    stop(`${spec} could not be published; those before it are. Start the run again.`);
}
