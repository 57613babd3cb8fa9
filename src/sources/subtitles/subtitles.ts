import type { Document, SourceFile } from '../../model/document.ts';
import { sawOf } from '../saw.ts';
import { braceNotes } from '../text/brace-notes.ts';
import { readWith, type TextReading } from '../text/document.ts';
import { HALF_A_NOTE } from '../text/finding-kinds.ts';
import { Kept, mergeCuts } from '../text/kept.ts';
import { scanMarks } from '../text/marks.ts';
import { subtitleCues } from './cues.ts';
import { withoutRepeats } from './roll-up.ts';
import { shownWords, utterancesOf } from './utterances.ts';

/**
 * Reads a .vtt (`webvtt`) or .srt: a paragraph for what each speaker says in a cue, with the cue's times. A voice
 * (`<v Anna>`) stands before the words as `Anna: `; headers, styles and NOTE blocks are no words. Notes are those
 * between braces, as in a .txt. Lenient: what has no times, or half a tag, is kept as words.
 *
 * Never throws for bad input: a file that is no text gives a finding of severity error and no paragraphs.
 */
export async function readSubtitles(source: SourceFile, webvtt: boolean): Promise<Document> {
  return readWith(source, (text) => subtitleReading(text, webvtt));
}

function subtitleReading(source: string, webvtt: boolean): TextReading {
  const found = scanMarks(source, 0, false);
  const marks = mergeCuts(found.cuts);
  const kept = new Kept(source, marks);
  const cues = withoutRepeats(subtitleCues(kept, webvtt), ({ from, to }) =>
    shownWords(kept.text.slice(from, to)),
  );
  return {
    kept,
    lines: cues.flatMap((cue) => utterancesOf(cue, kept.text)),
    calls: [],
    notes: braceNotes(found.notes, { source, kept, marks, footnotes: [], author: '' }),
    footnotes: [],
    properties: new Map(),
    saw: sawOf(found.notes.length + found.unclosed),
    problems: found.loose.map((at) => ({ kind: HALF_A_NOTE, at })),
  };
}
