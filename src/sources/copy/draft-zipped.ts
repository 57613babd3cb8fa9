import type { SourceFile } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { assertZip } from '../office/container.ts';
import { Refusal } from '../office/refusal.ts';
import { openZip, type ZipParts } from '../office/zip.ts';
import { bufferOf } from '../signatures.ts';
import { type CopyDraft, noDraft } from './draft.ts';
import { LEFT_OUT_OF_COPY, LINKS_CUT, PICTURES_IN_COPY } from './finding-kinds.ts';

/** Unzips a file and takes it apart. Where `draftOf` throws a Refusal, that is the one finding of no draft. */
export async function draftZipped(
  source: SourceFile,
  draftOf: (zip: ZipParts, file: RawText) => Promise<CopyDraft>,
): Promise<CopyDraft> {
  const file = RawText.own(source.name);
  try {
    const bytes = bufferOf(source.bytes);
    assertZip(bytes);
    return await draftOf(await openZip(bytes), file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return noDraft([{ ...error.finding, file }]);
  }
}

interface SeenInCopy {
  readonly pictures: number;
  /** What a reader of the document would have seen, by name. */
  readonly lost: readonly string[];
  readonly links: number;
}

export function findingsOfCopy({ pictures, lost, links }: SeenInCopy, file: RawText): Finding<RawText>[] {
  const parts = RawText.of(lost.join(', '));
  return [
    ...(pictures === 0 ? [] : [finding(PICTURES_IN_COPY, { file, facts: { count: pictures } })]),
    ...(lost.length === 0
      ? []
      : [finding(LEFT_OUT_OF_COPY, { file, facts: { count: lost.length }, words: { parts } })]),
    ...(links === 0 ? [] : [finding(LINKS_CUT, { file, facts: { count: links } })]),
  ];
}
