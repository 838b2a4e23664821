import { Action } from '@stadtkit/content/elements/action.js';
import { Notice } from '@stadtkit/content/elements/notice.js';
import { define } from '@stadtkit/element/define.js';
import { html, render } from 'lit';
import { EmbeddedService } from './embedded-service.js';
import { fillMounts } from './fill-mounts.js';

/** Runs the services of a page, also those that come later. `source`: the address of the script. */
export function runServices(source: string): void {
  if (!mayRender()) return;
  EmbeddedService.source = source;
  // What the first step shows comes with it; one by one later, it would move the page.
  define('stadt-action', Action);
  define('stadt-notice', Notice);
  define('stadt-service', EmbeddedService);
  fillMounts(document);
  new MutationObserver(() => {
    fillMounts(document);
  }).observe(document, { childList: true, subtree: true });
}

/** Whether the page’s policy lets anything be shown. If not, nothing is defined, and the page’s own text stays. */
function mayRender(): boolean {
  try {
    render(html`<i></i>`, document.createDocumentFragment());
    return true;
  } catch (error) {
    console.warn('Stadtkit: the policy of the page must allow “trusted-types lit-html”.', error);
    return false;
  }
}
