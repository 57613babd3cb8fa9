import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, get, list } from '../support/folder.ts';
import { bundledChild, printedAsNobody } from './run-child.ts';

describe.skipIf(process.platform === 'win32')('without rights', () => {
  const child = bundledChild();

  function lockedFolder(): string {
    const root = folderWith('a', 'uit/.keep');
    chmodSync(join(root, 'uit'), 0o555);
    chmodSync(root, 0o555);
    return root;
  }

  it.each([
    ['write-once', 'nieuw', 'K706'],
    ['publish-once', 'nieuw', 'K706'],
    ['publish-once', 'diep/nieuw', 'K706'],
    ['publish-once', 'uit', 'K706'],
  ])('%s to %s is %s, and nothing has changed', (task, name, code) => {
    const root = lockedFolder();
    expect(printedAsNobody(child, [task, join(root, name)])).toBe(code);
    expect(list(root)).toEqual(['a', 'uit']);
    chmodSync(root, 0o755);
  });

  it('a file that is read-only is not replaced', () => {
    const root = folderWith('a');
    chmodSync(join(root, 'a'), 0o444);
    chmodSync(root, 0o777);
    expect(printedAsNobody(child, ['write-once', join(root, 'a')])).toBe('K706');
    expect(get(root, 'a')).toBe('a');
    expect(printedAsNobody(child, ['write-once', join(root, 'b')])).toBe('written');
  });

  it('a file or a folder that is closed is a finding', () => {
    const root = folderWith('open.txt');
    writeFileSync(join(root, 'dicht.txt'), 'x', { mode: 0o000 });
    chmodSync(root, 0o755);
    expect(printedAsNobody(child, ['read', root])).toBe('K703');
    chmodSync(root, 0o700);
    if (process.getuid?.() === 0) expect(printedAsNobody(child, ['read', root])).toBe('K703');
  });
});
