import { execFileSync } from 'node:child_process';
import { lstatSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomic } from '../../src/io/atomic.ts';
import { withFolder } from '../support/run-cli.ts';

test.runIf(process.platform !== 'win32')(
  'nothing is written in the place of what is no file, through a link neither',
  async () => {
    await withFolder(async (folder) => {
      const [pipe, link] = [join(folder, 'pijp'), join(folder, 'verwijzing')];
      execFileSync('mkfifo', [pipe]);
      symlinkSync(pipe, link);
      for (const path of [pipe, link])
        await expect(writeAtomic(path, Buffer.from('x'))).rejects.toThrow('K700');
      expect(lstatSync(pipe).isFIFO()).toBe(true);
    });
  },
);
