import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { writeAtomic } from '../../src/io/atomic.ts';
import { publish } from '../../src/io/publish/publish.ts';
import { rendered } from '../../src/writers/rendered.ts';
import { folderWith, get, list } from '../support/folder.ts';

// Half of a file is written when the disk is full; everything else is the real disk.
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    open: async (...how: Parameters<typeof real.open>) => {
      const handle = await real.open(...how);
      const write = handle.writeFile.bind(handle);
      handle.writeFile = async (piece) => {
        const bytes = Buffer.from(piece as Uint8Array);
        await write(bytes.subarray(0, disk.room));
        if (bytes.length > disk.room) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
        disk.room -= bytes.length;
      };
      return handle;
    },
  };
});

it('a full disk is a finding, and what was there stays', async () => {
  const root = folderWith('a');
  const files = ['a.md', 'b.md'].map((name) => rendered(name, Buffer.from(name)));
  await publish(join(root, 'uit'), files, () => []);
  disk.room = 6;
  const result = await publish(join(root, 'uit'), files.reverse(), () => []);
  expect(result).toMatchObject({ outcome: 'failed', finding: { code: 'K707' } });
  disk.room = 2;
  await expect(writeAtomic(join(root, 'a'), Buffer.from('nieuw'))).rejects.toMatchObject({
    finding: { code: 'K707' },
  });
  expect([list(root), get(root, 'a'), get(root, 'uit/a.md')]).toEqual([['a', 'uit'], 'a', 'a.md']);
});
