import type { CDPSession, Page } from '@playwright/test';

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

async function objectId(session: CDPSession, expression: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  return result.objectId ?? '';
}

/** How many listeners of each kind the document and the window have. */
export async function listeners(page: Page): Promise<Record<string, number>> {
  const session = await sessionOf(page);
  const count: Record<string, number> = {};
  for (const target of ['window', 'document']) {
    const found = await session.send('DOMDebugger.getEventListeners', {
      objectId: await objectId(session, target),
    });
    for (const { type } of found.listeners)
      count[`${target} ${type}`] = (count[`${target} ${type}`] ?? 0) + 1;
  }
  return count;
}

/** How many elements with this tag are still in memory. */
export async function living(page: Page, tag: string): Promise<number> {
  const session = await sessionOf(page);
  const prototypeObjectId = await objectId(session, `customElements.get('${tag}').prototype`);
  // Collects garbage first.
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  return Number(result.value);
}
