import { coderKey, codersOf } from '../coding/coders.ts';
import { rangeKey } from '../coding/word-range.ts';
import { isCalledCopy } from '../interviews/same-talk/copy-names.ts';
import type { Code } from '../model/code.ts';
import type { Note } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Copy } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { type AnyFindingKind, type FindingPlace, finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, keyOf } from './key.ts';

const INTERVIEW_TWICE = findingKind({
  code: 'K150',
  severity: 'warning',
  message: sentence(
    'Dit interview is er al en telt één keer. Andere beurten: {differing}; dezelfde opmerkingen: {doubled}; nieuwe: {added}.',
    'This interview is there already, and counts once. Other turns: {differing}; the same notes: {doubled}; new ones: {added}.',
  ),
  hint: sentence(
    'Het staat als {of} in {file}, en daar tellen ook deze opmerkingen. Is dit een kopie of een oude versie, laat het bestand dan weg (in kantlijn.yaml: bij sources). Codeurs hier: {coders?}.',
    'It stands as {of} in {file}, and these notes count there. If this is a copy or an old version, leave the file out (in kantlijn.yaml: under sources). Coders here: {coders?}.',
  ),
});

const INTERVIEW_OF_OTHER_CODER = findingKind({
  code: 'K151',
  severity: 'info',
  message: sentence(
    'Dit is een interview dat ook ergens anders staat; het telt één keer. Andere beurten: {differing}; opmerkingen hier: {added}.',
    'This interview stands elsewhere too, and counts once. Other turns: {differing}; notes here: {added}.',
  ),
  hint: sentence(
    'Het staat als {of} in {file}, en daar tellen ook deze opmerkingen. Codeurs hier: {coders?}. Met --coder ziet u de fragmenten van een codeur.',
    'It stands as {of} in {file}, and these notes count there. Coders here: {coders?}. With --coder you see the fragments of one coder.',
  ),
});

const NOTE_BESIDE_INTERVIEW = findingKind({
  code: 'K152',
  severity: 'warning',
  message: sentence(
    'De woorden van deze opmerking staan niet in het interview dat telt.',
    'The words of this note do not stand in the interview that counts.',
  ),
  hint: sentence(
    'Dat is {of} in {file}. Zet de opmerking daar op de woorden die nu zijn bedoeld.',
    'That is {of} in {file}. Put the note there on the words that are meant now.',
  ),
});

const CODED_TWICE = findingKind({
  code: 'K218',
  severity: 'info',
  message: sentence(
    'Dezelfde codeur heeft deze woorden al {code} gegeven; dat telt één keer.',
    'The same coder gave these words {code} already; that counts once.',
  ),
  hint: sentence(
    'Haal een van beide opmerkingen weg, of verander de code als een andere is bedoeld.',
    'Take one of the two notes away, or change the code if another is meant.',
  ),
});

/** Interviews that stand in two places, with what their notes come to; and one code twice on one range, of one coder. */
export const COPIES: Check = {
  kinds: [INTERVIEW_TWICE, INTERVIEW_OF_OTHER_CODER, NOTE_BESIDE_INTERVIEW, CODED_TWICE],
  findings: (context) => [
    ...context.project.copies.flatMap((copy) => [
      copied(context, copy),
      ...copy.notes.unplaced.map((note) => unplaced(context, copy, note)),
    ]),
    ...codedTwice(context),
  ],
};

function copied(context: CheckContext, copy: Copy): Finding<RawText> {
  const { added, doubled, unplaced: others } = copy.notes;
  const coders = codersOf([...added, ...doubled, ...others].map(({ author }) => ({ coder: author })));
  const at = ({ code }: AnyFindingKind) => ({
    ...copyPlace(copy),
    key: keyOf(code, copyGrounds(context, copy, copy.transcript.turns[0]?.text ?? null), [
      copy.of,
      copy.transcript.document.file,
    ]),
  });
  const facts = { differing: copy.differing, added: added.length };
  const words = {
    ...counterpart(context, copy),
    coders: coders.length === 0 ? null : RawText.join(coders, ', '),
  };
  return isDouble(context, copy)
    ? finding(INTERVIEW_TWICE, {
        ...at(INTERVIEW_TWICE),
        facts: { ...facts, doubled: doubled.length },
        words,
      })
    : finding(INTERVIEW_OF_OTHER_CODER, { ...at(INTERVIEW_OF_OTHER_CODER), facts, words });
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
  return finding(NOTE_BESIDE_INTERVIEW, {
    ...copyPlace(copy),
    excerpt: note.text,
    line: note.line,
    note: { ordinal: note.ordinal, of: document.notes.length },
    key: keyOf(NOTE_BESIDE_INTERVIEW.code, copyGrounds(context, copy, note.text), [
      copy.of,
      String(note.ordinal),
    ]),
    words: counterpart(context, copy),
  });
}

function copyGrounds({ project }: CheckContext, { transcript }: Copy, salt: RawText | null) {
  return documentGrounds(project.keys, transcript.document, salt);
}

function copyPlace({ transcript, of }: Copy): FindingPlace {
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
    file: RawText.of(context.transcript(of)?.document.file ?? ''),
  };
}

/** Also of nobody: what one hand wrote. Where a note says only which turn it is on, nobody knows whether the words are the same. */
function codedTwice(context: CheckContext): Finding<RawText>[] {
  const known = new Map<Code, Set<string>>();
  return context.project.fragments.flatMap((fragment) => {
    if (!fragment.exact) return [];
    const place = `${coderKey(fragment.coder)} ${rangeKey(fragment.transcript, fragment.range)}`;
    const twice = fragment.codes.filter((code) => known.get(code)?.has(place) ?? false);
    for (const code of fragment.codes) known.set(code, (known.get(code) ?? new Set()).add(place));
    return twice.map((code) => context.onFragment(CODED_TWICE, fragment, { facts: { code } }));
  });
}
