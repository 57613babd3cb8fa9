import { contentsOf, type Rendered } from '../../src/writers/rendered.ts';
import { expectGolden as expectText } from '../support/golden.ts';

/** Holds a file against `fixtures/writers/NAME`. */
export function expectGolden(name: string, file: Rendered): void {
  expectText(`fixtures/writers/${name}`, textOf(file));
}

export function textOf(file: Rendered): string {
  return Buffer.from(contentsOf(file).bytes).toString('utf8');
}
