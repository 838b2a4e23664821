// What runs inside the page of a story. Handed over as text, so nothing here may name anything outside of itself.

/** Stops the clock and lets chance be the same each time: times, codes and ids stay as they are in the pictures. */
export function freeze() {
  const now = Date.UTC(2026, 11, 1, 9);
  globalThis.Date = new Proxy(Date, {
    construct: (date, parts, self) =>
      Reflect.construct(date, parts.length > 0 ? parts : [now], self),
    apply: (date) => new date(now).toString(),
    get: (date, name) => (name === 'now' ? () => now : date[name]),
  });
  let seed = 1;
  // Park and Miller’s generator (1988).
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  Math.random = () => next() / 2_147_483_647;
  crypto.getRandomValues = (array) => {
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach(
      (_, at, bytes) => (bytes[at] = next() >> 8),
    );
    return array;
  };
  crypto.randomUUID = () => {
    const hex = Array.from({ length: 8 }, () => (next() & 0xffff).toString(16).padStart(4, '0'));
    return `${hex[0]}${hex[1]}-${hex[2]}-4${hex[3].slice(1)}-8${hex[4].slice(1)}-${hex.slice(5).join('')}`;
  };
}

/**
 * Listens to Storybook’s channel: `storyEnds()` waits for the end of what is being drawn, `wear` changes the globals and
 * plays a story again.
 */
export function listen() {
  let channel;
  let waiting;
  const faults = [];
  const end = () => waiting?.();
  const ended = new Promise((done) => (waiting = done));
  const take = () => faults.splice(0);
  globalThis.storyEnds = async () => (await ended, take());
  const told = async (what, more) => {
    const drawn = new Promise((done) => (waiting = done));
    channel.emit(what, more);
    await drawn;
  };
  globalThis.wear = async ({ globals, storyId }) => {
    await told('updateGlobals', { globals });
    if (storyId) await told('forceRemount', { storyId });
    return take();
  };
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      value.on('setGlobals', ({ globalTypes }) => (globalThis.storyGlobals = globalTypes));
      value.on('docsRendered', end);
      value.on('storyFinished', ({ status }) => {
        if (status !== 'success') faults.push('did not finish well');
        end();
      });
      for (const name of [
        'storyErrored',
        'storyThrewException',
        'playFunctionThrewException',
        'storyMissing',
      ])
        value.on(name, (error) => {
          faults.push(`${name}: ${error?.message ?? error?.description ?? error}`);
          end();
        });
    },
  });
}

/** Walks through everything that is drawn, also in open shadow roots: of a story, or of a page of the documentation. */
export function deeply() {
  const shown = '#storybook-root:not([hidden]), #storybook-docs:not([hidden])';
  globalThis.everything = function* (from = document.querySelector(shown)) {
    yield from;
    for (const child of [...(from.shadowRoot?.children ?? []), ...from.children])
      yield* globalThis.everything(child);
  };
}

/** Waits a second for what a service asks others when it is shown; in some stories no answer ever comes. */
export async function answered() {
  const asks = (element) => element.localName === 'stadt-service' && element.session?.task.busy;
  for (let frames = 0; frames < 60 && [...globalThis.everything()].some(asks); frames += 1)
    await new Promise((done) => requestAnimationFrame(done));
}

/**
 * Waits until nothing moves any more: elements, fonts, images, transitions. Then all is laid out anew: a `<select>` that
 * Chromium laid out before its font came keeps its text a pixel higher (seen with 156, November 2026).
 */
export async function settle() {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  document.documentElement.style.caretColor = 'transparent';
  // What is updated may have others update, and bring something first.
  for (let calm = 0; calm < 2; calm += 1) {
    const now = [...globalThis.everything()];
    await Promise.all(now.map((element) => element.updateComplete));
    await frame();
    if (now.some((element) => element.isUpdatePending)) calm = 0;
  }
  await document.fonts.ready;
  const images = [...globalThis.everything()].filter(
    (element) => element instanceof HTMLImageElement && element.src,
  );
  await Promise.all(images.map((image) => image.decode().catch(() => {})));
  for (const move of document.getAnimations()) if (move instanceof CSSTransition) move.finish();
  const { style } = document.documentElement;
  style.display = 'none';
  document.documentElement.getBoundingClientRect();
  style.display = '';
  await frame();
}
