import type { LaunchOptions } from 'playwright-core';
export function findBrowser(options?: { install?: boolean }): Promise<string>;
export function playwrightOptions(executablePath: string): LaunchOptions;
