import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';
import { canariesIn, leftOf } from './canaries.ts';
import { ODT_PLACES, plantedOdt } from './planted-odt.ts';

/** Every part of the copy by its name, as the letters that stand in it. */
async function copied(
  planted: Uint8Array,
  use: (parts: Map<string, string>, err: string) => void,
): Promise<void> {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, 'gesprek.odt'), planted);
    const { exit, err } = await runHere(folder, ['anonymise', 'copy', 'gesprek.odt', '--into', 'uit.odt']);
    expect([exit, err]).toEqual([0, expect.stringContaining('K630')]);
    const parts = Object.entries(unzipSync(readFileSync(join(folder, 'uit.odt'))));
    use(new Map(parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')])), err);
  });
}

describe('of all places where LibreOffice keeps words, the copy holds no name', () => {
  test.each([1, 2, 3])('%i', async (seed) => {
    const planted = canariesIn(ODT_PLACES, seed);
    await copied(plantedOdt(planted), (parts, err) => {
      expect(leftOf(planted, parts.set('what is said of it', err))).toEqual([]);
    });
  });
});

test('form, notes and changes stay, and what tells who made them does not', async () => {
  await copied(plantedOdt(canariesIn(ODT_PLACES, 4)), (parts, err) => {
    const content = parts.get('content.xml') ?? '';
    // The whole name in the look of its first letters.
    expect(content).toMatch(/<text:span text:style-name="Strong">\[naam \d+\]<\/text:span> en die/);
    expect(content).toMatch(
      /<text:insertion><office:change-info><dc:creator>\[codeur \d\]<\/dc:creator><dc:date>2019-01-01T00:00:00</,
    );
    const [, id] = /<text:changed-region xml:id="(n\d+)"><text:deletion>/.exec(content) ?? [];
    expect(content).toContain(`voor <text:change text:change-id="${id}"/> na`);
    for (const kept of [
      'hier',
      'daar',
      'veld',
      'bladwijzer',
      'met een stijl',
      'keuzelijst',
      'in een sectie',
      'met betekenis',
    ])
      expect(content).toContain(`>${kept}`);
    const [, target] = /<text:bookmark-start text:name="(n\d+)"/.exec(content) ?? [];
    expect(content).toContain(`text:ref-name="${target}"`);
    const [, counted] = /<text:sequence [^>]*text:name="(n\d+)"/.exec(content) ?? [];
    expect(content).toContain(`text:formula="ooow:${counted}+1"`);
    expect(parts.get('settings.xml')).toMatch(/AddParaTableSpacing.*true/);
    const all = [...parts.values()].join('\n');
    for (const gone of ['04-05', 'Author\0', 'Rsid', 'urn:Mev']) expect(all).not.toContain(gone);
    expect([...parts.keys()]).toEqual([
      ...['mimetype', 'content.xml', 'styles.xml', 'settings.xml', 'Pictures/1.png', 'META-INF/manifest.xml'],
    ]);
    expect(err).toContain('K631');
    expect(err).toContain('K632');
  });
});

test('a name that one reading of changes forms is hidden in both', async () => {
  const planted = canariesIn(ODT_PLACES, 5);
  await copied(plantedOdt(planted), (parts) => {
    const content = parts.get('content.xml') ?? '';
    expect(content).toMatch(/heet \[naam \d+\]<text:change text:change-id="n\d+"\/> en die/);
    expect(content).toMatch(
      /heet \[naam \d+\]<text:change-start text:change-id="n\d+"\/><text:change-end text:change-id="n\d+"\/> en die/,
    );
    // Begun in a paragraph that was deleted, and ended in the one that stays.
    expect(content).toMatch(/Mijn collega heet \[naam \d+\]<\/text:p><\/text:deletion>/);
    expect(content).toMatch(/Zij kwam <text:change text:change-id="n\d+"\/>(?:\[naam \d+\])? en die/);
  });
});
