import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runHere, withReadDemo } from '../support/run-cli.ts';
import { whileWatching } from '../support/watching.ts';
import { CHROMIUM, openFile, startBrowser } from './browser.ts';

const BOOK = 'codebooks/docenten.yaml';

function rename(folder: string, from: string, to: string): void {
  const path = join(folder, BOOK);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** The policy of a page, and how many scripts it runs. */
function scriptsOf(page: string): { readonly allowed: number; readonly run: number } {
  const policy = /script-src ([^;]*)/.exec(page)?.[1] ?? '';
  return { allowed: policy.split(' ').length, run: page.match(/<script>/g)?.length ?? 0 };
}

test('only a page that is watched reloads', async () => {
  await withReadDemo(async (folder) => {
    const page = () => readFileSync(join(folder, 'kantlijn-pagina.html'), 'utf8');
    await runHere(folder, ['view']);
    expect(scriptsOf(page())).toEqual({ allowed: 1, run: 1 });
    expect(page()).not.toContain('location.reload');
    const { out } = await runHere(folder, ['watch', 'view']);
    expect(out).toContain('ververst zichzelf');
    expect(scriptsOf(page())).toEqual({ allowed: 2, run: 2 });
    expect(page()).toContain("content=\"default-src 'none'; script-src 'sha256-");
    await runHere(folder, ['view']);
    expect(page()).not.toContain('location.reload');
  });
});

describe.skipIf(CHROMIUM === null)('a page that is watched', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => browser?.close());

  /** As if another window had the focus, or not. */
  const seen = (page: Page, hasFocus: boolean) => page.evaluate(`document.hasFocus = () => ${hasFocus}`);
  const place = (page: Page) =>
    page.evaluate(`JSON.stringify({
      address: location.hash,
      // What is in sight stays in sight, also where what stands above it grew by a line.
      isInSight: document.elementFromPoint(1200, 300).closest('.turn').querySelector('.number').textContent,
      closed: document.querySelectorAll('[aria-expanded="false"]').length,
      focus: document.activeElement.getAttribute('href'),
      open: document.querySelector('.pane.interview .opened').textContent,
      steps: history.length,
    })`);

  test('shows what changed at the same place, whoever has the focus', async () => {
    await withReadDemo(async (folder) => {
      await whileWatching(folder, ['view'], async ({ shows }) => {
        await shows(1);
        const file = join(folder, 'kantlijn-pagina.html');
        const { page, complaints, close } = await openFile(browser, file, '', {
          viewport: { width: 1280, height: 400 },
        });
        await page.locator('[aria-expanded] .twist').first().click();
        await page.locator('#which-interview').selectOption('3');
        await page.locator('.interview .turn .number').nth(6).click();
        await page
          .getByRole('treeitem', { name: /Privacy van de cursist/ })
          .first()
          .click();
        await page.evaluate("document.querySelector('.pane.interview').scrollTop += 31");
        const before = await place(page);
        expect(before).toMatch(/"address":"#\/code\/docenten\/2\/1\/2","isInSight":"\d/);
        let [from, to] = ['Privacy van de cursist', 'Stilte in de klas'];
        for (const hasFocus of [false, true]) {
          await seen(page, hasFocus);
          rename(folder, from, to);
          await page.locator('.fragments .opened', { hasText: to }).waitFor({ timeout: 20_000 });
          expect(await place(page)).toBe(before);
          [from, to] = [to, from];
        }
        expect(complaints).toEqual([]);
        await close();
      });
    });
  });

  test('stays as it is while somebody reads with it paused, or has chosen words', async () => {
    await withReadDemo(async (folder) => {
      await runHere(folder, ['watch', 'view']);
      const { page, close } = await openFile(browser, join(folder, 'kantlijn-pagina.html'));
      const opened = () => page.evaluate('performance.timeOrigin');
      await seen(page, false);
      await page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))");
      const first = await opened();
      await page.waitForTimeout(2500);
      expect(await opened()).toBe(first);
      await page.evaluate('getSelection().removeAllRanges()');
      await expect.poll(opened, { timeout: 5000 }).not.toBe(first);
      await page.getByRole('button', { name: /pauzeer/ }).click();
      await seen(page, false);
      const second = await opened();
      await page.waitForTimeout(2500);
      expect(await opened()).toBe(second);
      await close();
    });
  });
});
