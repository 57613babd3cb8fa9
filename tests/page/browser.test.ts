import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WholePage } from '../../src/gate/exhibit.ts';
import { newFolder, runHere, withFolder } from '../support/run-cli.ts';
import { safe } from '../support/samples.ts';
import { CHROMIUM, openFile, startBrowser } from './browser.ts';
import { HOSTILE, htmlOf, pageSaying } from './pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules of these that are about colours. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Of each part its address, and what shows that it is there. */
const PARTS = [
  ['#/code/docenten/2/1/2', '.fragments .opened'],
  ['#/fragment/b3:12', '.interview .opened'],
  ['#/kruistabel', '.crosstab table'],
  ['#/rapport', '.report .opened'],
  ['#/zoek/rooster', '.fragments .opened'],
  ['#/thema/privacy', '.sides section'],
  ['#/niets', '.fragments .opened'],
] as const;
const UNKNOWN = [
  '#/noot/99999',
  '#/noot/x',
  '#/code/docenten/99',
  '#/beurt/b3/999',
  '#/niets',
  '#/interview/b3',
  '#/%',
];
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

describe.skipIf(CHROMIUM === null)('the page in a browser', () => {
  const project = newFolder();
  const file = join(project.path, 'kantlijn-pagina.html');
  let browser: Browser;
  beforeAll(async () => {
    cpSync('fixtures/demo', project.path, { recursive: true });
    await runHere(project.path, ['view']);
    browser = await startBrowser();
  });
  afterAll(async () => {
    project.remove();
    await browser?.close();
  });

  test('leads from a code to its fragments, and from a fragment to its place', async () => {
    const { page, complaints, close } = await openFile(browser, file);
    await page
      .getByRole('treeitem', { name: /Privacy van de cursist/ })
      .first()
      .click();
    await expectHeading(page, 'fragments', 'Privacy van de cursist');
    await page.locator('.fragments .card .place').first().click();
    await expectFocus(page, '.interview .opened');
    expect(await page.locator('.turn[aria-current] .id').allTextContents()).toContain('b3:12');
    await page.locator('.turn[aria-current] .chip').first().click();
    await expectHeading(page, 'fragments', 'Privacy van de cursist');
    await page.goBack();
    expect(page.url()).toContain('#/fragment/b3:12');
    expect(complaints).toEqual([]);
    await close();
  });

  test('leads from a number of the cross-tab to the fragments of one respondent, and to all', async () => {
    const { page, complaints, close } = await openFile(browser, file, '#/kruistabel');
    const cell = page.locator('.cell').first();
    const count = Number(await cell.textContent());
    await cell.click();
    await page.locator('.fragments .card').first().waitFor();
    expect(await page.locator('.fragments .card').count()).toBe(count);
    await page.getByRole('link', { name: 'toon alle' }).click();
    expect(await page.locator('.fragments .card').count()).toBeGreaterThanOrEqual(count);
    expect(complaints).toEqual([]);
    await close();
  });

  test('leads from the counts in its header to what they count', async () => {
    const { page, complaints, close } = await openFile(browser, file);
    const counts = page.locator('header .soft a');
    const [, respondents, fragments] = await counts.allTextContents();
    await counts.nth(2).click();
    await expectHeading(page, 'fragments', fragments ?? '');
    expect(`${await page.locator('.fragments .card').count()} fragmenten`).toBe(fragments);
    await counts.nth(1).click();
    await page.locator('.crosstab thead').first().waitFor();
    const columns = await page.locator('.crosstab thead abbr').count();
    expect(`${columns} respondenten`).toBe(respondents);
    await counts.nth(0).click();
    await page.locator('.interview .opened').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('invites on a screen to choose a code, and not on paper', async () => {
    const { page, close } = await openFile(browser, file, '#/kruistabel');
    const invitation = page.getByRole('heading', { name: 'Kies een code' });
    expect(await invitation.isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await invitation.isVisible()).toBe(false);
    expect(await page.locator('.crosstab table').first().isVisible()).toBe(true);
    await close();
  });

  test('leads from a footnote to a fragment and its turn, and shows what has to be checked', async () => {
    const { page, complaints, close } = await openFile(browser, file, '#/noot/6');
    await page.locator('.entry[aria-current] .chip').first().click();
    expect(await page.locator('.turn[aria-current]').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: /te controleren/ }).click();
    expect(await page.locator('.entries > .entry.right').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test('goes with the keyboard alone', async () => {
    const { page, complaints, close } = await openFile(browser, file);
    const tree = page.getByRole('tree').first();
    await tree.locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await tree.locator('[role=treeitem]').first().getAttribute('aria-expanded')).toBe('false');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expectFocus(page, '.fragments .opened');
    await page.keyboard.press('j');
    await expectFocus(page, '.fragments .card .place');
    await page.keyboard.press('o');
    await expectFocus(page, '.interview .opened');
    await page.keyboard.press('/');
    await page.keyboard.type('ROOSTER');
    // The first letters alone are searched as well, where somebody types slowly.
    await page
      .locator('.hits mark', { hasText: /^rooster$/ })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    await page.locator('.crosstab table').first().waitFor();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([
    ['wide', {}, RULES],
    ['narrow', PHONE, RULES],
    // Colours, and nothing else of the page, are others in the dark.
    ['dark', { colorScheme: 'dark' as const }, COLOURS],
  ])('%s breaks no rule for accessibility on any of its parts', async (_, look, rules) => {
    const { page, close } = await openFile(browser, file, '', { ...look, bypassCSP: true });
    await page.evaluate(AXE);
    for (const [hash, shown] of PARTS) {
      await goTo(page, hash);
      await page.locator(shown).first().waitFor();
      const found: unknown = await page.evaluate(
        `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then((all) => all.violations.map(({ id, nodes }) => id + ' ' + nodes[0].target))`,
      );
      expect(found, hash).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), hash).toBe(true);
    }
    await close();
  });

  test('shows a theme with its groups side by side, and says where one has no code', async () => {
    const { page, complaints, close } = await openFile(browser, file, '#/codes');
    await page.locator('.themes a', { hasText: 'Privacy van de cursist' }).click();
    await expectHeading(page, 'fragments', 'Privacy van de cursist');
    const sides = await page.locator('.sides section').allInnerTexts();
    expect(sides).toHaveLength(2);
    expect(sides[0]).toMatch(/^Docenten NT2\s+2 van 4 respondenten · \d+ fragmenten/);
    expect(sides[1]).toMatch(/^Taalmaatjes\s+geen code$/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('marks what may still be counted otherwise as the lists do, and says what the mark means', async () => {
    const { page, complaints, close } = await openFile(browser, file, '#/code/docenten/2/1/3');
    const legend = page.getByText('(?) Dit aantal kan nog veranderen');
    const counts = page.locator('[role=treeitem] .count', { hasText: '(?)' });
    expect(await counts.count()).toBeGreaterThan(3);
    await page.getByText('2 van 4 respondenten, 2 fragmenten (?)', { exact: true }).first().waitFor();
    await legend.waitFor();
    await goTo(page, '#/code/docenten/1/2');
    await legend.waitFor({ state: 'detached' });
    await goTo(page, '#/kruistabel');
    await legend.waitFor();
    expect(await page.locator('.sum', { hasText: '(?)' }).count()).toBe(3);
    expect(complaints).toEqual([]);
    await close();
  });

  test('leads from the sums of the cross-tab, and from the count of a statement, to the words', async () => {
    const { page, complaints, close } = await openFile(browser, file, '#/kruistabel');
    const row = page.locator('tr', { has: page.getByText('Knelpunt › Rooster sluit niet aan') });
    await row.locator('.sum a').first().click();
    await expectHeading(page, 'fragments', 'Rooster sluit niet aan');
    await goTo(page, '#/noot/6');
    const statement = page.locator('.entry', { hasText: 'Het merendeel van de docenten' });
    expect(await statement.locator('.verdict').textContent()).toContain('3 van 4');
    expect(await statement.locator('.target').allInnerTexts()).toEqual([
      '2/1/1 Rooster sluit niet aan b2:10 b4:7 b4:8',
    ]);
    await statement.getByRole('link', { name: 'b4:7' }).click();
    await page.locator('.turn[aria-current]').getByText('De taalmaatjes kunnen op dinsdag').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('leads from an unknown address to the codes, where there is room for one pane', async () => {
    const narrow = { viewport: { width: 390, height: 844 } };
    const { page, close } = await openFile(browser, file, '#/niets', narrow);
    await page.getByRole('heading', { name: /staat niet op deze pagina/ }).waitFor();
    await page.locator('.fragments').getByRole('link', { name: 'Codes' }).click();
    await page.getByRole('treeitem').first().waitFor();
    await close();
  });

  test('says so where an address names what is not there', async () => {
    const { page, complaints, close } = await openFile(browser, file);
    const unknown = page.getByRole('heading', { name: /staat niet op deze pagina/ });
    const [first = ''] = UNKNOWN;
    const opened = await openFile(browser, file, first);
    await opened.page.getByRole('heading', { name: /staat niet op deze pagina/ }).waitFor();
    expect(opened.complaints).toEqual([]);
    await opened.close();
    for (const hash of UNKNOWN) {
      await goTo(page, '#/code/docenten/2/1/2');
      await unknown.waitFor({ state: 'detached' });
      await goTo(page, hash);
      await unknown.waitFor();
    }
    for (const known of ['#/kruistabel', '#/codes', '#/beurt/b3/2']) {
      await goTo(page, known);
      await unknown.waitFor({ state: 'detached' });
      await page.getByRole('heading', { name: 'Kies een code' }).waitFor();
      await goTo(page, '#/niets');
      await unknown.waitFor();
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('opens the tree at the code that an address names, and after the other parts of the page', async () => {
    for (const look of [
      { viewport: { width: 1280, height: 300 } },
      { ...PHONE, viewport: { width: 390, height: 300 } },
    ]) {
      const { page, complaints, close } = await openFile(browser, file, '#/kruistabel', look);
      await page.evaluate("location.hash = '#/code/taalmaatjes/2/3/1'");
      await page.locator('.tree [aria-selected="true"]').waitFor({ state: 'attached' });
      await page.locator('nav:visible a').first().click();
      const isInSight = `(() => {
        const row = document.querySelector('.tree [aria-selected="true"]').getBoundingClientRect();
        const pane = document.querySelector('.pane.tree').getBoundingClientRect();
        return row.height > 0 && row.top >= pane.top && row.bottom <= pane.bottom;
      })()`;
      await expect.poll(() => page.evaluate(isInSight)).toBe(true);
      expect(complaints).toEqual([]);
      await close();
    }
    const { page, close } = await openFile(browser, file, '#/code/taalmaatjes/2/3/1', {
      viewport: { width: 1280, height: 300 },
    });
    expect(await page.evaluate("document.querySelector('.pane.tree').scrollTop")).toBeGreaterThan(100);
    await close();
  });

  test('finds a code by its name, and the name leads to it', async () => {
    const { page, complaints, close } = await openFile(browser, file, '#/zoek/privacy');
    const hit = page.locator('.hits a', { hasText: 'Privacy van de cursist' }).first();
    expect(await hit.textContent()).toMatch(/^Label \d/);
    await hit.click();
    await expectHeading(page, 'fragments', 'Privacy van de cursist');
    expect(complaints).toEqual([]);
    await close();
  });

  test('says with each row of a long cross-tab its label, which is out of sight', async () => {
    await withFolder(async (folder) => {
      const rowsOf = async (subs: number) => {
        const file = join(folder, `${subs}.html`);
        writeFileSync(file, await htmlOf(pageWith(subs)));
        const { page, close } = await openFile(browser, file, '#/kruistabel');
        const rows = await page.locator('.crosstab tbody th[scope="row"] b').allTextContents();
        const says = await page.locator('.cell').first().getAttribute('title');
        await close();
        return { rows, says };
      };
      const few = await rowsOf(5);
      expect(few).toMatchObject({ rows: { length: 5, 4: 'sub 5' }, says: 'respondent 1: 1 fragment' });
      expect(await rowsOf(30)).toMatchObject({ rows: { length: 30, 29: 'Label 1 · sub 30' } });
    });
  });

  test('shows hostile words as they stand', async () => {
    await withFolder(async (folder) => {
      const file = join(folder, 'vijandig.html');
      writeFileSync(file, await htmlOf(pageSaying(HOSTILE)));
      const { page, complaints, close } = await openFile(browser, file, '#/fragment/b1:1');
      for (const hash of [
        '#/code/boek/1',
        '#/fragment/b1:1',
        '#/kruistabel',
        '#/rapport',
        '#/zoek/script',
        '#/thema/t',
      ]) {
        await goTo(page, hash);
        expect(await page.locator('h1').textContent()).toBe(HOSTILE);
        expect(await page.evaluate('[document.images.length, typeof window.broken].join()')).toBe(
          '0,undefined',
        );
      }
      expect(complaints).toEqual([]);
      await close();
    });
  });
});

/** A label with so many codes below it, in a codebook of one respondent. */
function pageWith(subs: number): WholePage {
  const page = pageSaying('Tuin');
  const [book] = page.codebooks;
  const [label] = book?.codes ?? [];
  if (book === undefined || label === undefined) return page;
  const codes = Array.from({ length: subs }, (_, i) => ({
    ...label,
    address: safe(`1/${i + 1}`),
    notation: [safe(`Label 1 · sub ${i + 1}`)],
    belowLabel: [safe(`sub ${i + 1}`)],
    depth: 2,
  }));
  const fragments = page.fragments.map((fragment) => ({ ...fragment, codes: [1] }));
  return { ...page, codebooks: [{ ...book, codes: [label, ...codes] }], themes: [], fragments };
}

/** As a link does; a page is the same after it as when it was opened there. */
async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(
    `new Promise((done) => { location.hash = ${JSON.stringify(hash)}; requestAnimationFrame(() => setTimeout(done)); })`,
  );
}

async function expectHeading(page: Page, pane: string, words: string): Promise<void> {
  await page.locator(`.${pane} .opened`, { hasText: words }).waitFor();
  await expectFocus(page, `.${pane} .opened`);
}

async function expectFocus(page: Page, selector: string): Promise<void> {
  await page.locator(`${selector}:focus`).waitFor({ timeout: 5000 });
}
