import type { CitedPair } from '../../coding/citations.ts';
import { CodebookIndex } from '../../coding/codebook-index.ts';
import { asWritten, ONLY_FOCUS_GROUP } from '../../coding/transcript-lists.ts';
import { stemsOf } from '../../language/words.ts';
import type { Code } from '../../model/code.ts';
import type { Finding } from '../../model/finding.ts';
import { groupedBy } from '../../model/grouped.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { FindingDetails, FindingKind } from '../../sentences/finding-kind.ts';
import type { AuditContext } from '../context/context.ts';
import { focusGroupIds } from '../people/called.ts';
import type { CitationRow, CitationTarget } from '../result/report.ts';
import type { AbsenceOf } from '../verdicts/absences.ts';
import { isOfAnother } from '../verdicts/each-his-own.ts';
import {
  CITED_NO_CODE,
  CITED_NO_FRAGMENT,
  CITED_NO_INTERVIEW,
  CITED_OF_ANOTHER,
  CITED_OF_NOBODY,
  CITED_OF_SOME,
  CITED_SLIP,
  FOCUS_GROUP_UNNUMBERED,
} from './citation-kinds.ts';
import type { JudgedCitation } from './citations.ts';
import { headingFinding } from './heading-above.ts';

/** What is wrong with the citations, each target of them that is lacking unless its sentence says so. */
export function citationFindings(
  context: AuditContext,
  judged: readonly JudgedCitation[],
  absenceOf: AbsenceOf,
): Finding<RawText>[] {
  return judged.flatMap((one) => [
    ...one.citation.targets.flatMap((pair, i) => {
      const target = one.row.targets[i];
      if (target === undefined || !isFirstUnknown(one, i)) return [];
      const absence = absenceOf(one.citation, pair.transcript);
      if (target.status === 'unknown-code' && absence === 'denied' && mayBeOfNobody(context, one, pair.code))
        return [ofNobodyFinding(context, one, pair)];
      return isExcused(context, one, i, absenceOf) ? [] : targetFinding(context, one, pair, target);
    }),
    ...ofSomeFindings(context, one, absenceOf),
    ...headingFinding(context, one.citation, one.row),
  ]);
}

/** Whether the sentence itself says that the code may be lacking there; a note that was mistyped is said all the same. */
function isExcused(
  context: AuditContext,
  { citation, row }: JudgedCitation,
  at: number,
  absenceOf: AbsenceOf,
): boolean {
  const pair = citation.targets[at];
  if (pair === undefined || row.targets[at]?.status !== 'missing') return false;
  const absence = absenceOf(citation, pair.transcript);
  const isSlip = absence === 'of some' && context.slipFor(pair.transcript ?? '', pair.code) !== null;
  return absence !== null && !isSlip;
}

/** Once for each code: the interviews in which it is lacking, though the sentence says it of some of them only. */
function ofSomeFindings(
  context: AuditContext,
  judged: JudgedCitation,
  absenceOf: AbsenceOf,
): Finding<RawText>[] {
  const { citation, row } = judged;
  const ofSome = citation.targets.filter(
    ({ transcript }, i) =>
      absenceOf(citation, transcript) === 'of some' && isExcused(context, judged, i, absenceOf),
  );
  const lacking = groupedBy(ofSome, ({ code }) => code);
  return [...lacking].map(([code, pairs]) =>
    context.onReport(CITED_OF_SOME, row.line, row.footnote, [context.codeKey(code, row.text)], {
      excerpt: row.text,
      facts: { code, count: pairs.length },
      words: {
        transcripts: RawText.join(
          pairs.flatMap(({ transcript }) => (transcript === null ? [] : [RawText.own(transcript)])),
          ', ',
        ),
      },
    }),
  );
}

/**
 * "Geen van de imkers noemt de regen": codes that were inferred from the notes cannot have one that no note names, and a
 * codebook need not have a word that is a code of another group.
 */
function mayBeOfNobody(context: AuditContext, { citation }: JudgedCitation, code: Code): boolean {
  const all = context.project.groups.map(({ id }) => id);
  const said = stemsOf(context.sentenceOf(citation));
  // A number is another code in each codebook; the sentence tells which one is meant.
  const isSaid = (names: readonly string[]) => names.length > 0 && names.every((stem) => said.includes(stem));
  const isKnown = all.some((group) => {
    const own = context.index(group).resolve(code);
    return own !== null && (!code.isPlain || isSaid(context.wording(group).nameOf(own)));
  });
  if (isKnown) return true;
  const cited = citation.targets.flatMap(({ transcript }) => transcript ?? []);
  const groups = cited.map((id) => context.transcript(id)?.group ?? null);
  return (groups.length > 0 ? groups : all).every((group) => context.codebookOf(group)?.inferred === true);
}

function ofNobodyFinding(
  context: AuditContext,
  judged: JudgedCitation,
  { code }: CitedPair,
): Finding<RawText> {
  const { row } = judged;
  const { suggestion } = unknownWords(judged, code);
  return context.onReport(CITED_OF_NOBODY, row.line, row.footnote, [context.codeKey(code, row.text)], {
    excerpt: row.text,
    facts: { code },
    words: { suggestion },
  });
}

/** Of a code that no codebook has, once a citation, whatever interviews it names. */
function isFirstUnknown({ citation: { targets }, row }: JudgedCitation, at: number): boolean {
  const isSame = (i: number) =>
    row.targets[i]?.status === 'unknown-code' && targets[i]?.code === targets[at]?.code;
  return !isSame(at) || targets.findIndex((_, i) => isSame(i)) === at;
}

/** Interviews of which a citation names a code that is not there, and what may be meant by it. */
function unknownWords({ citation: { targets }, row }: JudgedCitation, code: Code) {
  const own = row.targets.filter(({ status }, i) => status === 'unknown-code' && targets[i]?.code === code);
  const joined = (texts: readonly (RawText | null)[]) => {
    const once = new Map(texts.flatMap((text) => (text === null ? [] : [[wordsOf(text), text] as const])));
    return once.size === 0 ? null : RawText.join([...once.values()], ', ');
  };
  return {
    transcripts: joined(own.map(({ transcript }) => transcript)),
    suggestion: joined(own.map(({ suggestion }) => suggestion)),
  };
}

function targetFinding(
  context: AuditContext,
  judged: JudgedCitation,
  pair: CitedPair,
  { transcript, status, suggestion }: CitationTarget,
): Finding<RawText>[] {
  const { citation, row } = judged;
  const { transcript: id, code } = pair;
  if (status === 'found') return [];
  const details = [...(id === null ? [] : [context.detail(id)]), context.codeKey(code, row.text)];
  const on = <InMessage extends string, InHint extends string>(
    kind: FindingKind<InMessage, InHint>,
    known: FindingDetails<InMessage, InHint>,
  ) => [context.onReport(kind, row.line, row.footnote, details, { excerpt: row.text, ...known })];
  const facts = { code };
  const words = { transcript, suggestion };
  if (id === ONLY_FOCUS_GROUP)
    return on(FOCUS_GROUP_UNNUMBERED, { words: { suggestion: focusGroupIds(context.project) } });
  if (status === 'unknown-transcript') {
    const written = id === null ? null : asWritten(row.text, id);
    return on(CITED_NO_INTERVIEW, { words: { ...words, transcript: written ?? transcript } });
  }
  if (status === 'unknown-code')
    return on(CITED_NO_CODE, {
      facts,
      words: { ...unknownWords(judged, code), groups: groupsWith(context, code) },
      transcript,
    });
  const slip = context.slipFor(id ?? '', code);
  if (slip === null && isOfAnother(context, citation, pair))
    return on(CITED_OF_ANOTHER, { facts, words: { transcript }, transcript });
  return slip === null
    ? on(CITED_NO_FRAGMENT, {
        facts,
        words: { ...words, elsewhere: codedElsewhere(context, row, pair) },
        transcript,
      })
    : on(CITED_SLIP, {
        facts,
        words: { fragment: RawText.of(slip.id) },
        transcript,
        cause: RawText.of(slip.id),
      });
}

const MOST_SHOWN = 3;

/** Titles of the groups whose codebook has a code; null for none. */
function groupsWith({ project: { groups, codebooks } }: AuditContext, code: Code): RawText | null {
  const having = codebooks.filter((book) => new CodebookIndex(book).resolve(code) !== null);
  const titles = groups
    .filter(({ codebook }) => having.some(({ id }) => id === codebook))
    .map(({ title }) => title);
  return titles.length === 0 ? null : RawText.join(titles, ', ');
}

/** Fragments of the group that have the code, of interviews that the citation does not name; null for none. */
function codedElsewhere(
  context: AuditContext,
  { targets }: CitationRow,
  { transcript: id, code, respondents }: CitedPair,
): RawText | null {
  const cited = new Set(
    targets.flatMap(({ transcript }) =>
      transcript === null || respondents !== undefined ? [] : [wordsOf(transcript)],
    ),
  );
  const group = id === null ? null : (context.transcript(id)?.group ?? null);
  const found = context
    .fragmentsWith(null, code, group)
    // One that has it by a slip is said to mean another.
    .filter((one) => !cited.has(one.transcript) && !context.slips.areBehind(one, code));
  const shown = found.slice(0, MOST_SHOWN).map(({ id: own }) => RawText.own(own));
  return shown.length === 0 ? null : RawText.join(shown, ', ');
}
