import path, { type PlatformPath } from 'node:path';

/** A path as the project names it: relative to its folder, with slashes, accents in one piece. */
export function projectName(root: string, file: string, { relative, sep }: PlatformPath = path): string {
  const name = relative(root, file) || '.';
  // Elsewhere than on Windows a backslash is a letter.
  return (sep === '\\' ? name.replaceAll('\\', '/') : name).normalize('NFC');
}

/** Where a pattern starts ("", "/", "C:/", "//server/share/") and its parts; a backslash parts too, for it may come from Windows. */
export function partsOfPattern(
  pattern: string,
  { parse }: PlatformPath = path,
): { readonly start: string; readonly parts: readonly string[] } {
  const slashed = pattern.replaceAll('\\', '/');
  const start = parse(slashed).root;
  const parts = slashed.slice(start.length).split('/');
  return { start, parts: parts.filter((part) => part !== '' && part !== '.') };
}
