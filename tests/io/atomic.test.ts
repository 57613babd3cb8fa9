import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePrivateFolder, writeAtomic, writeNew } from '../../src/io/atomic.ts';
import { folderWith, get, list, put } from '../support/folder.ts';
import { temporaryName } from './temporary-name.ts';

const bytes = (text: string) => Buffer.from(text);
const modeOf = (path: string) => statSync(path).mode & 0o777;
const posix = process.platform !== 'win32';

describe('writing a file as a whole', () => {
  it('makes and replaces it, and leaves nothing else', async () => {
    const root = folderWith();
    await writeAtomic(join(root, 'a.yaml'), bytes('een'));
    await writeAtomic(join(root, 'a.yaml'), bytes('twee'));
    expect([list(root), get(root, 'a.yaml')]).toEqual([['a.yaml'], 'twee']);
  });

  it.runIf(posix)('keeps the mode of a file, or sets the one that is given', async () => {
    const root = folderWith('a', 'b');
    chmodSync(join(root, 'a'), 0o640);
    await writeAtomic(join(root, 'a'), bytes('x'));
    await writeAtomic(join(root, 'b'), bytes('x'), { mode: 0o600 });
    expect([modeOf(join(root, 'a')), modeOf(join(root, 'b'))]).toEqual([0o640, 0o600]);
  });

  it('writes where a link points', async () => {
    const root = folderWith('map/echt');
    symlinkSync(join(root, 'map', 'echt'), join(root, 'link'));
    await writeAtomic(join(root, 'link'), bytes('nieuw'));
    expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true);
    expect(get(root, 'map/echt')).toBe('nieuw');
  });

  it('removes what a run left that is over, and nothing of one that is not', async () => {
    const root = folderWith();
    const mine = await temporaryName('a');
    const dead = mine.replace(`-${process.pid}-`, '-999999999-');
    const old = mine.replace(/-[0-9a-z]+-([0-9a-f]+)$/, `-${(Date.now() - 7_200_000).toString(36)}-$1`);
    const others = (await temporaryName('b')).replace(`-${process.pid}-`, '-999999999-');
    for (const name of [mine, dead, old, others]) put(root, name, 'half');
    await writeAtomic(join(root, 'a'), bytes('x'));
    expect(list(root)).toEqual(['a', mine, others].sort());
  });

  it('is a problem where a folder stands or none is, and nothing is left', async () => {
    const root = folderWith();
    mkdirSync(join(root, 'map'));
    await expect(writeAtomic(join(root, 'map'), bytes('x'))).rejects.toMatchObject({
      finding: { code: 'K706' },
    });
    await expect(writeAtomic(join(root, 'weg', 'a'), bytes('x'))).rejects.toMatchObject({
      finding: { code: 'K706' },
    });
    expect(list(root)).toEqual(['map']);
  });
});

describe('writing a file that is new', () => {
  it('makes its folders', async () => {
    const root = folderWith();
    await writeNew(join(root, 'codebooks', 'a.yaml'), bytes('x'));
    expect([get(root, 'codebooks/a.yaml'), list(join(root, 'codebooks'))]).toEqual(['x', ['a.yaml']]);
  });

  it('replaces no file, no folder and no link', async () => {
    const root = folderWith('a', 'map/b');
    symlinkSync(join(root, 'nergens'), join(root, 'link'));
    for (const name of ['a', 'map', 'link']) {
      await expect(writeNew(join(root, name), bytes('x'))).rejects.toMatchObject({
        finding: { code: 'K709' },
      });
    }
    expect([get(root, 'a'), list(root)]).toEqual(['a', ['a', 'link', 'map']]);
  });
});

it.runIf(posix)('makes a folder private, also one that is there', async () => {
  const root = folderWith('open/a');
  chmodSync(join(root, 'open'), 0o755);
  await makePrivateFolder(join(root, 'open'));
  await makePrivateFolder(join(root, 'nieuw'));
  expect([modeOf(join(root, 'open')), modeOf(join(root, 'nieuw'))]).toEqual([0o700, 0o700]);
});
