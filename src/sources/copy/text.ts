import type { SourceFile } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { decodeText, hasByteOrderMark } from '../encoding.ts';
import { NOT_TEXT } from '../text/finding-kinds.ts';
import { type CopyDraft, noDraft } from './draft.ts';

/** A file of plain text, with its marks and its times: all of it is words. The copy is in UTF-8. */
export function draftText({ name, bytes }: SourceFile): CopyDraft {
  const { text } = decodeText(bytes);
  if (text === null) return noDraft([finding(NOT_TEXT, { file: RawText.own(name) })]);
  const raw = RawText.of(text);
  const mark = hasByteOrderMark(bytes) ? '\uFEFF' : '';
  return {
    parts: [{ name: '', content: [mark, 0] }],
    pieces: [[raw]],
    talk: [],
    written: [raw],
    authors: [],
    findings: [],
  };
}
