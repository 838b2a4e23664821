// Works on a thousand fields in the page. `side` says how a library does it (`pages/<side>/thousand.js`).
const count = 1000;
const label = 'Name der Einrichtung';
const problem = 'Bitte prüfen Sie diese Angabe.';
const patience = 60_000;

/** Resolves after the next frame has been painted. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  });

/** What can be done with the fields; each resolves to milliseconds until all of it is painted. */
export function drive(side) {
  const form = document.querySelector('form');
  let fields = [];

  /** Asks each field until it shows what it was told: some libraries need several frames. */
  async function timed(work, isShown) {
    const begin = performance.now();
    work();
    for (let at = 0; at < count;) {
      await painted();
      while (at < count && isShown(fields[at])) at += 1;
      if (performance.now() - begin > patience) throw new Error(`Field ${at} does not show it.`);
    }
    return performance.now() - begin;
  }

  const actions = {
    create: () =>
      timed(
        () => {
          fields = Array.from({ length: count }, (_, at) => side.create(at));
          form.append(...fields);
        },
        (field) => side.control(field)?.getClientRects().length > 0,
      ),
    relabel: () =>
      timed(
        () => fields.forEach((field) => side.relabel(field, label)),
        (field) => side.labelled(field).startsWith(label),
      ),
    markWrong: () =>
      timed(
        () => fields.forEach((field) => side.markWrong(field, problem)),
        (field) => side.said(field)?.includes(problem),
      ),
    remove: () =>
      timed(
        () => form.replaceChildren(),
        (field) => !field.isConnected,
      ),
    /** Into one in the middle. */
    focus: () => side.control(fields[count / 2]).focus(),
    forget: () => {
      fields = [];
    },
  };
  return { count, ...actions };
}
