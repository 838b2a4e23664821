import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { echo } from './scripts/commands/echo.mjs';
import { page } from './scripts/commands/page.mjs';
import { commandsPlugin } from './scripts/commands/plugin.mjs';
import { ChromiumLauncher } from './scripts/engines/chromium.mjs';
import { FirefoxLauncher } from './scripts/engines/firefox.mjs';
import { WebKitLauncher } from './scripts/engines/webkit.mjs';
import { matrixReporter } from './scripts/matrix.mjs';

const launchers = { Chromium: ChromiumLauncher, Firefox: FirefoxLauncher, WebKit: WebKitLauncher };
const tsconfig = new URL('./tsconfig.base.json', import.meta.url).pathname;
/** Name, path and test files of each engine; scripts/elements.mjs has found them. */
const plan = JSON.parse(process.env.ELEMENT_TESTS);

export default {
  nodeResolve: { exportConditions: ['@stadtkit/source', 'development'] },
  // Far more than anything needs, also on a busy machine: they only end what never comes.
  testFramework: { config: { timeout: 120_000 } },
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 900_000,
  groups: plan.map(({ name, path, files }) => ({
    name,
    files,
    browsers: [new launchers[name]({ path })],
  })),
  middleware: [echo, page],
  reporters: [defaultReporter(), matrixReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [commandsPlugin(), esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig })],
};
