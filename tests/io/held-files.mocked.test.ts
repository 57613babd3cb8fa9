import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeAtomic } from '../../src/io/atomic.ts';
import { withLock } from '../../src/io/private/lock.ts';
import { folderWith, get, list } from '../support/folder.ts';

const held = vi.hoisted(() => ({ rename: 0, open: 0 }));

/** Another program has the file open, as many times as `held` says. */
function refuse(what: keyof typeof held): void {
  if (held[what]-- > 0) throw Object.assign(new Error('EPERM: operation not permitted'), { code: 'EPERM' });
}

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    rename: async (...how: Parameters<typeof real.rename>) => {
      refuse('rename');
      return real.rename(...how);
    },
    open: async (...how: Parameters<typeof real.open>) => {
      if (how[1] === 'wx' && `${how[0]}`.endsWith('lock')) refuse('open');
      return real.open(...how);
    },
  };
});

const { platform } = process;
const as = (system: string) => Object.defineProperty(process, 'platform', { value: system });

describe('a file that a virus scanner looks into', () => {
  beforeEach(() => as('win32'));
  afterEach(() => as(platform));

  it('is written as soon as it is free', async () => {
    const root = folderWith('a.yaml');
    held.rename = 3;
    await writeAtomic(join(root, 'a.yaml'), Buffer.from('nieuw'));
    expect([list(root), get(root, 'a.yaml')]).toEqual([['a.yaml'], 'nieuw']);
    held.open = 2;
    expect(await withLock(root, async () => 'gedaan')).toBe('gedaan');
  });

  it('is not waited for without end, and nowhere else', async () => {
    const root = folderWith('a.yaml');
    const write = () => writeAtomic(join(root, 'a.yaml'), Buffer.from('nieuw'));
    held.rename = 1000;
    await expect(write()).rejects.toThrow('K706');
    as('linux');
    held.rename = 1;
    await expect(write()).rejects.toThrow('K706');
    held.rename = 0;
    expect(list(root)).toEqual(['a.yaml']);
  });
});
