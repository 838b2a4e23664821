// The page of `stadtkit preview` (packages/sandbox/pages/preview), as the command line brings it along.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, tool } from './machine.mjs';

const config = 'packages/sandbox/pages/preview/vite.config.ts';

/** Builds it into packages/cli/dist; resolves to the exit code. */
export const buildPreviewPage = () =>
  tool('vite/bin/vite.js', ['build', '--config', config, '--logLevel', 'warn']);

/** For tests that start the command, but not to look at the page. */
export const isPreviewPageBuilt = () =>
  existsSync(join(root, 'packages/cli/dist/preview/index.html'));
