import type { SourceFile } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { decodeText, hasByteOrderMark } from '../encoding.ts';
import { NOT_TEXT } from '../text/finding-kinds.ts';
import { type CopyDraft, noDraft } from './draft.ts';

/** What a program for subtitles looks for. */
const HEADER = /^WEBVTT(?=\s)/;

/** A file of plain text, with its marks and its times: all of it is words. The copy is in UTF-8. */
export function draftText({ name, bytes }: SourceFile): CopyDraft {
  const { text } = decodeText(bytes);
  if (text === null) return noDraft([finding(NOT_TEXT, { file: RawText.own(name) })]);
  const head = HEADER.exec(text)?.[0] ?? '';
  const raw = RawText.of(text.slice(head.length));
  const mark = hasByteOrderMark(bytes) ? '\uFEFF' : '';
  return {
    parts: [{ name: '', content: [mark + head, 0] }],
    pieces: [[raw]],
    talk: [],
    written: [raw],
    authors: [],
    findings: [],
  };
}
