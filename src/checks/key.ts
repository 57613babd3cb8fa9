import { address, type Code } from '../model/code.ts';
import type { Document } from '../model/document.ts';
import type { FindingCode } from '../model/finding.ts';
import {
  type DecidedPlace,
  type DecisionKey,
  findingKey,
  hashStart,
  type KeyMaker,
  type KeyPart,
  partOf,
} from '../model/key.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

// "b4", "b4.2", "b4-2"; "R2": numbers that name nobody.
const NAMELESS = /^(?:[a-z]\d{1,3}(?:\.\d{1,2})?[a-z]?(?:-\d{1,2})?|\p{Lu}{1,2}\d{0,2})$/u;

/** Whether an id may stand in a key as it is. */
export function isNameless(id: string): boolean {
  return NAMELESS.test(id);
}

/** What the key of a finding is made with. */
export interface KeyGrounds extends DecidedPlace {
  readonly keys: KeyMaker;
  /** Words of the document: what a project calls the same in two documents are two. */
  readonly salt: RawText | null;
}

/** Of a finding about a whole document; its first words are the salt unless others are given. */
export function documentGrounds(
  keys: KeyMaker,
  document: Document,
  salt: RawText | null = document.paragraphs[0]?.text ?? null,
): KeyGrounds {
  return { keys, salt, at: null, of: hashStart(document) };
}

/** The key of a finding, `K141-b4-S`. An id that may name somebody ("interview-marja") stands in it as digits. */
export function keyOf(
  kind: FindingCode,
  grounds: KeyGrounds,
  parts: readonly (string | Code)[],
): DecisionKey {
  const { keys, salt } = grounds;
  const shown = (part: string | Code) => {
    if (typeof part !== 'string') return codeKey(keys, part, salt);
    return isNameless(part) ? part : hidden(keys, part, salt);
  };
  return findingKey([kind, ...parts.map(shown)], grounds);
}

/** A code in a key: `3.1.2`, and one with words in it as digits. */
export function codeKey(keys: KeyMaker, code: Code, salt: RawText | null): string | KeyPart {
  const written = wordsOf(address(code));
  return code.isPlain ? written.replaceAll('/', '.') : hidden(keys, written, salt);
}

function hidden(keys: KeyMaker, part: string, salt: RawText | null): KeyPart {
  return partOf(keys, [salt === null ? '' : wordsOf(salt.slice(0, 200))], part);
}
