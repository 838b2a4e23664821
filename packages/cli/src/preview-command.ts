import { stat } from 'node:fs/promises';
import type { PreviewOptions } from './preview-options.js';
import { pageFiles } from './preview/page-files.js';
import { startPreview } from './preview/server.js';
import { UsageError } from './usage-error.js';

/** `stadtkit preview`: shows a service in the browser, and again after each save, until the signal ends it. Throws a {@link UsageError}. */
export async function previewCommand(
  options: PreviewOptions,
  say: (text: string) => void,
  signal: AbortSignal,
): Promise<string> {
  for (const place of [options.service, ...options.cities.values()])
    if (!/^https?:\/\//.test(place) && !(await stat(place).then(Boolean, () => false)))
      throw new UsageError(`“${place}” is not there.`);
  const { url, close } = await startPreview(options, await pageFiles());
  say(`${options.service} is shown at ${url}\nIt is shown anew after each save. Ctrl-C ends it.`);
  if (!signal.aborted)
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  await close();
  return 'The preview has ended.';
}
