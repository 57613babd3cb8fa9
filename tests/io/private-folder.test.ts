import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { privatePath, readPrivate, writePrivate } from '../../src/io/private/private-folder.ts';
import { folderWith } from '../support/folder.ts';

const modeOf = (path: string) => statSync(path).mode & 0o777;

describe('the private folder', () => {
  it('keeps a text for its owner only', async () => {
    const root = folderWith();
    expect(await readPrivate(root, 'names.yaml')).toBeNull();
    await writePrivate(root, 'names.yaml', 'names: [één]\n');
    expect(await readPrivate(root, 'names.yaml')).toBe('names: [één]\n');
    if (process.platform === 'win32') return;
    expect([modeOf(privatePath(root)), modeOf(privatePath(root, 'names.yaml'))]).toEqual([0o700, 0o600]);
  });
});
