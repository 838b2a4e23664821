// Storybook while working: http://localhost:6006
import { setUp, tool } from './machine.mjs';

await setUp();
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
