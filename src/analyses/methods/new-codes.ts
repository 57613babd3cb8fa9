import { address, Code } from '../../model/code.ts';
import { putUnder } from '../../model/grouped.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { inOrderOfDate } from './interviews.ts';

/** Of a codebook, which codes each interview brought that none before it had. */
export interface NewCodes {
  readonly codebook: RawText;
  readonly title: RawText;
  readonly interviews: readonly NewCodesOf[];
}

export interface NewCodesOf {
  readonly transcript: RawText;
  /** False where it has no date, and so comes behind the others. */
  readonly isDated: boolean;
  readonly codes: readonly RawText[];
  /** With those of all interviews before it. */
  readonly total: number;
}

export function newCodes(project: CodedProject): NewCodes[] {
  const codes = new Map<string, Code[]>();
  for (const fragment of project.fragments) {
    for (const code of fragment.codes) putUnder(codes, fragment.transcript, code);
  }
  return project.codebooks.flatMap(({ id, title }) => {
    const groups = project.groups.filter(({ codebook }) => codebook === id).map((group) => group.id);
    const held = project.transcripts.filter(({ group }) => group !== null && groups.includes(group));
    if (held.length === 0) return [];
    const met = new Set<Code>();
    const interviews = inOrderOfDate(held).map((transcript): NewCodesOf => {
      const fresh = [...new Set(codes.get(transcript.id) ?? [])].filter((code) => !met.has(code));
      for (const code of fresh) met.add(code);
      return {
        transcript: RawText.own(transcript.id),
        isDated: transcript.date !== null,
        codes: fresh.sort(Code.compare).map(address),
        total: met.size,
      };
    });
    return [{ codebook: RawText.own(id), title, interviews }];
  });
}
