import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser, launchOptions } from './scripts/browser.mjs';
import { cdpPlugin } from './scripts/wtr-cdp-plugin.mjs';

const tsconfig = new URL('./tsconfig.base.json', import.meta.url).pathname;

export default {
  files: ['packages/*/elements/**/*.test.ts'],
  nodeResolve: { exportConditions: ['@stadtkit/source', 'development'] },
  testFramework: { config: { timeout: 20_000 } },
  browsers: [
    chromeLauncher({
      // A window of its own: a background tab gets no animation frames, which fixture() waits for.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
      launchOptions: launchOptions(await findBrowser()),
    }),
  ],
  plugins: [cdpPlugin(), esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig })],
};
