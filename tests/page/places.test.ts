import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newFolder, runHere } from '../support/run-cli.ts';
import { CHROMIUM, openFile, startBrowser } from './browser.ts';

const LONG = 'En dan is er nog de kwestie van het hek, dat al jaren scheef staat. '.repeat(40);
const FILES: Readonly<Record<string, string>> = {
  'kantlijn.yaml':
    'title: De volkstuin\nlanguage: nl\nsources: [tuin.md]\nreport: verslag.md\ngroups:\n  tuinders: { title: Tuinders, codebook: codebooks/t.yaml, transcripts: [b3] }\n',
  'codebooks/t.yaml':
    'codebook: tuinders\ntitle: Tuinders\nlabels:\n  1: { name: Samen, sub: { 1: Oogst, 2: Gereedschap } }\n  2: Ruzie\n',
  'tuin.md': `# Bijlage 3: Interview tuinder 1

O: Hoe gaat het?

R: {==De oogst delen we==}{>>@ik: Oogst (Label 1, sub 1)<<}. {==Alles gaat hier samen==}{>>@ik: Samen (Label 1)<<}.

O: En verder?

R: ${LONG}{==De schuur is van iedereen==}{>>@ik: Schuur (Label 7)<<}. ${LONG}{==Het hek is niemands hek==}{>>@ik: Ruzie (Label 2)<<}.
`,
  'verslag.md': `# De volkstuin

De oogst wordt gedeeld (bijlage 3, label 1, sub 1). Over gereedschap zegt geen tuinder iets (bijlage 3, label 1, sub 2).

“De oogst delen wij altijd” (bijlage 3, label 1, sub 1).
`,
};

describe.skipIf(CHROMIUM === null)('places on the page', () => {
  const project = newFolder();
  const file = join(project.path, 'kantlijn-pagina.html');
  let browser: Browser;
  beforeAll(async () => {
    for (const [name, words] of Object.entries(FILES)) {
      mkdirSync(dirname(join(project.path, name)), { recursive: true });
      writeFileSync(join(project.path, name), words);
    }
    await runHere(project.path, ['view']);
    browser = await startBrowser();
  });
  afterAll(async () => {
    project.remove();
    await browser?.close();
  });

  test('marks the words of a fragment, and brings them into sight in a turn longer than the screen', async () => {
    const { page, close } = await openFile(browser, file, '#/fragment/b3:4.2');
    const words = page.locator('.interview .coded[aria-current]');
    expect(await words.allTextContents()).toEqual(['Het hek is niemands hek']);
    expect(await isInPane(page, '.interview .coded[aria-current]')).toBe(true);
    await close();
  });

  test('leads to the fragments that no code counts, and opens one of them with its note', async () => {
    const { page, close } = await openFile(browser, file);
    await page.getByRole('link', { name: 'zonder code' }).click();
    expect(await page.locator('.fragments .card .said').allTextContents()).toEqual([
      'De schuur is van iedereen',
    ]);
    await close();
    const copied = await openFile(browser, file, '#/fragment/b3:4');
    const card = copied.page.locator('.fragments .card[aria-current]');
    expect(await card.textContent()).toMatch(/opmerking: Schuur \(Label 7\)7 \?$/);
    await copied.close();
  });

  test('leads to places of a report without footnotes, from a code, from a search and by address', async () => {
    const { page, complaints, close } = await openFile(browser, file, '#/code/tuinders/1/1');
    const places = page.locator('.fragments a[href^="#/rapport/"]');
    expect(await places.allTextContents()).toEqual(['plaats 1', 'plaats 4']);
    await places.last().click();
    const current = page.locator('.entry[aria-current]');
    expect(await current.getAttribute('data-entry')).toBe('3');
    await page.goto(`file://${file}#/zoek/gereedschap`);
    await page.locator('.hits a[href^="#/rapport/"]').first().click();
    // The place that was current before is there until the page has followed the link.
    await current.locator('.said', { hasText: 'Over gereedschap' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('leads from a code that the report cites, and nobody spoke of, to that place', async () => {
    const { page, close } = await openFile(browser, file, '#/code/tuinders/1/2');
    await page.locator('.fragments a[href^="#/rapport/"]').first().click();
    expect(await page.locator('.entry[aria-current] .verdict').textContent()).toMatch(/^✕/);
    await close();
  });

  test('says what is wrong with a place of the report beneath it', async () => {
    const { page, close } = await openFile(browser, file, '#/rapport');
    const quote = page.locator('.entry', { hasText: 'De oogst delen wij altijd' });
    expect(await quote.locator('.finding').allInnerTexts()).toEqual([expect.stringMatching(/^K405 /)]);
    const rest = page.locator('.entry:not([data-entry])');
    expect(await rest.locator('b').allTextContents()).not.toContain('K405');
    await close();
  });

  test('counts in a row of a code itself what was put on that, and opens no more', async () => {
    const { page, close } = await openFile(browser, file, '#/kruistabel');
    const row = page.locator('tr', { hasText: '(rechtstreeks)' });
    expect(await row.locator('.cell').textContent()).toBe('1');
    await row.locator('.cell').click();
    expect(await page.locator('.fragments .said').allTextContents()).toEqual(['Alles gaat hier samen']);
    await page.getByRole('link', { name: 'toon alle' }).click();
    // The page follows the link in a step of its own.
    await page.locator('.fragments .said').nth(1).waitFor();
    expect(await page.locator('.fragments .said').count()).toBe(2);
    await page.locator('.fragments h3', { hasText: '(rechtstreeks)' }).waitFor();
    await close();
  });

  test.each([
    ['wide', {}],
    ['narrow', { viewport: { width: 390, height: 400 } }],
  ])('goes back to what was there, where it is %s', async (_, look) => {
    const { page, complaints, close } = await openFile(browser, file, '', look);
    const cards = page.locator('.fragments .card');
    await page.getByRole('treeitem', { name: /Samen/ }).first().click();
    await cards.last().locator('.place').scrollIntoViewIfNeeded();
    const top = await page.evaluate("document.querySelector('.pane.fragments').scrollTop");
    await cards.last().locator('.place').click();
    await page.locator('.turn[aria-current]').waitFor();
    await page.goBack();
    await page.locator('.fragments .place:focus').waitFor();
    expect(await page.evaluate("document.querySelector('.pane.fragments').scrollTop")).toBe(top);
    await page.goBack();
    await page.locator('[role=treeitem]:focus', { hasText: 'Samen' }).waitFor();
    expect(await cards.count()).toBe(0);
    await page.goForward();
    await page.goForward();
    await page.locator('.turn[aria-current]').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('hides nothing that gets the focus behind the choice of the interview', async () => {
    const { page, close } = await openFile(browser, file, '#/fragment/b3:4.2');
    await page.locator('.interview .number').last().focus();
    const below = `document.activeElement.getBoundingClientRect().top -
      document.querySelector('.which').getBoundingClientRect().bottom`;
    expect(await page.evaluate(below)).toBeGreaterThanOrEqual(0);
    const heights = '[...document.querySelectorAll(".chip")].map((one) => one.offsetHeight)';
    expect(Math.min(...(await page.evaluate<number[]>(heights)))).toBeGreaterThanOrEqual(24);
    await close();
  });

  test('keeps the address where the header is skipped', async () => {
    const { page, close } = await openFile(browser, file, '#/code/tuinders/2');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#\/code\/tuinders\/2$/);
    expect(await page.evaluate("document.activeElement.matches('.pane.tree')")).toBe(true);
    await close();
  });

  test('shows in forced colours what is chosen, and which words are coded', async () => {
    const { page, close } = await openFile(browser, file, '#/fragment/b3:2', { forcedColors: 'active' });
    const lineUnder = 'getComputedStyle(document.querySelector(".coded")).textDecorationLine';
    expect(await page.evaluate(lineUnder)).toBe('underline');
    const outlines =
      '[...document.querySelectorAll(".row")].map((row) => getComputedStyle(row).outlineStyle)';
    const found = await page.evaluate<string[]>(outlines);
    expect(found.filter((style) => style === 'solid')).toHaveLength(1);
    await close();
  });
});

async function isInPane(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(`(() => {
    const own = document.querySelector(${JSON.stringify(selector)});
    const [box, pane] = [own, own.closest('.pane')].map((one) => one.getBoundingClientRect());
    return box.top >= pane.top && box.bottom <= pane.bottom;
  })()`);
}
