import { RawText } from './raw-text.ts';

/** A code as it is written in data and on the command line: label, label/sub or label/sub/ad. */
export type Code = `${number}` | `${number}/${number}` | `${number}/${number}/${number}`;

/** A code as somebody cited it, in which a part may be lacking: `3/?/4` is "Label 3 ad.4". */
export type CitedCode = Code | `${Part}/${Part}` | `${Part}/${Part}/${Part}`;
type Part = number | '?';

export type CodeKind = 'label' | 'sub' | 'ad';

const KINDS: readonly CodeKind[] = ['label', 'sub', 'ad'];
const CODE = /^\d{1,4}(\/\d{1,4}){0,2}$/;

export function isCode(text: string): text is Code {
  return CODE.test(text);
}

/** The code of up to three numbers; leading zeros are dropped. */
export function codeOf(parts: readonly number[]): Code {
  return parts.slice(0, 3).join('/') as Code;
}

export function partsOf(code: Code): number[] {
  return code.split('/').map(Number);
}

export function kindOf(code: Code): CodeKind {
  return KINDS[partsOf(code).length - 1] ?? 'label';
}

/** `3/1` for `3/1/2`, null for a label. */
export function parentOf(code: Code): Code | null {
  const parts = partsOf(code);
  return parts.length > 1 ? codeOf(parts.slice(0, -1)) : null;
}

/** The code and everything above it, from the label down: `3`, `3/1`, `3/1/2`. */
export function lineageOf(code: Code): Code[] {
  const parts = partsOf(code);
  return parts.map((_, i) => codeOf(parts.slice(0, i + 1)));
}

/** True for the code itself and for every code below it. */
export function isWithin(code: Code, ancestor: Code): boolean {
  return code.startsWith(ancestor) && (code.length === ancestor.length || code[ancestor.length] === '/');
}

/** In the order of their numbers: 2, 2/1, 2/10, 3. */
export function compareCodes(a: Code, b: Code): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** How a code is written where somebody reads it: raw, for a part of it may be somebody's word. */
export function address(code: CitedCode): RawText {
  return RawText.of(code);
}
