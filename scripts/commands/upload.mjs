import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const folders = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/**
 * Chooses files in an `<input type="file">`, as a person does in the dialog of the system.
 * @param files name and content (base64) of each; they rest in a temporary folder until the tests are over
 */
export async function upload(browser, id, { place, selector, files }) {
  const paths = files.map(({ name, base64 }) => {
    if (!name || basename(name) !== name) throw new Error(`“${name}” is not the name of a file.`);
    const folder = mkdtempSync(join(tmpdir(), 'stadtkit-'));
    folders.push(folder);
    writeFileSync(join(folder, name), base64, 'base64');
    return join(folder, name);
  });
  await browser.upload(id, place ?? [selector], paths);
}
