import { AuditContext, settledCitations } from '../audit/context/context.ts';
import { auditProject } from '../audit/index.ts';
import type { Meant } from '../audit/people/whom.ts';
import { sentenceAround } from '../audit/text/sentences.ts';
import { type Citation, type CitedPair, callsOf } from '../coding/citations.ts';
import { address, type Code } from '../model/code.ts';
import type { Document } from '../model/document.ts';
import type { CodedProject, Fragment, Turn } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { type FragmentRow, fragmentRow } from './fragment-rows.ts';
import { type ThemeGroup, themeGroups } from './no-code.ts';
import { codesFor } from './themes.ts';
import { namedInReport } from './trace-absent.ts';
import { codeNameIn, codesFound } from './trace-codes.ts';
import { placeCalled, type SpokenPlace, type TraceStart, traceStart } from './trace-target.ts';
import { type TracedTurn, tracedTurn, turnsAround } from './trace-turns.ts';
import type { Wanted } from './wanted.ts';

/** All that hangs together with one end: a footnote, a code, a fragment, a theme, or words. */
export interface TraceReport {
  /** Ids of the respondents of several groups whom the reference may mean; empty where it is clear who is meant. */
  readonly anyOf: readonly RawText[];
  /** The report names it, and nothing that was read answers to it: `citations` are those places. */
  readonly isAbsent: boolean;
  readonly citations: readonly TracedCitation[];
  readonly codes: readonly TracedCode[];
  readonly fragments: readonly TracedFragment[];
  readonly themes: readonly TracedTheme[];
  /** What the footnote cites, or the report cites of an interview or respondent, and no fragment has. */
  readonly missing: readonly { readonly transcript: RawText; readonly code: RawText }[];
  /** Words that nobody coded, or a quote that nobody coded as the footnote says, with the turns beside them. */
  readonly turns: readonly TracedTurn[];
}

export interface TracedCitation {
  readonly footnote: number | null;
  readonly text: RawText;
  /** The report's, that it stands in or is called from; null for a footnote that nothing calls. */
  readonly sentence: RawText | null;
  readonly file: RawText;
  readonly line: number;
}

export interface TracedCode {
  readonly group: RawText;
  readonly code: RawText;
  readonly name: RawText;
}

export interface TracedFragment extends FragmentRow {
  readonly file: RawText;
  /** Turns around it, as many on each side as were asked for. */
  readonly context: readonly TracedTurn[];
}

export interface TracedTheme {
  readonly id: RawText;
  readonly name: RawText;
  readonly groups: readonly ThemeGroup[];
}

/** With `context` turns before and after each fragment; empty where `ref` is nothing of this project. */
export function traceReport(project: CodedProject, { ref, context }: Wanted): TraceReport {
  const start = traceStart(project, ref ?? '');
  if (start === null) {
    const citations = namedInReport(project, ref ?? '');
    const isAbsent = citations.length > 0;
    return { anyOf: [], isAbsent, citations, codes: [], fragments: [], themes: [], missing: [], turns: [] };
  }
  const places = spokenPlaces(project, start);
  const fragments = fragmentsFor(project, start, places);
  const codes = codesFound(project, start, fragments);
  return {
    anyOf: start.anyOf.map((id) => RawText.own(id)),
    isAbsent: false,
    citations: citationsFor(project, start, fragments),
    codes: codes.map(({ group, code }) => ({
      group: RawText.own(group),
      code: address(code),
      name: codeNameIn(project, group, code),
    })),
    fragments: fragments.map((fragment) => tracedFragment(project, fragment, context)),
    themes: (project.crosswalk?.themes ?? [])
      .filter(
        (theme) =>
          start.theme === theme.id ||
          codes.some(({ group, code }) => isOfTheme(project, theme.id, group, code)),
      )
      .map((theme) => ({
        id: RawText.own(theme.id),
        name: theme.name,
        groups: themeGroups(theme, project.groups),
      })),
    missing: pairsAsked(project, start).flatMap((pair) =>
      pair.transcript === null || project.fragments.some((one) => isCited(one, pair))
        ? []
        : [{ transcript: RawText.own(pair.transcript), code: address(pair.code) }],
    ),
    turns: places
      .filter((place) => !fragments.some((fragment) => touchesPlace(fragment, place)))
      .flatMap((place) => turnsAround(project, place, context)),
  };
}

/** What the footnote cites, or all that the report cites of an interview or a respondent; each once. */
function pairsAsked(project: CodedProject, { pairs, whom }: TraceStart): readonly CitedPair[] {
  if (whom === null) return pairs ?? [];
  const cited = settledCitations(project).flatMap(({ targets }) => targets);
  const seen = new Map<Code, Set<string | null>>();
  return cited.filter((pair) => {
    const among = seen.get(pair.code) ?? new Set();
    seen.set(pair.code, among);
    return isOfWhom(pair, whom) && !among.has(pair.transcript) && among.add(pair.transcript);
  });
}

function isOfWhom({ transcript, respondents }: CitedPair, whom: Meant): boolean {
  if (transcript === null || !whom.transcripts.includes(transcript)) return false;
  const isAnybody = respondents === undefined || whom.respondents.length === 0;
  return isAnybody || respondents.some((id) => whom.respondents.includes(id));
}

/** Where the words stand that were asked for, or that a footnote is called behind: of another interview than it cites too. */
function spokenPlaces(project: CodedProject, { place, footnote }: TraceStart): SpokenPlace[] {
  if (place !== null) return [place];
  const quotes = footnote === null ? [] : (auditProject(project)?.report.quotes ?? []);
  return quotes.flatMap(({ footnote: own, transcript, turn, elsewhere }) => {
    if (own !== footnote) return [];
    return transcript === null || turn === null
      ? elsewhere.flatMap((id) => placeCalled(wordsOf(id)) ?? [])
      : [{ transcript: wordsOf(transcript), turn }];
  });
}

function fragmentsFor(project: CodedProject, start: TraceStart, places: readonly SpokenPlace[]): Fragment[] {
  return project.fragments.filter((fragment) => {
    if (start.fragment !== null) return fragment.id === start.fragment;
    if (start.place !== null) return touchesPlace(fragment, start.place);
    if (start.whom !== null) return isFragmentOf(fragment, start.whom);
    if (start.pairs?.length === 0) return places.some((place) => touchesPlace(fragment, place));
    if (start.pairs !== null) return start.pairs.some((pair) => isCited(fragment, pair));
    if (start.uncited !== null) {
      const { group, codes } = start.uncited;
      return fragment.group === group && codes.some((code) => has(fragment, code));
    }
    if (start.theme !== null)
      return fragment.codes.some((code) => isOfTheme(project, start.theme ?? '', fragment.group ?? '', code));
    const code = start.code?.(fragment.group) ?? null;
    return code !== null && has(fragment, code);
  });
}

function isFragmentOf({ transcript, respondents }: Fragment, whom: Meant): boolean {
  if (!whom.transcripts.includes(transcript)) return false;
  return whom.respondents.length === 0 || respondents.some((id) => whom.respondents.includes(id));
}

function isCited(fragment: Fragment, { transcript, code, group, respondents }: CitedPair): boolean {
  return (
    (transcript === null || transcript === fragment.transcript) &&
    (group === undefined || group === fragment.group) &&
    (respondents === undefined || fragment.respondents.some((id) => respondents.includes(id))) &&
    has(fragment, code)
  );
}

function has({ codes }: Fragment, code: Code): boolean {
  return codes.some((own) => own.isWithin(code));
}

/** Of words that were asked for, not what else of their turn is coded. */
function touchesPlace({ transcript, from, to }: Fragment, { turn, words, ...place }: SpokenPlace): boolean {
  if (transcript !== place.transcript || from.turn > turn || to.turn < turn) return false;
  if (words === undefined) return true;
  return (from.turn < turn || from.offset < words.to) && (to.turn > turn || to.offset > words.from);
}

function isOfTheme({ crosswalk, groups }: CodedProject, theme: string, group: string, code: Code): boolean {
  const found = crosswalk?.themes.find(({ id }) => id === theme);
  const own = groups.find(({ id }) => id === group);
  return (
    found !== undefined &&
    own !== undefined &&
    codesFor(found, own).some((ancestor) => code.isWithin(ancestor))
  );
}

/** Citations that point at one of the fragments; of a footnote, that one alone; of a code, those that name it. */
function citationsFor(
  project: CodedProject,
  start: TraceStart,
  fragments: readonly Fragment[],
): TracedCitation[] {
  const { report } = project;
  if (report === null) return [];
  // Where a citation names no interview, the code of any group.
  const wantedAt = ({ transcript }: CitedPair) => {
    const group = project.transcripts.find(({ id }) => id === transcript)?.group;
    const groups = group == null ? [null, ...project.groups.map(({ id }) => id)] : [group];
    return start.code === null ? null : groups.flatMap((id) => start.code?.(id) ?? []);
  };
  const context = new AuditContext(project, report);
  const { citations, quotes } = context;
  const found =
    start.footnote === null
      ? citations.filter(({ targets }) =>
          targets.some(
            (target) =>
              pointsAt(target, wantedAt(target), fragments) ||
              (start.whom !== null && isOfWhom(target, start.whom)),
          ),
        )
      : footnotePlaces(report, start.footnote);
  const beside = [...pointingPlaces(context, start), ...quotedPlaces(project, context, start)].filter(
    (one) => !found.some(({ line, text }) => line === one.line && text === one.text),
  );
  return [...found, ...beside].map(({ footnote, text, line, paragraph, offset }) => ({
    footnote,
    text,
    sentence: sentenceAround(report, { paragraph, offset }, quotes),
    line,
    file: RawText.own(report.file),
  }));
}

/** Where the report points at whoever was asked for, and names no code: "(R3, r. 12)", "R3 vertelt". */
function pointingPlaces(context: AuditContext, { whom }: TraceStart): Omit<Citation, 'targets' | 'people'>[] {
  if (whom === null) return [];
  return context.mentions.filter(({ pointed }) => {
    const meant = context.meant(pointed);
    return meant.respondents.length > 0 && whom.respondents.length > 0
      ? meant.respondents.some((id) => whom.respondents.includes(id))
      : meant.transcripts.some((id) => whom.transcripts.includes(id));
  });
}

/** Where the report quotes what was said at a turn, also behind a citation that names no code: what points at it, else the quote. */
function quotedPlaces(
  project: CodedProject,
  context: AuditContext,
  { place, fragment }: TraceStart,
): Omit<Citation, 'targets' | 'people'>[] {
  const own = project.fragments.find(({ id }) => id === fragment);
  const asked = (transcript: string, turn: number) =>
    (place?.transcript === transcript && place.turn === turn) ||
    (own !== undefined && touchesPlace(own, { transcript, turn }));
  const rows = auditProject(project)?.report.quotes ?? [];
  return context.quotes.flatMap((quote, i) => {
    const { transcript, turn } = rows[i] ?? { transcript: null, turn: null };
    if (transcript === null || turn === null || !asked(wordsOf(transcript), turn)) return [];
    const pointer = context.citationOf(quote) ?? context.mentionBehind(quote);
    const { footnote, paragraph, line } = quote;
    return [{ footnote, line, paragraph, offset: quote.end, text: pointer?.text ?? quote.text }];
  });
}

function footnotePlaces(report: Document, wanted: number): Omit<Citation, 'targets' | 'people'>[] {
  const place = callsOf(report).get(wanted) ?? { paragraph: null, offset: 0 };
  return report.footnotes.flatMap(({ number, text, line }) =>
    number === wanted ? [{ footnote: number, text, line, ...place }] : [],
  );
}

/** A fragment may have other codes too: of a citation of those, a code that was asked for is not a part. */
function pointsAt(
  { transcript, code }: CitedPair,
  wanted: readonly Code[] | null,
  fragments: readonly Fragment[],
): boolean {
  const reaches = fragments.some((fragment) => transcript === fragment.transcript && has(fragment, code));
  if (wanted === null) return reaches;
  return code.isComplete && wanted.some((one) => code.isWithin(one) || (one.isWithin(code) && reaches));
}

function tracedFragment(project: CodedProject, fragment: Fragment, around: number): TracedFragment {
  const transcript = project.transcripts.find(({ id }) => id === fragment.transcript);
  const turns: readonly Turn[] = transcript?.turns ?? [];
  const { from, to } = fragment;
  const near = turns.filter(
    ({ number }) => around > 0 && number >= from.turn - around && number <= to.turn + around,
  );
  return {
    ...fragmentRow(fragment),
    file: RawText.own(fragment.file),
    context: near.map(tracedTurn(fragment.transcript)),
  };
}
