import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withDemo } from '../support/run-cli.ts';

test('below a tree as a picture stands which counts may change, as the list marks them', async () => {
  await withDemo(async (folder) => {
    await runHere(folder, ['export', 'uit', '--only', 'tree', '--format', 'svg']);
    const names = (await readdir(join(folder, 'uit'))).toSorted();
    const pictures = await Promise.all(names.map((name) => readFile(join(folder, 'uit', name), 'utf8')));
    const notes = pictures.map((svg) => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
    const told = notes.map((note) => /verkeerd getypt is: ([^.]*)\./.exec(note)?.[1] ?? null);
    const listed = (await runHere(folder, ['tree'])).out.split('\n');
    const [codes = ''] = told.flatMap((one) => one ?? []);
    expect(codes).toBe('1/1 Intake met de cursist; 1/3 Huiswerk voor thuis; 2/1/3 Geen vast aanspreekpunt');
    for (const code of codes.split('; ').map((one) => one.split(' ')[0]))
      expect(listed.find((line) => line.includes(`${code}  `))).toContain('(?)');
  });
});
