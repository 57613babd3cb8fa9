import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files (their content is their name), gone after the test. */
export function folderWith(...names: string[]): string {
  const { path, remove } = newFolder();
  onTestFinished(remove);
  for (const name of names) put(path, name, name);
  return path;
}

export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = newFolder();
  try {
    return await use(folder.path);
  } finally {
    folder.remove();
  }
}

/** An empty folder; who asks for it takes it away. */
export function newFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'kantlijn-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function put(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

export function get(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Everything in it, hidden ones too. */
export function list(folder: string): string[] {
  return readdirSync(folder).sort();
}
