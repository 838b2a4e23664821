// Runs in a page before its own scripts: notes what moved, and when it is usable and painted.

/** @param isUsable asked once a frame until it says yes */
function watch(isUsable) {
  const notes = { usable: 0, shift: 0 };
  window.watched = notes;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) notes.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  };
  const look = () => {
    if (document.readyState !== 'loading' && isUsable())
      afterPaint(() => {
        notes.usable = performance.now();
      });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Whether each field of a form has a control that can be seen: itself, or inside its shadow tree. */
function isFormUsable(fields, isDressed) {
  const isControl = (one) =>
    one.matches('input, select, textarea, button, [role=radio]') &&
    one.getClientRects().length > 0 &&
    one.checkVisibility({ visibilityProperty: true });
  const hasControl = (one) =>
    isControl(one) ||
    [...(one.shadowRoot?.querySelectorAll('*') ?? []), ...one.children].some(hasControl);
  if (!isDressed()) return false;
  const all = [...document.forms[0].querySelectorAll(fields)];
  return all.length > 0 && all.every(hasControl);
}

/** Scripts for Playwright’s `addInitScript`. */
export const watchForm = ({ fields, isDressed }) =>
  `(${watch})(() => (${isFormUsable})(${JSON.stringify(fields)}, ${isDressed}));`;
export const watchFor = (isUsable) => `(${watch})(${isUsable});`;
