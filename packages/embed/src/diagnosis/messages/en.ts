import type { DiagnosisMessages } from './diagnosis-messages.js';

const list = (addresses: readonly string[]): string => addresses.join(', ');

export const en: DiagnosisMessages = {
  title: 'Stadtkit: check of this page',
  looking: 'The page is being checked.',
  fine: 'All is well: this service is included correctly.',
  found: (count) =>
    count === 1 ? 'One thing is to be done.' : `${String(count)} things are to be done.`,
  todo: 'To do',
  copy: 'Copy report',
  copied: 'The report is in the clipboard.',
  selected: 'The report is selected. Copy it with Ctrl+C.',
  noPerson: 'The report holds nothing that citizens have entered.',
  facts: {
    version: 'Version',
    script: 'Script',
    page: 'Page',
    service: 'Service',
    gateway: 'Gateway',
    size: 'Loaded',
  },
  advice: {
    policy: ({ directive, source, blocked }) => ({
      seen: `The page’s Content Security Policy forbids ${blocked} (directive ${directive}).`,
      todo: `Add to the directive “${directive}”: ${source}`,
    }),
    'trusted-types': ({ name }) => ({
      seen: `The page’s Content Security Policy does not allow the Trusted Types policy “${name}”, or it is needed a second time.`,
      todo: `Add to the directive “trusted-types”: ${name}. If two scripts on the page contain Lit, add also: 'allow-duplicates'`,
    }),
    'script-broken': ({ address, says }) => ({
      seen: `The script ${address} was loaded, but does not run: ${says}`,
      todo: 'Put all files of this version on the server again. If that does not help, give this report to whoever looks after Stadtkit for you.',
    }),
    'file-missing': ({ addresses, status }) => ({
      seen: `${status === 0 ? 'Cannot be reached' : `Not there (answer ${String(status)})`}: ${list(addresses)}`,
      todo: 'Put the whole folder of the ZIP on the server, with “chunks” and “themes”. Check the address.',
    }),
    'file-type': ({ addresses, type }) => ({
      seen: `The server sends as “${type || 'no type'}”: ${list(addresses)}`,
      todo: type.includes('html')
        ? 'The server answers with a page: the file is not there, or the CMS catches its address. Put the file on the server and except the folder from the rules of the CMS.'
        : 'Set at the server: .js as text/javascript, .css as text/css. With “nosniff” the browser takes nothing else.',
    }),
    'file-moved': ({ address }) => ({
      seen: `The files of the script ${address} do not lie beside it. Probably an optimiser has moved it.`,
      todo: 'Except the script from optimisation, or use stadtkit-all.js.',
    }),
    'file-mixed': ({ script, files }) => ({
      seen: `The script is of version ${script}, the files beside it are of version ${files}.`,
      todo: 'Replace the whole folder on the server and empty the cache.',
    }),
    'module-as-classic': ({ address }) => ({
      seen: `${address} is a module, but not included as one. It does not run like that.`,
      todo: 'Add type="module". If your CMS does not let you, use stadtkit-classic.js.',
    }),
    'classic-as-module': ({ address }) => ({
      seen: `${address} is included as a module, but is none.`,
      todo: 'Leave out type="module", or use stadtkit.js.',
    }),
    'script-twice': ({ addresses }) => ({
      seen: `The script is included several times: ${list(addresses)}. Only the first works.`,
      todo: 'Include it once, also for several services on the page.',
    }),
    'other-version': ({ running, other }) => ({
      seen: `Two versions are on the page. At work: ${running.version} (${running.source}); at rest: ${other.version} (${other.source}).`,
      todo: 'Remove one of them.',
    }),
    'no-service': () => ({
      seen: 'There is no service on the page.',
      todo: 'Add <stadt-service src="…">. If you did, the CMS has removed it: then use <div data-stadt-service="…" data-src="…">.',
    }),
    'attributes-gone': ({ mount }) => ({
      seen: `A <${mount}> does not say which service it should show. Probably the CMS has removed attributes.`,
      todo:
        mount === 'div'
          ? 'Allow data-stadt-service and data-src on <div> in the CMS, or add the service as an HTML block.'
          : 'Use <div data-stadt-service="…" data-src="…">, or add the service as an HTML block.',
    }),
    'no-fallback': ({ mount }) => ({
      seen: `Nothing stands in the <${mount}> for the case that the service is not loaded.`,
      todo: 'Write a link or a telephone number into it, e.g. <a href="tel:05551230">0555 123-0</a>.',
    }),
    printed: ({ text }) => ({
      seen: `The CMS shows the code as text: ${text}`,
      todo: 'Add the service as an HTML block. If that is not possible, use <div data-stadt-service="…" data-src="…">.',
    }),
    'definition-unreachable': ({ address }) => ({
      seen: `Nobody answers at ${address}.`,
      todo: 'Check the address in “src”, and whether the gateway runs.',
    }),
    'definition-status': ({ address, status }) => ({
      seen: `${address} answers ${String(status)}.`,
      todo:
        status === 404
          ? 'Check the name of the service in the address. If it is right, the gateway does not know it.'
          : status < 500
            ? 'The definition of a service is public: except the address from logins and bans.'
            : 'Look into the log of the gateway.',
    }),
    'definition-page': ({ address, at }) => ({
      seen: `A web page comes instead of the definition of the service. Asked: ${address}, answered: ${at}`,
      todo: 'Often this is a login page or an error page of the CMS. Except the address of the gateway from it.',
    }),
    'definition-text': ({ address, type }) => ({
      seen: `${address} does not send JSON (type “${type || 'no type'}”).`,
      todo: 'Check the address in “src”: it ends with /services/ and the name of the service.',
    }),
    'definition-wrong': ({ address, path, says }) => ({
      seen: `Something is wrong in the definition ${address}. Where: ${path}. What: ${says}`,
      todo: 'Put this right. Until then your own text stays on the page.',
    }),
    origin: ({ gateway, origin }) => ({
      seen: `The gateway ${gateway} does not let pages of ${origin} ask.`,
      todo: `Add ${origin} to “origins” of the gateway. Better: make the gateway available at the address of the page.`,
    }),
    'return-url': ({ gateway, address }) => ({
      seen: `The gateway ${gateway} does not know this page: ${address}. Nobody comes back here after identifying and paying.`,
      todo: `Add exactly this to “returnUrls” of the gateway: ${address}`,
    }),
    insecure: ({ origin }) => ({
      seen: `The page comes without encryption (${origin}). The browser can encrypt nothing then, and no application can be sent.`,
      todo: 'Deliver the page by https, and redirect http there.',
    }),
    storage: ({ sandboxed }) => ({
      seen: 'The browser keeps nothing for this page. Whoever identifies or pays loses what was entered.',
      todo: sandboxed
        ? 'The page is in a frame with “sandbox”. Leave out “sandbox”, or add allow-same-origin.'
        : 'Allow cookies and site data for this page in the browser. In a frame, the page around must belong to the same site.',
    }),
    'theme-missing': () => ({
      seen: 'The colours and measures of Stadtkit are missing on the page (--stadt-ink is empty).',
      todo: 'Check whether a script of the page overwrites document.adoptedStyleSheets.',
    }),
    'theme-contrast': ({ pair, ratio, least }) => ({
      seen: `These colours are too much alike: ${pair} (${ratio.toFixed(2)}, needed ${String(least)}).`,
      todo: 'Use a proven theme (npx stadtkit theme), or remove the rule of your own for these colours.',
    }),
    camera: () => ({
      seen: 'The page is in a frame that forbids the camera. Codes cannot be read.',
      todo: 'Add to the <iframe>: allow="camera". Only for the page of the inspector.',
    }),
  },
};
