import type { Citation, CitedPair } from '../coding/citations.ts';
import { nearest } from '../language/nearest.ts';
import { stemsOf } from '../language/words.ts';
import { address, type CitedCode, type Code, isCode, lineageOf, partsOf } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import type { Fragment } from '../model/project.ts';
import { RawText, wordsOf } from '../model/raw-text.ts';
import type { AuditContext } from './context.ts';
import type { CitationRow, CitationTarget } from './report.ts';

/** A citation, what became of it, and the codes that it names, one for each target of the row. */
export interface JudgedCitation {
  readonly row: CitationRow;
  readonly codes: readonly CitedCode[];
}

/** Every citation with what it resolves to, and what does exist where it resolves to nothing. */
export function judgeCitations(context: AuditContext): JudgedCitation[] {
  return context.citations.map((citation) => ({
    row: {
      footnote: citation.footnote,
      text: citation.text,
      line: citation.line,
      targets: citation.targets.map((pair) => judgeTarget(context, citation, pair)),
    },
    codes: citation.targets.map(({ code }) => code),
  }));
}

function judgeTarget(
  context: AuditContext,
  citation: Citation,
  { transcript, code }: CitedPair,
): CitationTarget {
  const row = {
    transcript: transcript === null ? null : RawText.of(transcript),
    code: address(code),
    fragments: [],
  };
  if (transcript !== null && context.transcript(transcript) === null) {
    return {
      ...row,
      status: 'unknown-transcript',
      suggestion: otherTranscript(context, citation, transcript, code),
    };
  }
  const fragments = context.fragmentsWith(transcript, code);
  if (fragments.length > 0) {
    return {
      ...row,
      status: 'found',
      fragments: fragments.map(({ id }) => RawText.of(id)),
      suggestion: null,
    };
  }
  const group = groupOf(context, transcript, citation);
  const isKnown = context.index(group).resolve(code) !== null;
  const suggestion = isKnown
    ? otherFragments(context, transcript, code)
    : otherCode(context, group, citation, code);
  return { ...row, status: isKnown ? 'missing' : 'unknown-code', suggestion };
}

/** The group of a transcript; of a code that stands alone, that of the transcripts beside it. */
function groupOf(context: AuditContext, transcript: string | null, citation: Citation): string | null {
  const id = transcript ?? citation.targets.find((target) => target.transcript !== null)?.transcript ?? null;
  return id === null ? (context.project.groups[0]?.id ?? null) : (context.transcript(id)?.group ?? null);
}

/** The interviews that have the code, of the group that the report is about there; else the one named most alike. */
function otherTranscript(
  context: AuditContext,
  citation: Citation,
  transcript: string,
  code: CitedCode,
): RawText | null {
  const group = groupAround(context, citation);
  const fragments = context.fragmentsWith(null, code);
  const ofGroup = fragments.filter((fragment) => fragment.group === group);
  const having = [...new Set((ofGroup.length > 0 ? ofGroup : fragments).map((one) => one.transcript))];
  const all = context.project.transcripts.map(({ id }) => id);
  const near = nearest(transcript, all);
  const shown = having.length > 0 ? having : near === null ? all : [near];
  return shown.length === 0 ? null : RawText.of(shown.join(', '));
}

/** The group of the last interview that was cited before, or of the next one. */
function groupAround(context: AuditContext, citation: Citation): string | null {
  const at = context.citations.indexOf(citation);
  const order = [...context.citations.slice(0, at).reverse(), ...context.citations.slice(at + 1)];
  for (const { targets } of order) {
    for (const { transcript } of targets) {
      const group = transcript === null ? null : (context.transcript(transcript)?.group ?? null);
      if (group !== null) return group;
    }
  }
  return null;
}

/** Where the transcript has it all the same: by a slip, under a name that fits, or beside it. */
function otherFragments(context: AuditContext, transcript: string | null, code: CitedCode): RawText | null {
  if (transcript === null || !isCode(code)) return null;
  const slip = context.slipFor(transcript, code);
  if (slip !== null) return RawText.of(describe(slip));
  const own = context.project.fragments.filter((fragment) => fragment.transcript === transcript);
  const group = context.transcript(transcript)?.group ?? null;
  const wording = context.wording(group);
  const name = wording.nameOf(code);
  const named = own.filter(({ note }) => wording.alike(stemsOf(wordsOf(note)), name) >= FITTING);
  if (named.length > 0) return RawText.of(named.map(describe).join('; '));
  const beside = [...new Set(own.flatMap(({ codes }) => codes))].filter((other) => isBeside(other, code));
  return beside.length === 0
    ? null
    : RawText.of(beside.map((other) => wordsOf(context.named(group, other))).join('; '));
}

const FITTING = 0.5;

function describe({ id, references, note }: Fragment): string {
  return `${id} (${references.map(({ cited }) => cited).join(', ')}): ${wordsOf(note).split('(')[0]?.trim()}`;
}

/** Under the same sub, or for a sub under the same label. */
function isBeside(other: Code, code: Code): boolean {
  const parents = lineageOf(code).slice(0, -1);
  const parent = parents[parents.length - 1];
  return parent !== undefined && lineageOf(other).includes(parent);
}

/** A code of the codebook that the words of the citation's paragraph fit, or that is written almost alike. */
function otherCode(
  context: AuditContext,
  group: string | null,
  citation: Citation,
  code: CitedCode,
): RawText | null {
  const codes = context.index(group).nodes.map((node) => node.code);
  const cited = partsOf(code as Code);
  const close = codes.filter(
    (other) => partsOf(other).length === cited.length && differences(partsOf(other), cited) === 1,
  );
  const wording = context.wording(group);
  const heading = stemsOf(context.headingAbove(citation.line) ?? '');
  const best = close.sort((a, b) => wording.headFit(heading, b) - wording.headFit(heading, a))[0];
  const shown = best ?? codes.find((other) => cited.slice(0, -1).join('/') === other);
  return shown === undefined ? null : context.named(group, shown);
}

function differences(a: readonly number[], b: readonly number[]): number {
  return a.filter((part, i) => part !== b[i]).length;
}

export function citationFindings(
  context: AuditContext,
  judged: readonly JudgedCitation[],
): Finding<RawText>[] {
  return judged.flatMap((citation) => [
    ...citation.codes.flatMap((code, i) => targetFinding(context, citation.row, code, i)),
    ...headingFinding(context, citation),
  ]);
}

function targetFinding(
  context: AuditContext,
  row: CitationRow,
  code: CitedCode,
  place: number,
): Finding<RawText>[] {
  const target = row.targets[place];
  if (target === undefined || target.status === 'found') return [];
  const { transcript, status, suggestion } = target;
  const id = transcript === null ? '' : wordsOf(transcript);
  const slip = status === 'missing' ? context.slipFor(id, code) : null;
  const kind =
    slip !== null
      ? 'K305'
      : ({ missing: 'K303', 'unknown-code': 'K302', 'unknown-transcript': 'K301' } as const)[status];
  return [
    context.onReport(
      kind,
      row.line,
      row.footnote,
      [id, code.replace(/\//g, '.')].filter((part) => part !== '').join('-'),
      {
        facts: { code },
        words: {
          transcript: transcript ?? RawText.of('–'),
          suggestion: suggestion ?? RawText.of('–'),
          fragment: RawText.of(slip?.id ?? '–'),
        },
        excerpt: row.text,
        transcript: status === 'unknown-transcript' ? null : transcript,
      },
    ),
  ];
}

const CLEAR = 0.75;
const LEAD = 0.35;

/** The heading above names a sub or label clearly, and none of the cited codes stands under it. */
function headingFinding(context: AuditContext, { row, codes: cited }: JudgedCitation): Finding<RawText>[] {
  const place = row.targets.findIndex(({ status }) => status === 'found' || status === 'missing');
  const [target, first] = [row.targets[place], cited[place]];
  const heading = stemsOf(context.headingAbove(row.line) ?? '');
  if (target === undefined || first === undefined || !isCode(first)) return [];
  if (heading.length === 0 || target.transcript === null) return [];
  const group = context.transcript(wordsOf(target.transcript))?.group ?? null;
  const wording = context.wording(group);
  const codes = cited.filter(isCode);
  // "Contact en wat goed gaat" is about two things, and each of them counts.
  const parts = (context.headingAbove(row.line) ?? '').split(/[,:;/&]|\s(?:en|and)\s/).map(stemsOf);
  const named = Math.max(
    ...[heading, ...parts].flatMap((words) => codes.map((code) => wording.headFit(words, code))),
  );
  let best: Code | null = null;
  let most = Math.max(CLEAR, named + LEAD);
  for (const code of wording.codes.filter((other) => partsOf(other).length < 3)) {
    const fit = wording.alike(heading, wording.nameOf(code));
    if (fit >= most) [best, most] = [code, fit];
  }
  if (best === null) return [];
  const name = context.index(group).node(first)?.name ?? address(first);
  const words = { suggestion: context.named(group, best), name };
  return [
    context.onReport('K304', row.line, row.footnote, '', {
      facts: { code: first },
      words,
      excerpt: row.text,
    }),
  ];
}
