import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files (their content is their name), gone after the test. */
export function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of names) put(folder, name, name);
  return folder;
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
