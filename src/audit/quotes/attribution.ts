import { namesCodesAlone } from '../../coding/citations.ts';
import { peopleIn } from '../../coding/pointing.ts';
import { isNoAppendix, transcriptsIn } from '../../coding/transcript-lists.ts';
import englishReportingVerbs from '../../language/data/english-reporting-verbs.txt?raw';
import reportedSaying from '../../language/data/reported-saying.txt?raw';
import reportingVerbs from '../../language/data/reporting-verbs.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { likeness, stemsOf } from '../../language/words.ts';
import type { Code } from '../../model/code.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { type WritersPlace, writersPlace } from '../context/writers-words.ts';
import { MEANS_NOBODY } from '../people/whom.ts';
import type { Quote } from '../text/quotations.ts';
import { clauseBefore, sentencesIn } from '../text/sentences.ts';

/** Whose words the report says a quote is, and where they stand. */
export interface Attribution {
  /** Ids of transcripts that are there; empty where the report names none. */
  readonly transcripts: readonly string[];
  /** Ids of respondents; empty where the report names none. */
  readonly respondents: readonly string[];
  readonly codes: readonly Code[];
  /** Whether the interview is known only by the respondent whom the report names. */
  readonly isByPerson: boolean;
  /** Whether several are named at once: "R1 en R2 zeggen", "(R1, R3)". */
  readonly isOfSeveral: boolean;
  /** Ids of those whom the sentence names as its speakers, where the citation names others. */
  readonly disputed: readonly string[];
}

const NOWHERE: Attribution = {
  transcripts: [],
  respondents: [],
  codes: [],
  isByPerson: false,
  isOfSeveral: false,
  disputed: [],
};

/** By its footnote or the parentheses behind it; else by the respondents whom its sentence names as its speakers. */
export function attributionOf(context: AuditContext, quote: Quote): Attribution {
  const citation = context.citationOf(quote);
  if (citation !== null) {
    const { people, targets } = citation;
    const cited = targets.map(({ code }) => code);
    if (namesCodesAlone(citation))
      return { ...NOWHERE, ...namedForQuote(context, quote), codes: cited, isByPerson: true };
    const own = targets.flatMap(({ transcript }) => transcript ?? []);
    const meant = context.meant({ transcripts: own, people, personal: null });
    const told = people.length > 0 ? null : namedForQuote(context, quote);
    return {
      transcripts: [...new Set(own.filter((id) => context.transcript(id) !== null))],
      respondents: told?.respondents ?? meant.respondents,
      codes: cited,
      isByPerson: false,
      isOfSeveral: told?.isOfSeveral ?? people.length > 1,
      disputed: people.length > 0 ? namedBeside(context, quote, meant.respondents) : [],
    };
  }
  const mention = context.mentionBehind(quote);
  if (mention === null) return { ...NOWHERE, ...namedForQuote(context, quote), isByPerson: true };
  const meant = context.meant(mention.pointed);
  // "Respondent 3 zegt “…” (bijlage 4)" says both.
  const told =
    meant.respondents.length > 0
      ? { respondents: meant.respondents, isOfSeveral: mention.pointed.people.length > 1 }
      : namedForQuote(context, quote);
  const { respondents, isOfSeveral } = told;
  const isByPerson = mention.pointed.transcripts.length === 0;
  const disputed = namedBeside(context, quote, meant.respondents);
  return { ...NOWHERE, transcripts: meant.transcripts, respondents, isByPerson, isOfSeveral, disputed };
}

// "“…”, aldus respondent 3", "— Respondent 3"; with a capital it would open the next sentence.
const ATTRIBUTED =
  /^[\s,.]*(?:[—–-]|\(|(?:al)?dus|zo|zegt|zei|vindt|vond|meent|vertelt|vertelde|antwoordt|volgens|said|says|according\s+to)[^.]{0,40}/u;
const SIGNED = /^\s*[—–-]\s*(.{1,60})$/u;
// What is between single marks may be a term or a title, unless it is said to be somebody's words.
const SPOKEN =
  /(?:[:,]|(?<!\p{L})(?:zeg(?:t|gen)?|zei(?:den)?|vertel(?:t|de)|stel(?:t|de)|vind(?:t|en)|vond|antwoord(?:t|de)|merkt(?:e)?\s+op|legt\s+uit|aan|says?|said|told|explain(?:s|ed)|states?|stated|dat|that))\s*$/iu;

function namedForQuote(
  context: AuditContext,
  quote: Quote,
): Pick<Attribution, 'transcripts' | 'respondents' | 'isOfSeveral'> {
  const words = wordsNaming(context, quote);
  const people = words === null ? [] : peopleIn(words, context.whom);
  // "In de focusgroep zei een deelnemer: “…”"; an appendix may hold anything.
  const transcripts = transcriptsIn(words ?? '').flatMap(({ ids }) => ids.filter(isNoAppendix));
  // "R2 van focusgroep 1 zegt": another one may have an R2 too.
  const there = context.meant({ transcripts, people, personal: null });
  const isOfSeveral = people.length > 1;
  if (people.length > 0 && there.respondents.length > 0) return { ...there, isOfSeveral };
  if (people.length > 0)
    return { ...context.meant({ transcripts: [], people, personal: null }), isOfSeveral };
  if (words === null || !SAID_THERE.test(words)) return { ...MEANS_NOBODY, isOfSeveral };
  return { ...MEANS_NOBODY, transcripts: there.transcripts, isOfSeveral };
}

/** Straight before it, or with one word between: "verwoordt het", "recalled how". */
const SAYS = new RegExp(
  `(?:[:,]|(?<!\\p{L})(?:${anyIn(reportingVerbs, englishReportingVerbs, reportedSaying)}|puts?)(?:\\s\\p{L}+)?)[\\s“"‘']*$`,
  'iu',
);
/** Somewhere in the clause: "zei een deelnemer". */
const SAID_THERE =
  /(?<!\p{L})(?:zeg(?:t|gen)?|zei(?:den)?|vertel(?:t|de|den)|stel(?:t|de)|merk(?:t|te)|sprak|antwoord(?:t|de)|said|says?|told|explain(?:s|ed)|stated?|put)(?!\p{L})/iu;
/** "“…” (Karin), aldus Youssef": who says it, behind whom the parentheses name. */
const SAID_BEHIND =
  /^\s*\([^()]*\)\s*,?\s*((?:aldus|zegt|zei|vertelt|vertelde|vindt|vond|says|said)\s+(?:de\s+|the\s+)?\p{L}+(?:\s+\d+)?)/u;
/** "Anders dan Kees", "in answer to Hannah": somebody whose words these are not. */
const BESIDE_SPEAKER =
  /(?<!\p{L})(?:dan|tot|op|over|aan|tegen|met|than|unlike|to|of|about|with)\s+(?:\p{L}+\s+)?$/iu;

/** The only one whom the words before a quote, or "aldus" behind it, say it is of; none where that may be one of those whom its citation names. */
function namedBeside(context: AuditContext, quote: Quote, cited: readonly string[]): readonly string[] {
  const place = cited.length === 0 ? null : writersPlace(context, quote.paragraph, quote.start);
  if (place === null) return [];
  const words = clauseBefore(place.words, place.offset, place.calls);
  const behind = SAID_BEHIND.exec(place.words.slice(quote.end))?.[1] ?? '';
  // "Kok 1 zegt: “Het lekt.” “…”": she is done.
  const isDone = /[.!?]/.test(place.words.slice(0, place.offset).trimEnd().at(-1) ?? '');
  if (behind === '' && (isDone || !SAYS.test(words))) return [];
  const people = peopleIn(behind === '' ? words : behind, context.whom);
  const [only] = people;
  if (only === undefined || people.length > 1) return [];
  if (behind === '' && BESIDE_SPEAKER.test(words.slice(0, only.start))) return [];
  const { respondents } = context.meant({ transcripts: [], people, personal: null });
  return respondents.some((id) => cited.includes(id)) ? [] : respondents;
}

/** The writer's words beside a quote that can say whose it is. */
function wordsNaming(context: AuditContext, quote: Quote): string | null {
  const { paragraphs } = context.report;
  const below = paragraphs[quote.paragraph + 1];
  const signed =
    paragraphs[quote.paragraph]?.quoted === true && below ? SIGNED.exec(wordsOf(below.text)) : null;
  if (signed !== null) return signed[1] ?? null;
  const place = writersPlace(context, quote.paragraph, quote.start);
  if (place === null) return null;
  const isInside = paragraphs[quote.paragraph]?.quoted !== true;
  const behind = isInside ? (ATTRIBUTED.exec(place.words.slice(quote.end))?.[0] ?? '') : '';
  if (peopleIn(behind, context.whom).length > 0) return behind;
  const head = place.words.slice(0, place.offset);
  const before =
    quote.footnote !== null && isClosedBefore(place)
      ? ''
      : clauseBefore(place.words, place.offset, place.calls);
  const opening = wordsOf(paragraphs[quote.paragraph]?.text ?? quote.text)[quote.start] ?? '';
  return /[‘‚'’]/.test(opening) && !SPOKEN.test(head) ? null : before;
}

/** "Kok 3 noemt vooral rust.² “…”³": a sentence that ends with its own footnote names nobody for what another one cites. */
function isClosedBefore({ words, offset, calls }: WritersPlace): boolean {
  const stop = /[\s.!?:;,)]*$/u.exec(words.slice(Math.max(0, offset - LONGEST_STOP), offset))?.[0] ?? '';
  return (
    /[.!?]/.test(stop) && calls.some((call) => call.offset >= offset - stop.length && call.offset <= offset)
  );
}

/** UTF-16 units. */
const LONGEST_STOP = 12;

const SAME = 0.7;

/** Whether the sentence of a quote has the word that stands before what is said: "haar partner zegt", where "Partner:" does. */
export function isNamedBeside(context: AuditContext, quote: Quote, mark: string): boolean {
  const place = writersPlace(context, quote.paragraph, quote.start);
  if (place === null) return false;
  const own = stemsOf(mark);
  const around = sentencesIn(place.words, place.calls).find(
    ({ start, end }) => start <= place.offset && place.offset <= end,
  );
  return stemsOf(around?.text ?? '').some((stem) => own.some((one) => likeness(stem, one) >= SAME));
}
