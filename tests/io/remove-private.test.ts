import { expect, test } from 'vitest';
import { removePrivate } from '../../src/io/private/remove-private.ts';
import { folderWith, list } from '../support/folder.ts';

const LEFT = '.kantlijn/.kantlijn-0123456789ab-1-a-0123456789ab';

test('takes away what is named and what broken writes left, and the folder when nothing else is in it', async () => {
  const folder = folderWith('.kantlijn/key.json', '.kantlijn/cache/a.json', LEFT, 'a.md');
  await removePrivate(folder, ['key.json', 'names.yaml', 'cache']);
  expect(list(folder)).toEqual(['a.md']);
  await removePrivate(folder, ['key.json']);
  expect(list(folder)).toEqual(['a.md']);
});

test('leaves what is not named', async () => {
  const folder = folderWith('.kantlijn/key.json', '.kantlijn/van-mij.txt');
  await removePrivate(folder, ['key.json']);
  expect(list(`${folder}/.kantlijn`)).toEqual(['van-mij.txt']);
});
