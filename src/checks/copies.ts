import { coderKey, codersOf } from '../coding/coders.ts';
import { wordRange } from '../coding/word-range.ts';
import { isCalledCopy } from '../interviews/same-talk/copy-names.ts';
import type { Code } from '../model/code.ts';
import type { Note } from '../model/document.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Copy } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './key.ts';

/** Interviews that stand in two places, with what their notes come to; and one code twice on one range, of one coder. */
export function checkCopies(context: CheckContext): Finding<RawText>[] {
  const { project } = context;
  return [
    ...project.copies.flatMap((copy) => [
      copied(context, copy),
      ...copy.notes.unplaced.map((note) => unplaced(context, copy, note)),
    ]),
    ...codedTwice(context),
  ];
}

function copied(context: CheckContext, copy: Copy): Finding<RawText> {
  const { added, doubled, unplaced: others } = copy.notes;
  const coders = codersOf([...added, ...doubled, ...others].map(({ author }) => ({ coder: author })));
  const code = isDouble(context, copy) ? 'K150' : 'K151';
  return finding(code, {
    ...placeOf(copy),
    key: keyOf(code, copy.transcript.turns[0]?.text ?? null, [copy.of, copy.transcript.document.file]),
    facts: { differing: copy.differing, doubled: doubled.length, added: added.length },
    words: {
      ...counterpart(context, copy),
      coders: coders.length === 0 ? RawText.of('–') : RawText.join(coders, ', '),
    },
  });
}

/**
 * One coder worked in both, or nobody in either and its name says that it is a copy, or one document has it twice: more
 * than a second coder's file.
 */
function isDouble(context: CheckContext, { of, transcript: { document }, notes }: Copy): boolean {
  if (notes.doubled.length > 0 || context.transcript(of)?.document === document) return true;
  const here = new Set(notes.added.map(({ author }) => coderKey(author)));
  const there = context.project.fragments.filter(
    (fragment) => fragment.transcript === of && fragment.file !== document.file,
  );
  if (here.size === 0 && there.length === 0) return isCalledCopy(document.file);
  return there.some(({ coder }) => here.has(coderKey(coder)));
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
