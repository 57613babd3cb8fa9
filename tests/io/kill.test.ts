import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomic } from '../../src/io/atomic.ts';
import { publish } from '../../src/io/publish/publish.ts';
import { rendered } from '../../src/writers/rendered.ts';
import { folderWith, get, list } from '../support/folder.ts';
import { bundledChild, killedAfter } from './run-child.ts';
import { NAMES, versionIn, versionOf } from './versions.ts';

const DELAYS = Array.from({ length: 12 }, (_, i) => 3 + i * 7 + (i % 3));
const NEXT = [rendered('a.md', versionOf('a', 1))];

describe.skipIf(process.platform === 'win32')('a process that is killed in the middle', () => {
  const child = bundledChild();

  it('leaves a whole file, and the next one cleans up', async () => {
    const root = folderWith();
    const path = join(root, 'a');
    for (const delay of DELAYS) {
      await killedAfter(child, ['write', path], delay);
      expect(versionIn('a', get(root, 'a'))).toBeGreaterThan(0);
    }
    await writeAtomic(path, Buffer.from('klaar'));
    expect([list(root), get(root, 'a')]).toEqual([['a'], 'klaar']);
  }, 60_000);

  it('leaves a whole folder, at once or when the next run begins', async () => {
    const root = folderWith();
    const target = join(root, 'uit');
    for (const delay of DELAYS) {
      await killedAfter(child, ['publish', target], delay);
      if (!existsSync(target)) await publish(target, NEXT, () => ['lek']); // publishes nothing, recovers
      const versions = NAMES.map((name) => versionIn(name, get(target, name)));
      expect(versions[0]).toBeGreaterThan(0);
      expect(new Set(versions).size).toBe(1);
      // Nothing is in the way of the next one: it gets as far as being searched.
      expect((await publish(target, NEXT, () => ['lek'])).outcome).toBe('leaked');
    }
    const last = await publish(target, NEXT, () => []);
    expect(last.outcome).toBe('published');
    expect(list(root)).toEqual(['uit']);
    expect(readdirSync(target).sort()).toEqual(['.kantlijn-export.json', 'a.md']);
  }, 60_000);
});
