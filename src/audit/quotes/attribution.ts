import { namesCodesAlone } from '../../coding/citations.ts';
import { peopleIn } from '../../coding/pointing.ts';
import { isNoAppendix, transcriptsIn } from '../../coding/transcript-lists.ts';
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
  /** Ids of those whom the sentence names as its speakers, where the citation names others. */
  readonly disputed: readonly string[];
}

const NOWHERE: Attribution = {
  transcripts: [],
  respondents: [],
  codes: [],
  isByPerson: false,
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
    return {
      transcripts: [...new Set(own.filter((id) => context.transcript(id) !== null))],
      respondents: people.length > 0 ? meant.respondents : namedForQuote(context, quote).respondents,
      codes: cited,
      isByPerson: false,
      disputed: people.length > 0 ? namedBeside(context, quote, meant.respondents) : [],
    };
  }
  const mention = context.mentionBehind(quote);
  if (mention === null) return { ...NOWHERE, ...namedForQuote(context, quote), isByPerson: true };
  const meant = context.meant(mention.pointed);
  // "Respondent 3 zegt “…” (bijlage 4)" says both.
  const respondents =
    meant.respondents.length > 0 ? meant.respondents : namedForQuote(context, quote).respondents;
  const isByPerson = mention.pointed.transcripts.length === 0;
  const disputed = namedBeside(context, quote, meant.respondents);
  return { ...NOWHERE, transcripts: meant.transcripts, respondents, isByPerson, disputed };
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
): Pick<Attribution, 'transcripts' | 'respondents'> {
  const words = wordsNaming(context, quote);
  const people = words === null ? [] : peopleIn(words, context.whom);
  if (people.length > 0) return context.meant({ transcripts: [], people, personal: null });
  if (words === null || !SAID_THERE.test(words)) return MEANS_NOBODY;
  // "In de focusgroep zei een deelnemer: “…”"; an appendix may hold anything.
  const transcripts = transcriptsIn(words).flatMap(({ ids }) => ids.filter(isNoAppendix));
  return { ...MEANS_NOBODY, transcripts: context.meant({ transcripts, people, personal: null }).transcripts };
}

const SAYS =
  /(?:[:,]|(?<!\p{L})(?:zeg(?:t|gen)?|zei(?:den)?|vertel(?:t|de)|stel(?:t|de)|verwoord(?:t|de)\s\p{L}+|antwoord(?:t|de)|says?|said|told|explain(?:s|ed)|states?|stated|put\s\p{L}+|puts\s\p{L}+))[\s“"‘']*$/iu;
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
