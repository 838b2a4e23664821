import { trustStore } from '@stadtkit/licence/adapters/trust-store.js';
import '@stadtkit/licence/stadt-licence-check.js';

const check = document.querySelector('stadt-licence-check');
const now = (): number => Date.now();
const store = trustStore({
  url: `${location.origin}/issuer`,
  // It came with the page; the network cannot say which root key is the right one.
  root: document.querySelector<HTMLMetaElement>('meta[name="stadtkit-root"]')?.content ?? '',
  fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
  now,
  // Public lists only; nothing about anybody who is checked is ever kept.
  kept: () => localStorage,
});
if (check) check.source = { load: (signal) => store.load(signal), now };

interface ScriptUrls {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** The service worker makes the page work without a network; a page must not load foreign scripts (Trusted Types). */
const policies = (globalThis as { trustedTypes?: ScriptUrls }).trustedTypes;
const worker = new URL('./service-worker.js', document.baseURI).href;
const address =
  policies
    ?.createPolicy('stadtkit', { createScriptURL: (url) => (url === worker ? url : '') })
    .createScriptURL(worker) ?? worker;
try {
  await navigator.serviceWorker.register(address);
} catch {
  // Storage is blocked, or the page came without HTTPS: it checks as long as there is a network.
}
