import type { CodebookIndex } from '../coding/codebook-index.ts';
import { codesWithin } from '../coding/codes-within.ts';
import { isObjecting } from '../language/objecting.ts';
import { address, Code } from '../model/code.ts';
import type { Note } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const ANSWER_NAMES_CODE = findingKind({
  code: 'K219',
  severity: 'warning',
  message: sentence(
    'Een antwoord op deze opmerking noemt een andere code: {code}. Antwoorden tellen niet mee.',
    'An answer to this note names another code: {code}. Answers do not count.',
  ),
  hint: sentence(
    'Geldt het antwoord, zet de code dan in de opmerking zelf, of in decisions.yaml onder corrections: {line}.',
    'If the answer holds, put the code in the note itself, or in decisions.yaml under corrections: {line}.',
  ),
});

const ANSWER_OBJECTS = findingKind({
  code: 'K221',
  severity: 'warning',
  message: sentence(
    'Een antwoord op deze opmerking lijkt een andere code te willen dan {code}, en noemt er geen die het codeboek heeft. Antwoorden tellen niet mee.',
    'An answer to this note seems to want another code than {code}, and names none that the codebook has. Answers do not count.',
  ),
  hint: sentence(
    'Heeft het antwoord gelijk, zet de goede code dan in de opmerking zelf, of in decisions.yaml onder corrections, achter {at}.',
    'If the answer is right, put the code in the note itself, or in decisions.yaml under corrections, behind {at}.',
  ),
});

const ANSWER_LACKS = findingKind({
  code: 'K232',
  severity: 'warning',
  message: sentence(
    'Een antwoord op deze opmerking noemt een code waarvan niet te zeggen is onder welke die hoort. Antwoorden tellen niet mee.',
    'An answer to this note names a code of which nobody can say below which it belongs. Answers do not count.',
  ),
  hint: sentence(
    'Geldt het antwoord, zet de hele code dan in de opmerking zelf, of in decisions.yaml onder corrections, achter {at}.',
    'If the answer holds, put the whole code in the note itself, or in decisions.yaml under corrections, behind {at}.',
  ),
});

/** Answers in the margin that give another code than the note that they answer: what counts is not what was agreed. */
export const ANSWERS: Check = {
  kinds: [ANSWER_NAMES_CODE, ANSWER_OBJECTS, ANSWER_LACKS],
  findings: (context) => {
    const fragments = new Map(
      context.project.fragments.flatMap((fragment) =>
        fragment.layer === 'note' ? [[answerPlace(fragment.file, fragment), fragment] as const] : [],
      ),
    );
    return context.project.documents.flatMap(({ file, notes }) =>
      answeredNotes(notes).flatMap(({ answer, note }) => {
        const fragment = fragments.get(answerPlace(file, note));
        return fragment === undefined ? [] : changing(context, fragment, answer);
      }),
    );
  },
};

function answerPlace(file: string, { ordinal }: Pick<Note, 'ordinal'>): string {
  return `${ordinal} ${file}`;
}

/** Answers stand on the words of what they answer, behind it. */
function answeredNotes(notes: readonly Note[]): { readonly answer: Note; readonly note: Note }[] {
  const last = new Map<string, Note>();
  return notes.flatMap((note) => {
    if (note.range === null) return [];
    const { from, to } = note.range;
    const place = [from.paragraph, from.offset, to.paragraph, to.offset].join();
    const answered = last.get(place);
    if (!note.reply) last.set(place, note);
    return note.reply && answered !== undefined ? [{ answer: note, note: answered }] : [];
  });
}

function changing(context: CheckContext, fragment: Fragment, answer: Note): Finding<RawText>[] {
  if (fragment.corrected) return [];
  const index = context.index(fragment.group);
  const named = codesWithin(wordsOf(answer.text), context.project.habits, index);
  const codes = named.map((code) => asBesideNote(code, fragment, index));
  if (codes.length === 0) return objecting(context, fragment, answer);
  const others = codes.filter((code) => !fragment.codes.includes(code));
  if (others.length === 0) return [];
  const excerpt = answer.text;
  // Where one of them lacks a part there is no line to paste: it would be another correction than the answer says.
  if (!others.every(({ isComplete }) => isComplete))
    return [context.onFragment(ANSWER_LACKS, fragment, { words: { at: quotedId(fragment) }, excerpt })];
  return [
    context.onFragment(ANSWER_NAMES_CODE, fragment, {
      facts: { code: others },
      words: { line: correctionOf(fragment, others) },
      excerpt,
    }),
  ];
}

/** "Sub 2" below a note with 1/1 is 1/2, where the codebook has that; else as it stands. */
function asBesideNote(code: Code, { codes }: Fragment, index: CodebookIndex): Code {
  if (code.isComplete) return code;
  const parts = partsOf(code);
  const lacking = parts.lastIndexOf(null) + 1;
  const heads = new Set(codes.map((own) => own.lineage[lacking - 1] ?? null));
  const [head] = heads;
  if (heads.size !== 1 || head == null) return code;
  return index.resolve(Code.of([...partsOf(head), ...parts.slice(lacking)])) ?? code;
}

function objecting(context: CheckContext, fragment: Fragment, answer: Note): Finding<RawText>[] {
  if (fragment.codes.length === 0 || !isObjecting(wordsOf(answer.text))) return [];
  return [
    context.onFragment(ANSWER_OBJECTS, fragment, {
      facts: { code: fragment.codes },
      words: { at: quotedId(fragment) },
      excerpt: answer.text,
    }),
  ];
}

/** "b4:54: [3/2]". */
function correctionOf(fragment: Fragment, codes: readonly Code[]): RawText {
  return RawText.join([quotedId(fragment), ': [', RawText.join(codes.map(address), ', '), ']']);
}

function quotedId({ id }: Fragment): RawText {
  return RawText.join(['"', RawText.of(id), '"']);
}
