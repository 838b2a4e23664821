/** Milliseconds that the page beside the script may take to make itself ready. */
const PATIENCE = 10_000;

/** What the page beside the script says when it can be opened without a network. */
export const READY = 'stadtkit-offline-ready';

/**
 * The page that shows kept licences without a network, beside the script of the kit. Undefined where there can be none: a
 * page reads only what was kept at its own origin.
 */
export function offlinePage(source: string): URL | undefined {
  // Copied into a page, a script has no address.
  if (!/^https?:/.test(source) || !('serviceWorker' in navigator)) return undefined;
  const page = new URL('licence.html', source);
  return page.origin === location.origin ? page : undefined;
}

/** Whether that page opens without a network already. */
export async function isReady(page: URL): Promise<boolean> {
  const found = await navigator.serviceWorker.getRegistration(page).catch(() => undefined);
  return found?.active?.scriptURL === new URL('licence-worker.js', page).href;
}

/**
 * Makes that page ready, in a frame: the policy of the page around allows no workers of others. False when it did not
 * work; then nobody is told that it would.
 */
export async function prepare(page: URL, parent: Node): Promise<boolean> {
  if (await isReady(page)) return true;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = new URL('licence-offline.html', page).href;
  const done = new AbortController();
  try {
    return await new Promise<boolean>((resolve) => {
      const { signal } = done;
      addEventListener(
        'message',
        ({ source, origin, data }) => {
          if (source === frame.contentWindow && origin === page.origin) resolve(data === READY);
        },
        { signal },
      );
      const timer = setTimeout(resolve, PATIENCE, false);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
      parent.appendChild(frame);
    });
  } finally {
    done.abort();
    frame.remove();
  }
}

/** Takes away what made the page ready: nothing is kept any more that it could show. */
export async function dismiss(page: URL): Promise<void> {
  const found = await navigator.serviceWorker.getRegistration(page).catch(() => undefined);
  if (found?.active?.scriptURL !== new URL('licence-worker.js', page).href) return;
  await found.unregister();
  for (const name of await caches.keys())
    if (name.startsWith('stadtkit-licence')) await caches.delete(name);
}
