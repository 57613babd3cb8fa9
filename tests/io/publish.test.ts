import { chmodSync, existsSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publish } from '../../src/io/publish/publish.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { type Rendered, rendered } from '../../src/writers/rendered.ts';
import { folderWith, get, list, put } from '../support/folder.ts';
import { temporaryName } from './temporary-name.ts';

const MANIFEST = '.kantlijn-export.json';
const clean = () => [];

function files(content: Record<string, string>): Rendered[] {
  return Object.entries(content).map(([name, text]) => rendered(name, Buffer.from(text)));
}

/** A folder with an export in `uit`. */
async function exported(
  content: Record<string, string> = { 'boom.md': 'oud', 'los.csv': 'oud' },
): Promise<string> {
  const root = folderWith();
  expect(await publish(join(root, 'uit'), files(content), clean)).toMatchObject({ outcome: 'published' });
  return root;
}

async function inTheWay(target: string): Promise<string> {
  const result = await publish(target, files({ 'boom.md': 'nieuw' }), clean);
  if (result.outcome !== 'failed') throw new Error(result.outcome);
  expect(result.finding.code).toBe('K708');
  return Object.values(result.finding.words).map(wordsOf).join();
}

describe('publishing', () => {
  it('makes the folder and those above it, with a list of what it wrote', async () => {
    const root = folderWith();
    const result = await publish(
      join(root, 'a', 'b', 'uit'),
      files({ 'boom.md': 'één', 'los.csv': '1' }),
      clean,
    );
    expect(result).toEqual({ outcome: 'published', files: ['boom.md', 'los.csv'] });
    expect(list(join(root, 'a', 'b'))).toEqual(['uit']);
    expect(get(root, 'a/b/uit/boom.md')).toBe('één');
    expect(JSON.parse(get(root, `a/b/uit/${MANIFEST}`))).toEqual({
      kantlijn: 1,
      files: [
        { name: 'boom.md', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
        { name: 'los.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ],
    });
  });

  it('replaces an earlier export, with everything that is no longer in it', async () => {
    const root = await exported();
    put(root, 'uit/.DS_Store', 'x');
    chmodSync(join(root, 'uit'), 0o750);
    await publish(join(root, 'uit'), files({ 'boom.md': 'nieuw' }), clean);
    expect([list(root), list(join(root, 'uit'))]).toEqual([['uit'], [MANIFEST, 'boom.md']]);
    expect(get(root, 'uit/boom.md')).toBe('nieuw');
    if (process.platform !== 'win32') expect(statSync(join(root, 'uit')).mode & 0o777).toBe(0o750);
  });

  it('fills an empty folder, and a link to one', async () => {
    const root = folderWith();
    mkdirSync(join(root, 'uit'));
    symlinkSync(join(root, 'uit'), join(root, 'link'));
    expect(await publish(join(root, 'link'), files({ 'a.md': 'x' }), clean)).toMatchObject({
      outcome: 'published',
    });
    expect(await publish(join(root, 'uit'), files({ 'a.md': 'y' }), clean)).toMatchObject({
      outcome: 'published',
    });
    expect([list(root), get(root, 'link/a.md')]).toEqual([['link', 'uit'], 'y']);
  });

  it('goes on where a file of the earlier export is gone', async () => {
    const root = await exported();
    rmSync(join(root, 'uit', 'los.csv'));
    await publish(join(root, 'uit'), files({ 'boom.md': 'nieuw' }), clean);
    expect(get(root, 'uit/boom.md')).toBe('nieuw');
  });

  it('keeps apart what would have one name', async () => {
    const root = folderWith();
    const two = [
      ...files({ 'boom.md': '1', 'boom-2.md': '2' }),
      ...files({ 'Boom.md': '3' }),
      ...files({ 'boom.md': '4' }),
    ];
    const result = await publish(join(root, 'uit'), two, clean);
    expect(result).toMatchObject({ files: ['boom.md', 'boom-2.md', 'Boom-3.md', 'boom-4.md'] });
    expect(get(root, 'uit/Boom-3.md')).toBe('3');
  });

  it('takes nothing that no writer rendered', async () => {
    const root = folderWith();
    const forged = { name: 'a.md', bytes: Buffer.from('x') };
    // @ts-expect-error not rendered
    await expect(publish(join(root, 'uit'), [forged], clean)).rejects.toThrow(TypeError);
    expect(list(root)).toEqual([]);
  });
});

describe('a hit', () => {
  const leak = (name: string, bytes: Uint8Array) =>
    Buffer.from(bytes).toString().includes('Jansen') ? [{ file: name, kind: 'person' }] : [];

  it('keeps everything unpublished, and all hits are told', async () => {
    const root = folderWith();
    const content = { 'a.md': 'Jansen', 'b.md': 'niets', 'c.md': 'mevrouw Jansen' };
    const result = await publish(join(root, 'diep', 'uit'), files(content), leak);
    const hits = ['a.md', 'c.md'].map((file) => ({ file, kind: 'person' }));
    expect(result).toEqual({ outcome: 'leaked', hits });
    expect(list(root)).toEqual([]);
  });

  it('leaves the earlier export as it was', async () => {
    const root = await exported();
    await publish(join(root, 'uit'), files({ 'boom.md': 'Jansen' }), leak);
    expect([list(root), get(root, 'uit/boom.md')]).toEqual([['uit'], 'oud']);
  });

  it('is looked for in what stands on the disk, where nobody else can look', async () => {
    const root = folderWith();
    const seen: string[] = [];
    await publish(join(root, 'uit'), files({ 'a.md': 'x' }), (name, bytes) => {
      const work = list(root).find((entry) => entry.startsWith('.kantlijn-')) ?? '';
      if (process.platform !== 'win32') expect(statSync(join(root, work)).mode & 0o777).toBe(0o700);
      expect(existsSync(join(root, 'uit'))).toBe(false);
      expect(get(root, `${work}/new/${name}`)).toBe(Buffer.from(bytes).toString());
      seen.push(name);
      return [];
    });
    expect(seen).toEqual(['a.md']);
  });

  it('also where looking for it breaks off', async () => {
    const root = await exported();
    const broken = () => {
      throw new RangeError('bug');
    };
    await expect(publish(join(root, 'uit'), files({ 'boom.md': 'x' }), broken)).rejects.toThrow(RangeError);
    expect([list(root), get(root, 'uit/boom.md')]).toEqual([['uit'], 'oud']);
  });
});

describe('a folder with something of somebody else', () => {
  it('is left alone: a file that was edited, added, or turned into a folder or a link', async () => {
    const root = await exported({ 'a.md': 'a', 'b.md': 'b', 'c.md': 'c', 'd.md': 'd' });
    put(root, 'uit/a.md', 'bewerkt');
    put(root, 'uit/aantekeningen.docx', 'mijn');
    put(root, 'uit/.verborgen', 'mijn');
    rmSync(join(root, 'uit', 'b.md'));
    put(root, 'uit/b.md/x', 'mijn');
    rmSync(join(root, 'uit', 'c.md'));
    put(root, 'c.md', 'c');
    symlinkSync(join(root, 'c.md'), join(root, 'uit', 'c.md'));
    expect(await inTheWay(join(root, 'uit'))).toBe('.verborgen, a.md, aantekeningen.docx, b.md, c.md');
    expect(get(root, 'uit/a.md')).toBe('bewerkt');
    expect(list(root)).toEqual(['c.md', 'uit']);
  });

  it('is left alone without a manifest of ours', async () => {
    for (const manifest of [
      null,
      '',
      '{}',
      '[]',
      '{"kantlijn":1,"files":{}}',
      '{"kantlijn":1,"files":[1]}',
    ]) {
      const root = folderWith('uit/boom.md');
      if (manifest !== null) put(root, `uit/${MANIFEST}`, manifest);
      expect(await inTheWay(join(root, 'uit'))).toContain('boom.md');
      expect(get(root, 'uit/boom.md')).toBe('uit/boom.md');
    }
  });

  it('is left alone where the manifest points out of the folder', async () => {
    const root = folderWith('geheim');
    put(
      root,
      `uit/${MANIFEST}`,
      JSON.stringify({ kantlijn: 1, files: [{ name: '../geheim', sha256: '0' }] }),
    );
    await publish(join(root, 'uit'), files({ 'a.md': 'x' }), clean);
    expect(get(root, 'geheim')).toBe('geheim');
  });

  it('may be a file, or a link to nowhere', async () => {
    const root = folderWith('bestand');
    symlinkSync(join(root, 'nergens'), join(root, 'link'));
    expect(await publish(join(root, 'bestand'), files({ 'boom.md': 'x' }), () => [])).toMatchObject({
      outcome: 'failed',
      finding: { code: 'K748' },
    });
    expect(await inTheWay(join(root, 'link'))).toBe('link');
  });

  it('is noticed when the file comes at the last moment', async () => {
    const root = await exported();
    const result = await publish(join(root, 'uit'), files({ 'boom.md': 'nieuw' }), () => {
      writeFileSync(join(root, 'uit', 'boom.md'), 'net bewerkt');
      return [];
    });
    expect(result).toMatchObject({ outcome: 'failed', finding: { code: 'K708' } });
    expect([list(root), get(root, 'uit/boom.md')]).toEqual([['uit'], 'net bewerkt']);
  });
});

describe('what a crash left', () => {
  /** The folder of a run that is over, beside `uit`. */
  const workOf = async (root: string) =>
    join(root, (await temporaryName('uit')).replace(`-${process.pid}-`, '-999999999-'));

  async function crashed(part: 'old' | 'gone', more: Record<string, string> = {}): Promise<string> {
    const root = await exported();
    const work = await workOf(root);
    mkdirSync(work);
    put(work, 'new/boom.md', 'half');
    const { renameSync } = await import('node:fs');
    renameSync(join(root, 'uit'), join(work, part));
    for (const [name, content] of Object.entries(more)) put(join(work, part), name, content);
    return root;
  }

  it('between the two renames: the old one comes back, also where nothing is published', async () => {
    const root = await crashed('old');
    const result = await publish(join(root, 'uit'), files({ 'boom.md': 'x' }), () => ['lek']);
    expect(result.outcome).toBe('leaked');
    expect([list(root), get(root, 'uit/boom.md')]).toEqual([['uit'], 'oud']);
  });

  it('before the old one was removed: it is removed', async () => {
    const root = await crashed('gone');
    await publish(join(root, 'uit'), files({ 'boom.md': 'nieuw' }), clean);
    expect([list(root), get(root, 'uit/boom.md')]).toEqual([['uit'], 'nieuw']);
  });

  it('with a file of somebody in it: it is not removed', async () => {
    const root = await crashed('old', { 'mijn.txt': 'mijn' });
    put(root, 'uit/.DS_Store', 'x');
    await publish(join(root, 'uit'), files({ 'boom.md': 'nieuw' }), clean);
    const kept = list(root).find((name) => name.startsWith('.kantlijn-')) ?? '';
    expect([get(root, `${kept}/old/mijn.txt`), get(root, 'uit/boom.md')]).toEqual(['mijn', 'nieuw']);
  });

  it('is not touched while its run goes on', async () => {
    const root = folderWith();
    const name = await temporaryName('uit');
    put(root, `${name}/new/boom.md`, 'bezig');
    await publish(join(root, 'uit'), files({ 'boom.md': 'x' }), clean);
    expect(list(root)).toEqual([name, 'uit']);
    expect(dirname(join(root, name))).toBe(root);
  });
});
