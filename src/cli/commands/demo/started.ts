import path, { type PlatformPath } from 'node:path';

/** How the program was started: by its name alone, by npx, or as a file that node was given. */
export type Started = { readonly by: 'name' | 'npx' } | { readonly by: 'node'; readonly file: string };

const BY_NAME: Started = { by: 'name' };
const BY_NPX: Started = { by: 'npx' };

/**
 * So that somebody can be told what to type next. `script` is the file that node runs, absolute; null where there is
 * none. A link on the path has no ending; Windows has no such links and runs the package's own file in place of one.
 */
export function howStarted(script: string | null, cwd: string, paths: PlatformPath = path): Started {
  if (script === null) return BY_NAME;
  const parts = script.split(paths.sep);
  const modules = parts.lastIndexOf('node_modules');
  if (paths.extname(script) === '') return parts[modules + 1] === '.bin' && modules >= 0 ? BY_NPX : BY_NAME;
  if (modules < 0) return { by: 'node', file: pathWithin(cwd, script, paths) ?? script };
  const home = parts.slice(0, modules).join(paths.sep);
  return parts.includes('_npx') || pathWithin(home, cwd, paths) !== null ? BY_NPX : BY_NAME;
}

/** From the one to the other; null where the other does not lie in it. */
function pathWithin(folder: string, place: string, paths: PlatformPath): string | null {
  const way = paths.relative(folder, place);
  return way.split(paths.sep)[0] === '..' || paths.isAbsolute(way) ? null : way;
}
