import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** No port is needed: what the browser asks for comes straight from the folder, under a strict policy. */
export const serveFolder = (
  page: Page,
  folder: string,
  policy = "default-src 'self'",
): Promise<unknown> =>
  page.route('http://example.test/**', (route) => {
    const path = join(folder, new URL(route.request().url()).pathname);
    if (!existsSync(path)) return route.fulfill({ status: 404 });
    return route.fulfill({ path, headers: { 'content-security-policy': policy } });
  });
