import { join } from 'node:path';
import { publish } from '../../src/io/publish/publish.ts';
import { rendered } from '../../src/writers/rendered.ts';
import { folderWith, list } from '../support/folder.ts';

/** What this run calls what it makes beside `name` before that is done: seen while it goes on. */
export async function temporaryName(name: string): Promise<string> {
  const root = folderWith();
  let seen = '';
  await publish(join(root, name), [rendered('a.md', Buffer.from('x'))], () => {
    seen = list(root).find((one) => one.startsWith('.kantlijn-')) ?? '';
    return ['not published'];
  });
  return seen;
}
