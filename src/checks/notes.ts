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
    '{count} {count|opmerking staat|opmerkingen staan} op geen beurt van een interview en {count|noemt|noemen} geen bekende code; {count|die telt|die tellen} niet mee.',
    '{count} {count|note stands|notes stand} on no turn of an interview and {count|names|name} no code that is known; {count|it does|they do} not count.',
  ),
  hint: sentence(
    'Dit is de eerste. Zijn het opmerkingen bij het verslag, bijvoorbeeld van uw begeleider, dan hoeft u hier niets te doen. Hoort er een bij een interview, zet die dan op de woorden van de respondent.',
    "This is the first. If they are notes on the report, your supervisor's for instance, there is nothing to do here. If one belongs to an interview, put it on the respondent's words.",
  ),
});

const CODE_OFF_TURNS = findingKind({
  code: 'K165',
  severity: 'warning',
  message: sentence(
    'Deze opmerking lijkt een code, maar staat op geen beurt van een interview; die telt niet mee.',
    'This note looks like a code, but stands on no turn of an interview; it does not count.',
  ),
  hint: sentence(
    'Zet de opmerking op de woorden van de respondent. Gaat het over het gesprek als geheel, dan hoeft u niets te doen.',
    "Put the note on the respondent's words. If it is about the talk as a whole, there is nothing to do.",
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
    CODE_OFF_TURNS,
    NOTES_ON_TEXT,
    NOTE_ON_RESEARCHER,
    NOTE_OVER_TURNS,
    NOTE_WITHOUT_CODE,
    WORD_AMONG_NUMBERS,
    RENUMBERED_CODE,
  ],
  findings: (context) => [
    ...context.project.fragments.flatMap((fragment) => placeFindings(context, fragment)),
    ...strays(context.project),
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

/**
 * Notes beside the interviews: each that means to code something, by a known code or as its coder writes codes; of the
 * others once a document how many, as nobody has to look at each of a supervisor's notes.
 */
function strays(project: CodedProject): Finding<RawText>[] {
  const { strayNotes: notes, keys } = project;
  const coders = authorsWhoCode(project);
  const kindOf = (note: StrayNote) => {
    if (note.references.length > 0) return STRAY_NOTE;
    return coders.has(wordsOf(note.note.author)) && looksCoded(note, project) ? CODE_OFF_TURNS : null;
  };
  const kinds = notes.map(kindOf);
  const each = notes.flatMap(({ document, note }, i) => {
    const kind = kinds[i] ?? null;
    return kind === null ? [] : [besideInterviews(kind, document, note, keys, {})];
  });
  const others = groupedBy(
    notes.filter((_, i) => kinds[i] === null),
    ({ document }) => document,
  );
  const counted = [...others].map(([document, { 0: first, length }]) =>
    besideInterviews(NOTES_ON_TEXT, document, first.note, keys, { facts: { count: length } }),
  );
  return [...each, ...counted];
}

/** Who has notes on interviews. */
function authorsWhoCode({ documents, strayNotes }: CodedProject): ReadonlySet<string> {
  const stray = new Set(strayNotes.map(({ note }) => note));
  const placed = documents.flatMap(({ notes }) => notes.filter((note) => !stray.has(note)));
  return new Set(placed.map(({ author }) => wordsOf(author)));
}

/** "Context: plek" where words are codes, and any label on what stands above the first turn. */
function looksCoded({ document, note }: StrayNote, { habits, transcripts }: CodedProject): boolean {
  const said = wordsOf(note.text);
  if (isRemark(said)) return false;
  if (habits.wordsAreCodes && WRITTEN_AS_CODE.test(said)) return true;
  const own = transcripts.filter((transcript) => transcript.document === document);
  return own.some(({ line, turns }) => {
    const first = turns[0]?.line ?? 0;
    // A file of one interview may have no heading.
    const start = own.length === 1 && line === first ? 0 : line;
    return start <= note.line && note.line < first;
  });
}

const WRITTEN_AS_CODE = /^\s*(?:#\p{L}|\p{L}[^:>.!?\n]{0,60}(?::|>|\s[-–])\s*\p{L})/u;

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
