import { coderKey, codersOf } from '../coding/coders.ts';
import { wordRange } from '../coding/word-range.ts';
import { isCalledCopy } from '../interviews/same-talk/copy-names.ts';
import type { Code } from '../model/code.ts';
import type { Note } from '../model/document.ts';
import { type Finding, type FindingCode, finding } from '../model/finding.ts';
import type { CodedProject, Copy, Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './key.ts';

/** Interviews that stand in two places, with what their notes come to; and one code twice on one range, of one coder. */
export function checkCopies(context: CheckContext): Finding<RawText>[] {
  const { project } = context;
  return [
    ...project.copies.flatMap((copy) => [
      copied(context, copy),
      ...copy.unplaced.map((note) => unplaced(context, copy, note)),
    ]),
    ...codedTwice(context),
  ];
}

function copied(context: CheckContext, copy: Copy): Finding<RawText> {
  const notes = notesOf(context.project, copy);
  const facts = {
    differing: copy.differing,
    doubled: copy.doubled.length,
    added: notes.here.length,
  };
  const authors = [...copy.doubled, ...copy.unplaced].map(({ author }) => author);
  const coders = codersOf([...notes.here, ...authors.map((coder) => ({ coder }))]);
  const words = {
    ...counterpart(context, copy),
    coders: coders.length === 0 ? RawText.of('–') : RawText.join(coders, ', '),
  };
  const code = isDouble(copy, notes) ? 'K150' : 'K151';
  return finding(code, { ...placeOf(copy), key: keyIn(code, copy), facts, words });
}

interface CopiedNotes {
  /** What stands in the copy, and counts. */
  readonly here: readonly Fragment[];
  /** What else is coded in the interview. */
  readonly there: readonly Fragment[];
}

function notesOf({ fragments }: CodedProject, { of, transcript }: Copy): CopiedNotes {
  const all = fragments.filter((fragment) => fragment.transcript === of);
  const { file } = transcript.document;
  return {
    here: all.filter((fragment) => fragment.file === file),
    there: all.filter((fragment) => fragment.file !== file),
  };
}

/** One coder worked in both, or nobody in either and its name says that it is a copy: more than a second coder's file. */
function isDouble({ doubled, transcript }: Copy, { here, there }: CopiedNotes): boolean {
  if (doubled.length > 0) return true;
  if (here.length === 0 && there.length === 0) return isCalledCopy(transcript.document.file);
  const coders = new Set(there.map(({ coder }) => coderKey(coder)));
  return here.some(({ coder }) => coders.has(coderKey(coder)));
}

function unplaced(context: CheckContext, copy: Copy, note: Note): Finding<RawText> {
  const { document } = copy.transcript;
  return finding('K152', {
    ...placeOf(copy),
    excerpt: note.text,
    line: note.line,
    note: { ordinal: note.ordinal, of: document.notes.length },
    key: keyOf('K152', note.text, [copy.of, String(note.ordinal)]),
    words: counterpart(context, copy),
  });
}

function placeOf({ transcript, of }: Copy): Partial<Finding<RawText>> {
  return {
    file: RawText.of(transcript.document.file),
    line: transcript.line,
    heading: transcript.heading,
    transcript: RawText.of(of),
  };
}

function keyIn(code: FindingCode, { transcript, of }: Copy) {
  return keyOf(code, transcript.turns[0]?.text ?? null, [of, transcript.document.file]);
}

function counterpart(context: CheckContext, { of }: Copy) {
  return {
    of: RawText.of(of),
    file: RawText.of(context.transcript(of)?.document.file ?? '–'),
  };
}

/** Also of nobody: what one hand wrote. */
function codedTwice(context: CheckContext): Finding<RawText>[] {
  const known = new Map<Code, Set<string>>();
  return context.project.fragments.flatMap((fragment) => {
    const place = `${coderKey(fragment.coder)} ${wordRange(fragment.transcript, fragment.text)}`;
    const twice = fragment.codes.filter((code) => known.get(code)?.has(place) ?? false);
    for (const code of fragment.codes) known.set(code, (known.get(code) ?? new Set()).add(place));
    return twice.map((code) => context.onFragment('K218', fragment, { facts: { code } }));
  });
}
