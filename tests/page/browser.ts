import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of this machine, null where there is none. */
export const CHROMIUM: string | null = PLACES.find((path) => existsSync(path)) ?? null;

if (CHROMIUM === null)
  console.warn('No Chromium on this machine: the tests of the page in a browser are skipped.');

export function startBrowser(): Promise<Browser> {
  // A container has no sandbox of its own for it.
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
}

/** A page that was opened, with all that its console said and all that it asked of a network. */
export interface OpenedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function openFile(
  browser: Browser,
  file: string,
  hash = '',
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`file://${file}`)) complaints.push(request.url());
  });
  await page.goto(`file://${file}${hash}`);
  return { page, complaints, close: () => context.close() };
}
