// Storybook while working: http://localhost:6006
import { run, setUp, stop, tool } from './machine.mjs';

await setUp();
// The tables of the component pages.
if ((await run(process.execPath, ['scripts/manifest.mjs'])) !== 0)
  stop('The manifest of the elements could not be written; the lines above say why.');
process.exit(
  await tool('storybook/dist/bin/dispatcher.js', [
    'dev',
    '--port',
    '6006',
    '--no-open',
    '--disable-telemetry',
    '--no-version-updates',
  ]),
);
