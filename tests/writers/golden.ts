import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { contentsOf, type Rendered } from '../../src/writers/rendered.ts';

const FOLDER = new URL('../../fixtures/writers/', import.meta.url);

/** Holds a file against `fixtures/writers/NAME`; `UPDATE=1` writes that instead. */
export function expectGolden(name: string, file: Rendered): void {
  const text = textOf(file);
  const { UPDATE } = process.env;
  if (UPDATE === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(new URL(name, FOLDER), text);
  }
  expect(text).toBe(readFileSync(new URL(name, FOLDER), 'utf8'));
}

export function textOf(file: Rendered): string {
  return Buffer.from(contentsOf(file).bytes).toString('utf8');
}
