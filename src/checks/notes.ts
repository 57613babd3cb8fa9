import { isRemark } from '../language/remarks.ts';
import type { Document, Note } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { groupedBy } from '../model/grouped.ts';
import type { KeyMaker } from '../model/key.ts';
import type { CodedProject, Fragment, StrayNote } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { type Filled, type FindingKind, finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, keyOf } from './key.ts';

const STRAY_NOTE = findingKind({
  code: 'K201',
  severity: 'warning',
  message: sentence(
    'Deze opmerking noemt een code, maar staat niet op een beurt van een interview.',
    'This note names a code, but stands on no turn of an interview.',
  ),
  hint: sentence(
    'Zet de opmerking op de woorden van de respondent.',
    "Put the note on the respondent's words.",
  ),
});

const NOTES_ON_TEXT = findingKind({
  code: 'K222',
  severity: 'info',
  message: sentence(
    '{count} {count|opmerking staat|opmerkingen staan} niet op een interview en {count|noemt|noemen} geen code; {count|die telt|die tellen} niet mee.',
    '{count} {count|note stands|notes stand} on no interview and {count|names|name} no code; {count|it does|they do} not count.',
  ),
  hint: sentence(
    'Dit is de eerste. Zijn het opmerkingen bij het verslag, bijvoorbeeld van uw begeleider, dan hoeft u hier niets te doen. Hoort er een bij een interview, zet die dan op de woorden van de respondent.',
    "This is the first. If they are notes on the report, your supervisor's for instance, there is nothing to do here. If one belongs to an interview, put it on the respondent's words.",
  ),
});

const NOTE_ON_RESEARCHER = findingKind({
  code: 'K206',
  severity: 'warning',
  message: sentence(
    'Deze opmerking staat op woorden van de onderzoeker.',
    "This note stands on the researcher's words.",
  ),
  hint: sentence(
    'Verplaats de opmerking naar wat de respondent zegt. Hoort de opmerking toch hier, dan hoeft u niets te doen. Het fragment telt nu voor {respondent?}.',
    'Move the note to what the respondent says. If it belongs here after all, there is nothing to do. The fragment counts for {respondent?} now.',
  ),
});

const NOTE_OVER_TURNS = findingKind({
  code: 'K207',
  severity: 'info',
  message: sentence(
    'Deze opmerking loopt over beurt {from} tot en met {to}.',
    'This note runs over turns {from} to {to}.',
  ),
  hint: sentence(
    'Hoort de opmerking bij één beurt, maak de selectie in Word dan kleiner.',
    'If the note belongs to one turn, make the selection in Word smaller.',
  ),
});

const NOTE_WITHOUT_CODE = findingKind({
  code: 'K208',
  severity: 'info',
  message: sentence('Deze opmerking noemt geen code.', 'This note names no code.'),
  hint: sentence(
    'Voeg een code toe zoals in uw andere opmerkingen, of laat de opmerking staan als geheugensteun.',
    'Add a code as in your other notes, or keep the note as a memo.',
  ),
});

const WORD_AMONG_NUMBERS = findingKind({
  code: 'K226',
  severity: 'info',
  message: sentence(
    'Deze opmerking noemt een code in woorden; de codes van dit project zijn nummers, en deze telt niet mee.',
    "This note names a code in words; this project's codes are numbers, and this one does not count.",
  ),
  hint: sentence(
    'Het gaat om "{name}". Zet het nummer van de code erbij. Zijn ook woorden codes, zet dan in kantlijn.yaml: notation: mixed.',
    'It is about "{name}". Put the number of the code with it. If words are codes too, put in kantlijn.yaml: notation: mixed.',
  ),
});

const RENUMBERED_CODE = findingKind({
  code: 'K211',
  severity: 'info',
  message: sentence('{code} is hernummerd tot {now}.', '{code} was renumbered to {now}.'),
  hint: sentence(
    'Pas de opmerking aan, of laat die staan: kantlijn leest {code} als {now}.',
    'Change the note, or leave it: kantlijn reads {code} as {now}.',
  ),
});

/** Where notes stand: on the researcher's words, over several turns, on no turn; and notes that name no code. */
export const NOTES: Check = {
  kinds: [
    STRAY_NOTE,
    NOTES_ON_TEXT,
    NOTE_ON_RESEARCHER,
    NOTE_OVER_TURNS,
    NOTE_WITHOUT_CODE,
    WORD_AMONG_NUMBERS,
    RENUMBERED_CODE,
  ],
  findings: (context) => [
    ...context.project.fragments.flatMap((fragment) => placeFindings(context, fragment)),
    ...context.project.strayNotes.flatMap((note) => stray(note, context.project.keys)),
    ...onText(context.project),
  ],
};

function placeFindings(context: CheckContext, fragment: Fragment): Finding<RawText>[] {
  const findings: Finding<RawText>[] = [];
  const { from, to } = fragment;
  if (fragment.onResearcher) {
    const respondent = fragment.respondent === null ? null : RawText.of(fragment.respondent);
    findings.push(context.onFragment(NOTE_ON_RESEARCHER, fragment, { words: { respondent } }));
  }
  if (to.turn > from.turn) {
    findings.push(context.onFragment(NOTE_OVER_TURNS, fragment, { facts: { from: from.turn, to: to.turn } }));
  }
  if (fragment.references.length === 0 && !fragment.corrected) findings.push(withoutCode(context, fragment));
  for (const { cited } of fragment.references) {
    const index = context.index(fragment.group);
    const now = index.wasRenumbered(cited) && !fragment.corrected ? index.resolve(cited) : null;
    if (now !== null)
      findings.push(context.onFragment(RENUMBERED_CODE, fragment, { facts: { code: cited, now } }));
  }
  return findings;
}

/** "code: honing" names one, where no word is a code. */
function withoutCode(context: CheckContext, fragment: Fragment): Finding<RawText> {
  const { note, layer } = fragment;
  const said = wordsOf(note);
  const opening = SAYS_CODE.exec(said)?.[0].length ?? 0;
  const isNamed = layer === 'inline' ? /\p{L}/u.test(said) : opening > 0;
  if (!isNamed || context.project.habits.wordsAreCodes || isRemark(said.slice(opening)))
    return context.onFragment(NOTE_WITHOUT_CODE, fragment, {});
  return context.onFragment(WORD_AMONG_NUMBERS, fragment, {
    words: { name: note.slice(opening, said.trimEnd().replace(/[\])}.\s]{1,9}$/u, '').length) },
  });
}

/** Before a name: "[code: honing]". */
const SAYS_CODE = /^[\s([{]*(?:codes?|labels?|thema|theme|tag|category|categorie)\s*[:=]\s*(?=\p{L})/iu;

/** A note beside the interviews that means to code something. */
function stray({ document, note, references }: StrayNote, keys: KeyMaker): Finding<RawText>[] {
  return references.length === 0 ? [] : [besideInterviews(STRAY_NOTE, document, note, keys, {})];
}

/** The others, once a document: nobody has to look at each of a supervisor's notes. */
function onText({ strayNotes, keys }: CodedProject): Finding<RawText>[] {
  const notes = strayNotes.filter(({ references }) => references.length === 0);
  return [...groupedBy(notes, ({ document }) => document)].map(([document, { 0: first, length }]) =>
    besideInterviews(NOTES_ON_TEXT, document, first.note, keys, { facts: { count: length } }),
  );
}

function besideInterviews<InMessage extends string, InHint extends string>(
  kind: FindingKind<InMessage, InHint>,
  document: Document,
  note: Note,
  keys: KeyMaker,
  filled: Filled<InMessage, InHint>,
): Finding<RawText> {
  return finding(kind, {
    excerpt: note.text,
    file: RawText.of(document.file),
    line: note.line,
    note: { ordinal: note.ordinal, of: document.notes.length },
    key: keyOf(kind.code, documentGrounds(keys, document, note.text), [document.file]),
    ...filled,
  });
}
