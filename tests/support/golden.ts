import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/** Holds a text against a file in fixtures/; `UPDATE=1` writes that instead. */
export function expectGolden(path: string, text: string): void {
  const { UPDATE } = process.env;
  if (UPDATE === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `${path} is there (UPDATE=1 makes it)`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
