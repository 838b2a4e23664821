import type { ItMessages } from './it-messages.js';

export const itEn: ItMessages = {
  title: (service) => `For IT: ${service}`,
  intro:
    'What server, firewall and website need for the online application to run, and how to verify it.',
  brief: 'In brief',
  terms: {
    service: 'Service',
    definition: 'Identifier and version',
    authority: 'Authority',
    version: 'Version of Stadtkit',
    contact: 'Contact',
    operator: 'Operator',
    files: 'Files',
    gateway: 'Gateway',
  },
  noRelease: 'not given; it stands in the file files.json beside the scripts',
  policy: 'Content-Security-Policy of the page',
  policyMeans:
    'At least this must be allowed when files and gateway are on the host of the page. The application needs no inline scripts, no inline styles and no eval.',
  policyTwice:
    "When files or gateway are on another host, it is named at script-src, style-src and font-src, or at connect-src. For two copies on one page, 'allow-duplicates' follows lit-html.",
  files: 'Files and checksums',
  filesMean:
    'All files lie in one folder on your own server, and find each other from any sub-folder. files.json also lists the parts that are not named here.',
  filesTable: 'What a page can include',
  filesHeads: ['File', 'integrity (SHA-384)', 'Bytes'],
  verify: 'Verify',
  verifyMeans:
    'This command must print the value of the table without “sha384-” (here for stadtkit.js):',
  sbom: 'Bill of materials (SBOM, CycloneDX 1.6), in the same folder:',
  hosts: 'Hosts',
  hostsOwn:
    'The browser asks only the host of the files and the gateway. It asks no foreign hosts: no fonts, no statistics, no CDN.',
  hostsAway:
    'To identify themselves and to pay, people leave the page and come back. The gateway itself asks identity provider, payment provider, register and the office’s system; these connections go out from the server.',
  headers: 'Response headers',
  headersPage: [
    'Page: HTTPS with Strict-Transport-Security; without HTTPS browsers give neither encryption nor a camera.',
    'Scripts: Content-Type text/javascript; names with a checksum may be cached for ever (immutable), all others with no-cache.',
    'Files on another host than the page: Access-Control-Allow-Origin.',
  ],
  headersTable: 'What the gateway itself sends',
  headersHeads: ['Header', 'Value'],
  addresses: 'Addresses of the gateway',
  addressesMean:
    'All are below the address of the gateway. It answers calls from other origins only if they stand in origins, and sends people back only to pages of returnUrls.',
  addressesTable: 'Addresses',
  addressesHeads: ['Address', 'Answer'],
  address: {
    'GET services/:name': 'the definition of the service',
    'POST identity': 'where to go for identification',
    'GET, POST identity/callback/:method': 'back from identification: 303 to the page',
    'GET identity/posted/:ticket': 'the same, after a form of the ID provider; for a minute, once',
    'GET identity/:reference': 'what became of it, only for the same browser',
    'POST identity/extension': 'the same identity for longer, for whoever has its statement',
    'POST lookups/…': 'what a register says; ten tries in ten minutes',
    'POST lists/:name':
      'what a long list has for what somebody types, which stands in the body and never in the address',
    'GET destination': 'the public key of the office',
    'PUT applications/:id': 'hands the encrypted application on',
    'POST applications/:id/payment': 'where to pay',
    'GET applications/:id/payment': 'how the payment stands',
    'GET applications/:id/receipt': 'the receipt, for another device',
    'PUT, DELETE applications/:id/shared':
      'what is to be seen from another device, encrypted with a code that the server does not know',
    'POST shared':
      'the same, with case number and proof of the code in the body; ten tries in ten minutes',
    'GET applications/:id/outcome':
      'what the office has made of it; what it writes is encrypted for the person',
    'POST applications/:id/answers/:question':
      'hands the encrypted answer to a question of the office on',
    'POST applications/:id/withdrawal': 'withdraws the application',
    'POST, DELETE applications/:id/attachments': 'announces a file; deletes all of an application',
    'PATCH, HEAD, DELETE applications/:id/attachments/:file':
      'a file in parts, encrypted for the office (tus)',
    'GET, POST, DELETE applications/:id/email':
      'whether somebody is told by e-mail; sends a code to an address; ends it',
    'POST applications/:id/email/code': 'the code from the e-mail, as it was typed',
    'PUT, GET, DELETE locker/:name': 'an encrypted draft, for half an hour',
    'GET keys': 'the key behind the statements',
  },
  storage: 'Cookies and storage in the browser',
  storageMeans: 'None of it is there before somebody does something in the application.',
  storageTable: 'What is stored',
  storageHeads: ['Where', 'Name', 'What'],
  stored: {
    draft: 'the draft, until the tab is closed',
    later: 'a draft, only on request, encrypted, 30 days at most',
    key: 'a key that cannot be read out, for the draft at the gateway',
    cookie: 'HttpOnly, SameSite=Lax, Secure with HTTPS, 30 minutes, path of the gateway',
    frame: 'in an iframe only: its address, so that the way back is found',
    sent: 'the application that was sent, encrypted, until the person is done',
    licence: 'the document, only on request',
    page: 'the page licence.html with its script and a service worker, only on request',
  },
  browsers: 'Browsers',
  browsersMean: (chrome, firefox, safari) =>
    `Chrome and Edge from ${chrome}, Firefox from ${firefox}, Safari from ${safari}. In older browsers stays what the page wrote into the element.`,
  licences: 'Licences',
  licencesMean:
    'Stadtkit: EUPL-1.2. Licences of the libraries and fonts inside: third-party-licences.md, fonts/LICENSE-OFL.txt and the bill of materials.',
  update: 'Update',
  updateSteps: [
    'Unpack the new ZIP beside the old folder and compare the checksums.',
    'Copy what is in it over the old folder. Leave old files with a checksum in their name for another day: open pages still load from them.',
    'If the page has a name with a checksum or an attribute integrity, change both.',
    'Open the page with ?stadt-debug at the end of its address: it says what is wrong.',
    'Back: put the old ZIP there in the same way.',
  ],
  contact: 'Contact',
  confirm: 'IT: check folder, addresses and contact.',
};
