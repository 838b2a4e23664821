import { test as base, type BrowserContext, type Page } from '@playwright/test';

const { env } = process;
const given = (name: string): string => {
  const value = env[name];
  if (value === undefined) throw new Error(`${name} is missing. Run: npm run test:wordpress`);
  return value;
};

/** What scripts/wordpress.mjs has started. */
export const site = {
  url: given('WORDPRESS_URL'),
  folder: given('WORDPRESS_FOLDER'),
  log: given('WORDPRESS_LOG'),
  sandbox: given('SANDBOX_URL'),
  plugin: given('PLUGIN_ZIP'),
  passwords: JSON.parse(given('WORDPRESS_USERS')) as Readonly<Record<'admin' | 'autorin', string>>,
};

/** A page or a post as WordPress keeps it. */
export interface Post {
  readonly id: number;
  readonly link: string;
  /** Only with `context=edit`. */
  readonly content: { readonly raw: string };
}

interface WordPress {
  wp: { apiFetch(request: { path: string; method?: string; data?: object }): Promise<unknown> };
}

/** Somebody who works in the town hall, logged in to WordPress. */
export class Colleague {
  constructor(readonly page: Page) {}

  async logsIn(name: 'admin' | 'autorin'): Promise<void> {
    await this.page.goto('/wp-login.php');
    await this.page.locator('#user_login').fill(name);
    await this.page.locator('#user_pass').fill(site.passwords[name]);
    await this.page.locator('#wp-submit').click();
    await this.page.waitForURL(/wp-admin/);
  }

  goes = (path: string): Promise<unknown> => this.page.goto(`/wp-admin/${path}`);

  /** Saves as the block editor does: over REST, with the rights of this person. `type`: `pages` or `posts`. */
  async saves(type: string, data: object): Promise<Post> {
    if (!this.page.url().includes('/wp-admin/post')) await this.goes('post-new.php');
    const path = `/wp/v2/${type}?context=edit`;
    return (await this.page.evaluate(
      (request) => (window as unknown as WordPress).wp.apiFetch(request),
      { path, method: 'POST', data },
    )) as Post;
  }
}

/** A citizen’s page, and what went wrong in it: errors, violated policies, requests to other hosts than the city’s. */
export interface Visit {
  readonly page: Page;
  readonly wrong: readonly string[];
}

/** A page of somebody who has never been here and is not logged in. */
export async function visit(context: BrowserContext): Promise<Visit> {
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && ![site.url, site.sandbox].includes(origin))
      wrong.push(`asked ${request.url()}`);
  });
  return { page, wrong };
}

/** `admin` and `author` stay logged in over all tests. */
export const test = base.extend<object, { admin: Colleague; author: Colleague }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern.
  baseURL: async ({}, use) => {
    await use(site.url);
  },
  admin: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ baseURL: site.url, locale: 'de-DE' });
      const admin = new Colleague(await context.newPage());
      await admin.logsIn('admin');
      await use(admin);
      await context.close();
    },
    { scope: 'worker' },
  ],
  author: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ baseURL: site.url, locale: 'de-DE' });
      const author = new Colleague(await context.newPage());
      await author.logsIn('autorin');
      await use(author);
      await context.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
