// Keeps the page of kept licences for when there is no network, and when the city's server does not answer. What is kept
// itself stands in the browser's database; nothing about anybody passes through here.
const version = `stadtkit-licence-${'__VERSION__'}`;
const files = ['licence.html', 'licence.js'];

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(version)
      .then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        names.filter((name) => name.startsWith('stadtkit-licence-') && name !== version),
      )
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const file = files.find((name) => new URL(name, self.location).pathname === pathname);
  if (event.request.method !== 'GET' || origin !== self.location.origin || !file) return;
  event.respondWith(
    caches
      .open(version)
      .then((cache) => cache.match(file))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
