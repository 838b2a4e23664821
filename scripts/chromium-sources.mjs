// Ways to get a Chromium; each answers its path, or an empty text.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { downloadedByPlaywright, ownFolder } from './chromium-paths.mjs';
import { root } from './machine.mjs';
import { installDebian, onPath, run } from './programs.mjs';

const { env, platform, arch } = process;

/** Chromium inside an npm package, for Linux machines where nothing else can be installed. */
const PACKAGE = '@sparticuz/chromium@153.0.0';

export async function fromNpm() {
  if (platform !== 'linux' || arch !== 'x64') return '';
  const folder = join(ownFolder, 'package');
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', PACKAGE];
  if (!run('npm', [...install, '--workspaces=false'], { cwd: folder })) return '';
  const packed = join(folder, 'node_modules/@sparticuz/chromium');
  const before = env.TMPDIR;
  env.TMPDIR = ownFolder; // where the package unpacks itself
  try {
    const { default: bundled, inflate } = await import(
      pathToFileURL(join(packed, 'build/index.js')).href
    );
    await inflate(join(packed, 'bin/al2023.tar.br'));
    return await bundled.executablePath();
  } finally {
    if (before === undefined) delete env.TMPDIR;
    else env.TMPDIR = before;
  }
}

export function fromDebian() {
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (installDebian(name, 'fonts-dejavu-core')) return onPath(name);
  return '';
}

export function fromPlaywright() {
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  run(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    timeout: 120_000,
  });
  const [newest = ''] = downloadedByPlaywright();
  return newest;
}
