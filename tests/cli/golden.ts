import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/** Holds a text against a file in fixtures/; `UPDATE=1` writes the file anew. */
export function expectGolden(path: string, text: string): void {
  if (process.env['UPDATE'] === '1' || !existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    if (process.env['CI'] !== undefined && !existsSync(path)) throw new Error(`${path} is missing`);
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
