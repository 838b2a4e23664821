/** The script of `licence-offline.html`: registers the worker that keeps the page of the licence, and says when it is done. */
import { READY } from './prepare.js';

interface ScriptUrls {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

const worker = new URL('licence-worker.js', document.baseURI).href;
/** The one name of a policy that sites allow for the kit (Trusted Types); Lit, which uses it elsewhere, is not loaded here. */
const policy = (globalThis as { trustedTypes?: ScriptUrls }).trustedTypes?.createPolicy(
  'lit-html',
  {
    createScriptURL: (url) => (url === worker ? url : ''),
  },
);
const say = (word: string): void => {
  window.parent.postMessage(word, location.origin);
};

navigator.serviceWorker
  .register(policy?.createScriptURL(worker) ?? worker, {
    scope: new URL('licence.html', document.baseURI).pathname,
  })
  .then(isActive)
  .then(
    () => {
      say(READY);
    },
    () => {
      say('failed');
    },
  );

/** Until everything is kept: before that, the page would not open without a network. */
function isActive({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const coming = installing ?? waiting;
  if (active || !coming) return Promise.resolve();
  return new Promise((resolve, reject) => {
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve();
      if (coming.state === 'redundant') reject(new Error('The worker was not installed.'));
    });
  });
}
