import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findProject } from '../../src/io/find/find-project.ts';
import { folderWith, put } from '../support/folder.ts';

it('finds the nearest project upward', async () => {
  const root = folderWith('kantlijn.yaml', 'a/kantlijn.yaml', 'a/b/c/x.txt', 'd/e/x.txt');
  expect(await findProject(join(root, 'a', 'b', 'c'))).toBe(join(root, 'a'));
  expect(await findProject(root)).toBe(root);
  expect(await findProject(join(root, 'd', 'e'))).toBe(root);
  expect(await findProject(join(root, 'is', 'er', 'niet'))).toBe(root);
});

it('finds none where there is none', async () => {
  const root = folderWith();
  put(root, 'Kantlijn.txt', '');
  expect(await findProject(root)).toBeNull();
});

it('goes past none that cannot be read', async () => {
  const root = folderWith('kantlijn.yaml', 'a/kantlijn.yaml/x.txt', 'b/x.txt');
  symlinkSync(join(root, 'weg'), join(root, 'b', 'kantlijn.yaml'));
  for (const folder of ['a', 'b']) expect(await findProject(join(root, folder))).toBe(join(root, folder));
});
