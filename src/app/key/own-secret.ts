import { readPrivate } from '../../io/private/private-folder.ts';
import { secretIn } from '../../key/key-maker.ts';
import { SECRET_FILE } from './files.ts';

/** The secret of the project in a folder, in hexadecimal digits; null where there is none. */
export async function secretOf(root: string): Promise<string | null> {
  return secretIn((await readPrivate(root, SECRET_FILE)) ?? '');
}
