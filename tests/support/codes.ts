import { address, Code, codeAt } from '../../src/model/code.ts';
import { wordsOf } from '../../src/model/words-of.ts';

/** The code that is written so: `3/1/2`, `3/?/4`, `knelpunt/privacy`. */
export function code(written: string): Code {
  return codeAt(written) ?? Code.of([written]);
}

/** As it is written, for comparing; null stays null. */
export function written(code: Code | null): string | null {
  return code === null ? null : wordsOf(address(code));
}

/** Codes with a blank between. */
export function allWritten(codes: readonly Code[]): string {
  return codes.map(written).join(' ');
}
