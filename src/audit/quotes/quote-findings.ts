import { numberedLinesOf } from '../../interviews/numbered-lines.ts';
import { clockOf } from '../../language/clock.ts';
import { quotedWords } from '../../language/quoted-words.ts';
import { hasVerb } from '../../language/verbs.ts';
import type { Finding } from '../../model/finding.ts';
import type { Turn } from '../../model/project.ts';
import { NO_TEXT, RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { Filled, FindingKind } from '../../sentences/finding-kind.ts';
import type { AuditContext } from '../context/context.ts';
import type { Spoken } from '../matching/corpus.ts';
import { turnsSense } from '../matching/turns-sense.ts';
import { ofTheirGroup } from '../people/of-their-group.ts';
import type { QuoteChange } from '../result/report.ts';
import { isNamedBeside } from './attribution.ts';
import {
  QUOTE_ALTERED,
  QUOTE_AT_OTHER_TIME,
  QUOTE_DOUBTFUL,
  QUOTE_ELSEWHERE,
  QUOTE_LEFT_OFF,
  QUOTE_NOT_FOUND,
  QUOTE_OF_ANOTHER,
  QUOTE_OF_BYSTANDER,
  QUOTE_OF_NOBODY,
  QUOTE_OF_RESEARCHER,
  QUOTE_OF_SEVERAL,
  QUOTE_OF_TWO,
  QUOTE_ON_OTHER_LINES,
  QUOTE_OUTSIDE_CODE,
  QUOTE_SPLICED,
  QUOTE_TURNED_AROUND,
} from './quote-kinds.ts';
import { isLiteral, type JudgedQuote, turnPlace } from './quotes.ts';

/** What is wrong with the quotes; one that no footnote cites is taken for somebody else's unless it nearly stands there. */
export function quoteFindings(context: AuditContext, judged: readonly JudgedQuote[]): Finding<RawText>[] {
  return judged.flatMap((one) => {
    const found = onOne(context, one);
    const torn = saidOfTwo(context, one);
    return torn === null ? found : [torn.finding, ...(torn.isByEither ? found.filter(tellsNotWhose) : found)];
  });
}

function tellsNotWhose({ code }: Finding<RawText>): boolean {
  return code !== QUOTE_OF_ANOTHER.code && code !== QUOTE_ELSEWHERE.code;
}

/** Its sentence and its citation each name another; `isByEither` where one of these says it. */
function saidOfTwo(
  context: AuditContext,
  one: JudgedQuote,
): { readonly finding: Finding<RawText>; readonly isByEither: boolean } | null {
  const { disputed, respondents } = one.attribution;
  if (disputed.length === 0) return null;
  const there = [one.best, ...one.others].find((found) => found !== null && isLiteral(found)) ?? null;
  const speaking = there?.turn?.respondents ?? [];
  const said = there === null ? null : RawText.own(`${turnPlace(there)} (${speaking.join(', ')})`);
  const [named, cited] = [disputed, respondents].map((ids) => RawText.own(ids.join(', ')));
  const words = { named: named ?? NO_TEXT, cited: cited ?? NO_TEXT, said };
  const isByEither = speaking.some((id) => disputed.includes(id) || respondents.includes(id));
  return { finding: onQuote(context, QUOTE_OF_TWO, one, { words }), isByEither };
}

function onOne(context: AuditContext, one: JudgedQuote): Finding<RawText>[] {
  const { row, isCited, isMisplaced, best } = one;
  if (isMisplaced) return [saidElsewhere(context, one)];
  if (row.status === 'not-found' && isCited) return [notFound(context, one)];
  if (!isCited && (row.status === 'not-found' || row.status === 'doubtful'))
    return one.quote.isOfAuthor ? [] : [onQuote(context, QUOTE_OF_NOBODY, one, {})];
  if (best === null) return [];
  const others = speaker(context, one);
  const isResearcher = others.some((found) => found.code === QUOTE_OF_RESEARCHER.code);
  return [
    ...wording(context, one),
    ...others,
    // Nobody codes a question: that it is one says enough.
    ...(isResearcher ? [] : outsideCitedCode(context, one)),
    ...asGoesOn(context, one),
    ...atOtherTime(context, one),
    ...onOtherLines(context, one),
  ];
}

function notFound(context: AuditContext, one: JudgedQuote): Finding<RawText> {
  if (one.others.length > 0) return saidElsewhere(context, one);
  const place = one.best === null || one.best.cost > 0.75 ? null : RawText.of(turnPlace(one.best));
  return onQuote(context, QUOTE_NOT_FOUND, one, { words: { place } });
}

/** In another interview than is cited; or said by another, where the report names the respondent only. */
function saidElsewhere(context: AuditContext, one: JudgedQuote): Finding<RawText> {
  const other = one.others[0];
  const respondents = other?.turn?.respondents ?? [];
  if (!one.attribution.isByPerson || other === undefined || respondents.length === 0)
    return onQuote(context, QUOTE_ELSEWHERE, one, {
      words: { elsewhere: RawText.join(one.row.elsewhere, ', ') },
    });
  const respondent = RawText.own(respondents.join(', '));
  return onQuote(context, QUOTE_OF_ANOTHER, one, {
    words: { place: RawText.own(turnPlace(other)), respondent },
  });
}

/** Changed, spliced or doubtful words. What turns the sense around is always said. */
function wording(context: AuditContext, one: JudgedQuote): Finding<RawText>[] {
  const { row, best } = one;
  if (best === null) return [];
  const place = RawText.own(turnPlace(best));
  const findings: Finding<RawText>[] = [];
  const heavy = row.changes.filter(({ from, to }) => turnsSense(wordsOf(from), wordsOf(to)));
  if (heavy.length > 0 && row.status !== 'doubtful') {
    findings.push(onQuote(context, QUOTE_TURNED_AROUND, one, { words: { ...changed(heavy), place } }));
  } else if (row.status === 'altered') {
    const count = row.changes.reduce(
      (sum, { from, to }) => sum + Math.max(quotedWordCount(from), quotedWordCount(to)),
      0,
    );
    const words = { ...changed(row.changes), place };
    findings.push(onQuote(context, QUOTE_ALTERED, one, { facts: { count }, words }));
  }
  if (row.status === 'spliced') findings.push(onQuote(context, QUOTE_SPLICED, one, { words: { place } }));
  if (row.status === 'doubtful') {
    const excerpt = best.spoken.transcript.text.slice(best.start, Math.min(best.end, best.start + 160));
    findings.push(onQuote(context, QUOTE_DOUBTFUL, one, { words: { said: excerpt, place } }));
  }
  return findings;
}

/** Words of the researcher, or of somebody else than the one respondent whom the sentence names. */
function speaker(context: AuditContext, one: JudgedQuote): Finding<RawText>[] {
  if (one.best === null) return [];
  const { spoken, turn, start, end } = one.best;
  const place = RawText.own(turnPlace(one.best));
  const { turns } = spoken.transcript;
  const ends = [turn, turns.find(({ text }) => text.start < end && text.start + text.length >= end)];
  // Where nobody is known to answer, whoever seems to ask may be the one who does.
  const isKnown = spoken.transcript.respondents.length > 0;
  const isResearcher =
    isKnown &&
    end > start &&
    ends.some((said) => said?.role === 'researcher' && takesWords(said, start, end));
  // What only half looks like it may begin in the question before the answer.
  if (isResearcher)
    return one.row.status === 'doubtful'
      ? []
      : [onQuote(context, QUOTE_OF_RESEARCHER, one, { words: { place } })];
  if (turn?.role === 'other' && isLiteral(one.best) && !isNamedBeside(context, one.quote, turn.speaker)) {
    const words = { place, speaker: RawText.of(turn.speaker) };
    return [onQuote(context, QUOTE_OF_BYSTANDER, one, { words })];
  }
  const named = one.attribution.respondents;
  const said = turn?.respondents ?? [];
  if (said.length === 0 || named.length === 0) return [];
  if (said.some((id) => named.includes(id))) return ofSeveral(context, one, said);
  if (alsoSaidBy(spoken, named, wordsOf(one.quote.text))) return [];
  const words = { place, respondent: RawText.own(said.join(', ')) };
  return [onQuote(context, QUOTE_OF_ANOTHER, one, { words })];
}

/** "R1 en R2 zeggen: “…”", and it is R1 who says so. */
function ofSeveral(context: AuditContext, one: JudgedQuote, said: readonly string[]): Finding<RawText>[] {
  const { attribution, best, quote } = one;
  if (!attribution.isOfSeveral || best === null) return [];
  const talks = attribution.transcripts.flatMap((id) => context.corpus.spoken(id) ?? []);
  const silent = ofTheirGroup(context.project, attribution.respondents, said).filter(
    (id) => !said.includes(id) && !talks.some((spoken) => alsoSaidBy(spoken, [id], wordsOf(quote.text))),
  );
  if (silent.length === 0) return [];
  const [respondent, without] = [said, silent].map((ids) => RawText.own(ids.join(', ')));
  const words = {
    place: RawText.own(turnPlace(best)),
    respondent: respondent ?? NO_TEXT,
    others: without ?? NO_TEXT,
  };
  return [onQuote(context, QUOTE_OF_SEVERAL, one, { words })];
}

/** One word of a turn may be there by chance: "…, en" and the question that begins with "En". */
function takesWords({ text }: Turn, start: number, end: number): boolean {
  const said = text.slice(Math.max(0, start - text.start), Math.max(0, end - text.start));
  return quotedWordCount(said) > 1 || (text.start <= start && end <= text.start + text.length);
}

function outsideCitedCode(context: AuditContext, one: JudgedQuote): Finding<RawText>[] {
  if (one.row.inCode !== false || one.best === null) return [];
  const { transcript } = one.best.spoken;
  const codes = context.citationOf(one.quote)?.targets.map((target) => target.code) ?? [];
  const slip = codes
    .map((cited) => context.slipFor(transcript.id, cited))
    .find((fragment) => fragment !== null);
  const place = RawText.of(turnPlace(one.best));
  const cause = slip == null ? null : RawText.of(slip.id);
  const words = { place, slip: cause, uncoded: cause === null ? place : null };
  return [{ ...onQuote(context, QUOTE_OUTSIDE_CODE, one, { words }), cause }];
}

// With a full stop before it, the quote has the whole sentence.
const TURNS =
  /^\s*[,;:–-]?\s*(?:(?:maar|hoewel|ofschoon|tenzij|mits|zolang|behalve|terwijl|but|(?:even\s+)?though|although|unless|provided|as\s+long\s+as|except)(?!\p{L})|al\s+(?=(\p{L}+)\s+(?:ik|je|jij|u|hij|ze|zij|we|wij|men|het|['’]t|dat|dit|er|de|die|deze|een)(?!\p{L})))[^.!?\n]*/iu;
/** Only a verb stands between "al" and one who does something: "al mis ik de rust". */
const ASKS_ITS_VERB = /^\W*al\s+\p{L}+\s+(?:ik|jij|hij|we|wij|men|['’]k|['’]t)(?!\p{L})/iu;
const OPEN_END = /(?:…|\.\.\.|\([.…\s]*\)|\[[.…\s]*\])\s*$/u;

/** Word for word, and left off where the sentence turns: only a person can tell whether that matters. */
function asGoesOn(context: AuditContext, one: JudgedQuote): Finding<RawText>[] {
  const { best, row, quote } = one;
  if (best === null || (row.status !== 'verbatim' && row.status !== 'normalised')) return [];
  const [next, verb = null] = TURNS.exec(best.spoken.text.slice(best.end, best.end + 200)) ?? [];
  // "Al is het 's nachts niet" turns it, and "al jaren" goes on.
  if (next === undefined || (verb !== null && !hasVerb([verb]) && !ASKS_ITS_VERB.test(next))) return [];
  if (OPEN_END.test(wordsOf(quote.text))) return [];
  const said = best.spoken.transcript.text.slice(best.end, best.end + next.length);
  return [
    onQuote(context, QUOTE_LEFT_OFF, one, { words: { next: said, place: RawText.of(turnPlace(best)) } }),
  ];
}

/** Milliseconds: a writer notes the time of the question, or rounds it. */
const SLACK = 60_000;

/** Where the transcript has times, and the words were not said between that of their turn and of the next. */
function atOtherTime(context: AuditContext, one: JudgedQuote): Finding<RawText>[] {
  const cited = context.pointedBehind(one.quote)?.time ?? null;
  const { best } = one;
  const said = best?.turn?.time ?? null;
  if (cited === null || said === null || best === null) return [];
  const next = best.spoken.transcript.turns.find(({ time }) => time !== null && time > said)?.time ?? cited;
  if (cited >= said - SLACK && cited <= Math.max(next, said) + SLACK) return [];
  const words = { place: RawText.of(turnPlace(best)), time: RawText.of(clockOf(said)) };
  return [onQuote(context, QUOTE_AT_OTHER_TIME, one, { words })];
}

/** Where the lines of the transcript are numbered, and the words stand on none of those that are cited. */
function onOtherLines(context: AuditContext, one: JudgedQuote): Finding<RawText>[] {
  const cited = context.pointedBehind(one.quote)?.lines ?? [];
  const { best } = one;
  if (best === null || cited.length === 0) return [];
  const own = numberedLinesOf(best.spoken.transcript).filter(
    ({ from, to }) => from < best.end && to > best.start,
  );
  const first = own[0]?.first;
  const last = own.at(-1)?.last;
  if (first === undefined || last === undefined) return [];
  if (cited.some((line) => line >= first - 1 && line <= last + 1)) return [];
  const lines = RawText.of(first === last ? `${first}` : `${first}–${last}`);
  return [
    onQuote(context, QUOTE_ON_OTHER_LINES, one, { words: { place: RawText.of(turnPlace(best)), lines } }),
  ];
}

function onQuote<InMessage extends string, InHint extends string>(
  context: AuditContext,
  kind: FindingKind<InMessage, InHint>,
  { quote }: JudgedQuote,
  filled: Filled<InMessage, InHint>,
): Finding<RawText> {
  const details = quote.footnote === null ? [context.offset(quote.start)] : [];
  return context.onReport(kind, quote.line, quote.footnote, details, { excerpt: quote.text, ...filled });
}

/** «twee» → «drie», and apart from these what was put in or left out. */
function changed(changes: readonly QuoteChange[]): Record<'changes' | 'added' | 'omitted', RawText | null> {
  const listed = (texts: readonly RawText[]) => (texts.length === 0 ? null : RawText.join(texts, ', '));
  const marked = (text: RawText) => RawText.join(['«', text, '»']);
  const isWord = (text: RawText) => text.length > 0;
  return {
    changes: listed(
      changes.flatMap(({ from, to }) =>
        isWord(from) && isWord(to) ? [RawText.join([marked(from), ' → ', marked(to)])] : [],
      ),
    ),
    added: listed(changes.flatMap(({ from, to }) => (isWord(from) ? [] : [marked(to)]))),
    omitted: listed(changes.flatMap(({ from, to }) => (isWord(to) ? [] : [marked(from)]))),
  };
}

function quotedWordCount(text: RawText): number {
  return quotedWords(wordsOf(text)).length;
}

/** Whether one of these respondents says the same words in another turn. */
function alsoSaidBy({ transcript }: Spoken, respondents: readonly string[], quote: string): boolean {
  const plain = (text: string) =>
    ` ${quotedWords(text)
      .map(({ word }) => word)
      .join(' ')} `;
  return transcript.turns.some(
    (turn) =>
      turn.respondents.some((id) => respondents.includes(id)) &&
      plain(wordsOf(turn.text)).includes(plain(quote)),
  );
}
