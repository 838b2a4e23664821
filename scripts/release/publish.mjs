// Publishes packed packages to a registry of ours.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../machine.mjs';

export async function publishAll(folder, packages, { url }) {
  // npm publishes for nobody without a token; the registry lets everybody in, whatever it says.
  const config = join(folder, 'npmrc');
  writeFileSync(config, `${url.replace(/^http:/, '')}:_authToken=rehearsal\n`);
  const wrong = [];
  for (const { json, tarball } of packages) {
    const args = [
      'publish',
      tarball,
      '--registry',
      url,
      '--userconfig',
      config,
      '--access',
      'public',
    ];
    const code = await run('npm', [...args, '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (code !== 0) wrong.push(`${json.name} cannot be published.`);
  }
  return wrong;
}
