import { hueClass, INDEX, lineOf, type ShownCode, type ShownCodebook, type ShownFragment } from './shown.ts';

/** A code of one of the codebooks: both as places in their lists. */
export interface CodePlace {
  readonly codebook: number;
  readonly code: number;
}

export function codebookAt(place: number): ShownCodebook | null {
  return INDEX.codebooks[place] ?? null;
}

export function codeAtPlace({ codebook, code }: CodePlace): ShownCode | null {
  return codebookAt(codebook)?.codes[code] ?? null;
}

export function isSameCode(a: CodePlace | null, b: CodePlace | null): boolean {
  return a?.code === b?.code && a?.codebook === b?.codebook;
}

/** Just behind the last code below one: codes stand before what is below them. */
export function behindOf({ codebook, code }: CodePlace): number {
  const codes = codebookAt(codebook)?.codes ?? [];
  const depth = codes[code]?.depth ?? 0;
  let end = code + 1;
  while ((codes[end]?.depth ?? 0) > depth) end += 1;
  return end;
}

/** The code and everything above it, from the label down. */
export function lineageOf({ codebook, code }: CodePlace): CodePlace[] {
  const codes = codebookAt(codebook)?.codes ?? [];
  const lineage = [{ codebook, code }];
  let depth = codes[code]?.depth ?? 0;
  for (let above = code - 1; above >= 0 && depth > 1; above--) {
    const own = codes[above]?.depth ?? 0;
    if (own < depth) {
      lineage.unshift({ codebook, code: above });
      depth = own;
    }
  }
  return lineage;
}

/** Fragments that name the code itself. */
export function fragmentsAt({ codebook, code }: CodePlace): readonly number[] {
  return BY_CODE[codebook]?.[code] ?? [];
}

const BY_CODE: readonly (readonly number[][])[] = INDEX.codebooks.map(({ codes }) => codes.map(() => []));
const BY_INTERVIEW: readonly number[][] = INDEX.interviews.map(() => []);
for (const [i, { codebook, codes, interview }] of INDEX.fragments.entries()) {
  BY_INTERVIEW[interview]?.push(i);
  if (codebook !== null) for (const code of codes) BY_CODE[codebook]?.[code]?.push(i);
}

/** Fragments that no code of a codebook is on. */
export const UNCODED: readonly number[] = INDEX.fragments.flatMap(({ codebook, codes }, i) =>
  codebook === null || codes.length === 0 ? [i] : [],
);

export function fragmentsOfInterview(interview: number): readonly number[] {
  return BY_INTERVIEW[interview] ?? [];
}

export function hadBy({ had }: ShownCode): number {
  return had.filter((count) => count > 0).length;
}

/** "Label 3 · sub 1 · ad.2 Gegevens mogen niet worden gedeeld". */
export function fullName({ notation, name }: ShownCode): string {
  return [lineOf(notation), name].filter((part) => part !== '').join(' ');
}

/** Of a fragment's first code; slate where it has none. */
export function hueOfFragment({ codebook, codes }: ShownFragment): string {
  const [first] = codes;
  const code = codebook === null || first === undefined ? null : codeAtPlace({ codebook, code: first });
  return code === null ? 'h7' : hueClass(code.label);
}
