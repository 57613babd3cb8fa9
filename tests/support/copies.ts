import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { withFolder } from './folder.ts';

/** A folder that is made once in a process of tests; every test has a copy of its own, taken away afterwards. */
export function copiesOf(make: (folder: string) => Promise<void>) {
  let made: Promise<readonly MadeFile[]> | null = null;
  return async <T>(use: (folder: string) => Promise<T>): Promise<T> => {
    made ??= withFolder(async (folder) => {
      await make(folder);
      return await filesIn(folder);
    });
    const files = await made;
    return await withFolder(async (folder) => {
      for (const { path, bytes, mode } of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
        await writeFile(join(folder, path), bytes, { mode });
      }
      return await use(folder);
    });
  };
}

interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode: number;
}

async function filesIn(folder: string): Promise<MadeFile[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return await Promise.all(
    paths.map(async (path) => {
      const { mode } = await stat(path);
      return { path: relative(folder, path), bytes: await readFile(path), mode };
    }),
  );
}
