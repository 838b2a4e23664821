/* global Cc, Ci, Services, content -- what Firefox gives to its own code */
import { documents, walk } from './place.mjs';

/** Runs `work` where Firefox's own window runs, which WebDriver BiDi allows under `--remote-allow-system-access`. */
export async function inside(browser, work, ...args) {
  const { connection } = browser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `async (json) => JSON.stringify((await (${work})(...JSON.parse(json))) ?? null)`,
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    target: { context: tree.result.contexts[0].context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(`Firefox: ${result.exceptionDetails.text}`);
  return JSON.parse(result.result.value);
}

/** In Firefox's window: lets the tab of a test run a script with Firefox's rights, and passes on what it says. */
function askTab(session, script) {
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const tabs = windows.flatMap((window) => [...window.gBrowser.browsers]);
  const { messageManager } = tabs.find((tab) => tab.currentURI.spec.includes(session));
  return new Promise((tell) => {
    const listen = ({ data }) => {
      messageManager.removeMessageListener('stadtkit:heard', listen);
      tell(data);
    };
    messageManager.addMessageListener('stadtkit:heard', listen);
    const address = `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`;
    messageManager.loadFrameScript(address, false, true);
  });
}

/** In the tab: what Firefox's accessibility service tells screen readers about an element. */
async function hear(walk, parts) {
  let document = content.document;
  for (const part of parts.slice(0, -1)) document = walk(part, document)?.contentDocument;
  const element = document && walk(parts.at(-1), document);
  if (!element) return null;
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  globalThis.keptAwake = service; // it falls asleep when nobody holds it
  const frame = () => new Promise((next) => content.requestAnimationFrame(next));
  // It learns of changes with the next frames of the page, and needs some more to wake up.
  await frame();
  await frame();
  for (let more = 0; more < 60 && !service.getAccessibleFor(element); more += 1) await frame();
  const heard = service.getAccessibleFor(element);
  if (!heard) return { role: 'none', name: '' };
  const [first, second] = [{}, {}];
  heard.getState(first, second);
  const { role, computedARIARole, name, description, value } = heard;
  const states = [...service.getStringStates(first.value, second.value)];
  return {
    role: computedARIARole || service.getStringRole(role),
    name,
    description,
    value,
    states,
  };
}

/** What a screen reader gets of the element at a place, in Firefox's words; null when there is no element. */
export async function hearInTab(browser, session, place) {
  const script = `(${hear})(${walk}, ${JSON.stringify(documents(place))}).then(
    (heard) => sendAsyncMessage('stadtkit:heard', { heard }),
    (error) => sendAsyncMessage('stadtkit:heard', { error: String(error) }))`;
  const { heard, error } = await inside(browser, askTab, session, script);
  if (error) throw new Error(`Firefox: ${error}`);
  return heard;
}

/** In Firefox's window: lets a tab look as for somebody with these preferences. */
function prefer(session, { scheme, motion, forced }) {
  const windows = [...Services.wm.getEnumerator('navigator:browser')];
  const tabs = windows.flatMap((window) => [...window.gBrowser.browsers]);
  const { browsingContext } = tabs.find((tab) => tab.currentURI.spec.includes(session));
  browsingContext.prefersColorSchemeOverride = scheme;
  browsingContext.prefersReducedMotionOverride = motion;
  browsingContext.forcedColorsOverride = forced;
}

/** Media features of the tab of a session; one that is not named is as the machine has it. */
export const preferInTab = (browser, session, features) =>
  inside(browser, prefer, session, {
    scheme: features['prefers-color-scheme'] ?? 'none',
    motion: features['prefers-reduced-motion'] ?? 'none',
    forced: features['forced-colors'] ?? 'none',
  });
