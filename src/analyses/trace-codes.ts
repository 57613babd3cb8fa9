import { CodebookIndex } from '../coding/codebook-index.ts';
import { address, type Code } from '../model/code.ts';
import type { CodedProject, Fragment } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import type { TraceStart } from './trace-target.ts';

/** A code of a group's codebook. */
export interface GroupCode {
  readonly group: string;
  readonly code: Code;
}

/** Codes of the fragments; of a code that was asked for, in every codebook that has it, used or not. */
export function codesFound(
  project: CodedProject,
  start: TraceStart,
  fragments: readonly Fragment[],
): GroupCode[] {
  const found: GroupCode[] = [];
  const groupsOf = new Map<Code, Set<string>>();
  const add = (group: string, code: Code) => {
    const groups = groupsOf.get(code) ?? new Set();
    if (!groups.has(group)) found.push({ group, code });
    groupsOf.set(code, groups.add(group));
  };
  for (const { id: group, codebook } of project.groups) {
    const index = new CodebookIndex(project.codebooks.find(({ id }) => id === codebook) ?? null);
    const code = start.code?.(group) ?? null;
    if (code !== null && index.node(code) !== null) add(group, code);
  }
  for (const { group, codes } of fragments) {
    const above = start.code?.(group) ?? null;
    for (const code of codes) {
      if (group !== null && (above === null || code.isWithin(above))) add(group, code);
    }
  }
  return found;
}

export function codeNameIn(project: CodedProject, group: string, code: Code): RawText {
  const codebook = project.groups.find(({ id }) => id === group)?.codebook;
  const index = new CodebookIndex(project.codebooks.find(({ id }) => id === codebook) ?? null);
  return index.node(code)?.name ?? address(code);
}
