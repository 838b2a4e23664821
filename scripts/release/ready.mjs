// Whether this very commit may be released: asked by the workflow before it publishes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../files.mjs';
import { root, stop } from '../machine.mjs';

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const {
  GITHUB_REF_NAME: tag,
  GITHUB_REPOSITORY: repository,
  GITHUB_SERVER_URL: server,
} = process.env;

const { version } = read('packages/fields/package.json');
if (tag !== `v${version}`)
  stop(`The tag is ${String(tag)}, and the version ${version}. They must say the same.`);

const { url } = read('package.json').repository;
if (url !== `git+${String(server)}/${String(repository)}.git`)
  stop(
    `package.json names the repository ${url}, and this is another one. npm would refuse the provenance.`,
  );

const open = filesUnder(['.changeset/*.md']).filter((path) => !path.endsWith('README.md'));
if (open.length > 0)
  stop(`Changes without a version: ${open.join(', ')}. Run npm run release:version first.`);
