import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { writeAtomic } from '../../src/io/atomic.ts';
import { publish } from '../../src/io/publish/publish.ts';
import { rendered } from '../../src/writers/rendered.ts';
import { folderWith, get, list } from '../support/folder.ts';

// Half of a file is written when the disk is full; everything else is the real disk.
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }));

vi.mock('../../src/io/sync.ts', async (original) => {
  const real = await original<typeof import('../../src/io/sync.ts')>();
  return {
    ...real,
    writeSynced: async (path: string, given: Uint8Array | Iterable<Uint8Array>, mode: number | null) => {
      const bytes = given instanceof Uint8Array ? given : Buffer.concat([...given]);
      await real.writeSynced(path, bytes.subarray(0, disk.room), mode);
      if (bytes.length > disk.room) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      disk.room -= bytes.length;
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
