import type { FrameMessages } from './messages/frame-messages.js';

/** A notice above the service, with a link out of the frame; takes the focus, so that it is heard and seen. */
export function showWayOut(main: HTMLElement, text: string, link: string, url: string): void {
  main.querySelector('stadt-notice')?.remove();
  const notice = document.createElement('stadt-notice');
  const [words, way] = [document.createElement('p'), document.createElement('p')];
  const anchor = document.createElement('a');
  Object.assign(anchor, { href: url, target: '_top', textContent: link });
  words.textContent = text;
  way.append(anchor);
  notice.setAttribute('kind', 'info');
  notice.tabIndex = -1;
  notice.append(words, way);
  main.prepend(notice);
  notice.focus();
}

/** Says that somebody is being led to another page, and gives them the way there should nothing happen. */
export function showLeaving(main: HTMLElement, words: FrameMessages, url: string): void {
  const { host } = new URL(url, location.href);
  showWayOut(main, words.leaving(host), words.leavingLink(host), url);
}

const NAME = 'stadtkit-frame';

/**
 * Whether the browser keeps cookies for this frame. In a frame on a page of another site it does not (`SameSite=Lax`), and
 * then nobody can come back identified: the gateway would not know them. Leaves nothing behind.
 */
export function keepsCookies(): boolean {
  const cookie = `${NAME}=1; SameSite=Lax; Path=${location.pathname}`;
  try {
    document.cookie = cookie;
    const kept = document.cookie.includes(NAME);
    document.cookie = `${cookie}; Max-Age=0`;
    return kept;
  } catch {
    return false; // a sandboxed frame
  }
}
