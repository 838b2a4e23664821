import { readOptions } from './options.js';
import { sampleExams } from './pruefungsregister/register.js';
import { startSandbox } from './sandbox.js';

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exit(2);
}

const sandbox = await startSandbox(options).catch((error: unknown) => {
  const busy = (error as { code?: string }).code === 'EADDRINUSE';
  console.error(
    busy
      ? `Port ${String(options.port)} is in use. Close the other program, or choose another one with --port.`
      : `The sandbox cannot start: ${String(error)}`,
  );
  process.exit(1);
});
const { url } = sandbox;
console.log(`
Stadtkit is running. Everything here is invented, and stays on this machine.

  A city's page with the service   ${url}/musterstadt/fischereischein/
  The inspector at the water       ${url}/kontrolle/
  Storybook                        ${url}/storybook/
  The office's list                ${url}/amt/
  What was sent by e-mail          ${url}/postfach/
  All addresses                    ${url}/

First: open the city's page, choose „Jetzt beantragen“, and log in as Ayşe; the access code is ${sampleExams[0].code}.
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void sandbox.close().then(() => process.exit(0));
  });
