// The example apps: installs the packages into them as published, checks their types, builds them.
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { filesUnder } from './files.mjs';
import { root } from './machine.mjs';
import { wings } from './tags.mjs';

/** The packages that the apps and the page use. */
export const packages = ['theme', 'kinds', 'element', ...wings];

/** The programs that check and build each app. */
const vite = ['vite/bin/vite.js', 'build', '--logLevel=warn'];
const tsc = ['typescript/bin/tsc', '-p'];
const apps = {
  react: { check: tsc, builds: [vite] },
  // Only types.
  solid: { check: tsc, builds: [] },
  preact: { check: tsc, builds: [] },
  'react-server': {
    check: tsc,
    builds: ['react-19', 'react-18'].map((mode) => [...vite, '--app', '--mode', mode]),
  },
  vue: { check: ['vue-tsc/bin/vue-tsc.js', '-p'], builds: [vite] },
  svelte: {
    check: ['svelte-check/bin/svelte-check', '--output=machine', '--tsconfig'],
    builds: [vite],
  },
  angular: {
    check: ['@angular/compiler-cli/bundles/src/bin/ngc.js', '--noEmit', '-p'],
    builds: [['@angular/cli/bin/ng.js', 'build', '--progress=false']],
  },
};

export const folderOf = (app) => join(root, 'examples', app);

/** Runs a program and resolves to what it says, whether it is content or not. */
const said = (program, args, options) =>
  new Promise((resolve) => {
    execFile(program, args, { maxBuffer: 1e8, ...options }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, text: stripVTControlCharacters(stdout + stderr) }),
    );
  });

const appTool = (app, [path, ...args]) =>
  said(process.execPath, [join(folderOf(app), 'node_modules', path), ...args], {
    cwd: folderOf(app),
  });

/** The files of each package as npm would publish them. */
export async function published() {
  const names = packages.map((name) => `--workspace=@stadtkit/${name}`);
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error', ...names];
  const { text } = await said('npm', args, { cwd: root, shell: process.platform === 'win32' });
  return JSON.parse(text).map(({ name, files }) => ({
    name,
    paths: files.map(({ path }) => path),
  }));
}

/** Puts the packages into an app. */
export function bring(app, list) {
  for (const { name, paths } of list) {
    const from = join(root, name.replace('@stadtkit', 'packages'));
    const to = join(folderOf(app), 'node_modules', name);
    rmSync(to, { recursive: true, force: true });
    for (const path of paths) cpSync(join(from, path), join(to, path));
  }
}

/** Where a checker found mistakes, as `file:line`. */
const mistakes = (text) =>
  [...text.matchAll(/(?:^|ERROR ")([\w./-]+)"?[ (:](\d+)[,:]\d+/gm)].map(
    ([, file, line]) => `${file}:${line}`,
  );

/** The lines that must not compile, as `file:line`. */
const marked = (app) =>
  filesUnder([`examples/${app}/wrong`]).flatMap((path) => {
    const lines = readFileSync(join(root, path), 'utf8').split('\n');
    const file = path.replace(`examples/${app}/`, '');
    return lines.flatMap((line, at) => (/[*-] wrong [*-]/.test(line) ? `${file}:${at + 1}` : []));
  });

/** Checks the types of an app, and that what is marked as wrong does not compile; resolves to complaints. */
export async function check(app) {
  const { text } = await appTool(app, [...apps[app].check, 'tsconfig.wrong.json']);
  const found = new Set(mistakes(text));
  const missed = marked(app).filter((place) => !found.delete(place));
  return [
    ...missed.map((place) => `${app}: ${place} compiles, but must not.`),
    ...(found.size > 0 ? [`${app}: does not compile.\n${text}`] : []),
  ];
}

/** Builds an app into its folder `dist`; resolves to complaints. */
export async function build(app) {
  const complaints = [];
  for (const tool of apps[app].builds) {
    const { code, text } = await appTool(app, tool);
    if (code !== 0) complaints.push(`${app}: cannot be built.\n${text}`);
  }
  return complaints;
}
