import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findProject } from '../../src/io/find-project.ts';
import { folderWith, put } from '../support/folder.ts';

it('finds the nearest project upward', async () => {
  const root = folderWith('kantlijn.yaml', 'a/kantlijn.yaml', 'a/b/c/x.txt', 'd/kantlijn.yaml/x.txt');
  expect(await findProject(join(root, 'a', 'b', 'c'))).toBe(join(root, 'a'));
  expect(await findProject(root)).toBe(root);
  expect(await findProject(join(root, 'd'))).toBe(root);
  expect(await findProject(join(root, 'is', 'er', 'niet'))).toBe(root);
});

it('finds none where there is none', async () => {
  const root = folderWith();
  put(root, 'Kantlijn.txt', '');
  expect(await findProject(root)).toBeNull();
});
