import type { Citation, CitedPair } from '../../coding/citations.ts';
import { nearest } from '../../language/nearest.ts';
import { stemsOf } from '../../language/words.ts';
import { address, type Code } from '../../model/code.ts';
import type { Fragment } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { partsOf, wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import type { CitationRow, CitationTarget } from '../result/report.ts';

/** A citation, and what became of each of its targets. */
export interface JudgedCitation {
  readonly citation: Citation;
  readonly row: CitationRow;
}

/** Every citation with what it resolves to, and what does exist where it resolves to nothing. */
export function judgeCitations(context: AuditContext): JudgedCitation[] {
  return context.citations.map((citation) => ({
    citation,
    row: {
      kind: 'citation' as const,
      footnote: citation.footnote,
      text: citation.text,
      line: citation.line,
      targets: citation.targets.map((pair) => judgeTarget(context, citation, pair)),
    },
  }));
}

function judgeTarget(context: AuditContext, citation: Citation, pair: CitedPair): CitationTarget {
  const { transcript, code, group: named } = pair;
  const row = {
    transcript: transcript === null ? null : RawText.own(transcript),
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
  const fragments = context.fragmentsCited(pair);
  if (fragments.length > 0) {
    return {
      ...row,
      status: 'found',
      fragments: fragments.map(({ id }) => RawText.own(id)),
      suggestion: null,
    };
  }
  const group = named ?? citedGroup(context, transcript, citation);
  const isKnown = context.index(group).resolve(code) !== null;
  const suggestion = isKnown
    ? otherFragments(context, transcript, code)
    : fittingCode(context, group, citation, code);
  return { ...row, status: isKnown ? 'missing' : 'unknown-code', suggestion };
}

/** The group of a transcript; of a code that stands alone, that of the transcripts beside it. */
function citedGroup(context: AuditContext, transcript: string | null, citation: Citation): string | null {
  const id = transcript ?? citation.targets.find((target) => target.transcript !== null)?.transcript ?? null;
  return id === null ? (context.project.groups[0]?.id ?? null) : (context.transcript(id)?.group ?? null);
}

/** The one interview of the group that the sentence names, that has the code; else the one whose number is as good as the same. */
function otherTranscript(
  context: AuditContext,
  citation: Citation,
  transcript: string,
  code: Code,
): RawText | null {
  const groups = groupsNamed(context.project, context.sentenceOf(citation));
  const having = context.fragmentsWith(null, code).filter(({ group }) => groups.includes(group ?? ''));
  const cited = new Set(citation.targets.map((target) => target.transcript));
  const [only, ...others] = new Set(having.map((one) => one.transcript).filter((id) => !cited.has(id)));
  const all = context.project.transcripts.map(({ id }) => id);
  const alike = /\d/.test(transcript) ? miscopied(transcript, all) : nearest(transcript, all);
  const shown = only !== undefined && others.length === 0 ? only : alike;
  return shown === null ? null : RawText.own(shown);
}

/** "b44" and "b4", "b12" and "b21": any other number is as far from one as from the next. */
function miscopied(id: string, ids: readonly string[]): string | null {
  const digits = (one: string) => [...new Set(one)].sort().join('');
  const [found = null, ...others] = ids.filter((one) => digits(one) === digits(id));
  return others.length === 0 ? found : null;
}

/** Where the transcript has it all the same: by a slip, under a name that fits, or beside it. */
function otherFragments(context: AuditContext, transcript: string | null, code: Code): RawText | null {
  if (transcript === null || !code.isComplete) return null;
  const slip = context.slipFor(transcript, code);
  if (slip !== null) return RawText.of(describe(slip));
  const own = context.project.fragments.filter((fragment) => fragment.transcript === transcript);
  const group = context.transcript(transcript)?.group ?? null;
  const wording = context.wording(group);
  const name = wording.nameOf(code);
  const having = own.filter(({ codes }) => codes.includes(code));
  // In a talk of several, of somebody else than the citation names.
  if (having.length > 0)
    return RawText.of(having.map((one) => `${one.id} (${one.respondents.join(', ')})`).join('; '));
  const named = own.filter(({ note }) => wording.alike(stemsOf(wordsOf(note)), name) >= FITTING);
  if (named.length > 0) return RawText.of(named.map(describe).join('; '));
  const there = [...new Set(own.flatMap(({ codes }) => codes))];
  const spelt = there.filter(
    (other) => !code.isPlain && other.depth === code.depth && isSpeltAlike(other, code),
  );
  const shown = spelt.length > 0 ? spelt : there.filter((other) => isSibling(other, code));
  return shown.length === 0
    ? null
    : RawText.of(shown.map((other) => wordsOf(context.named(group, other))).join('; '));
}

const FITTING = 0.5;

function describe({ id, references, note }: Fragment): string {
  const codes = references.map(({ cited }) => wordsOf(address(cited)));
  return `${id} (${codes.join(', ')}): ${wordsOf(note).split('(')[0]?.trim()}`;
}

/** Under the same sub, or for a sub under the same label. */
function isSibling(other: Code, code: Code): boolean {
  const parents = code.lineage.slice(0, -1);
  const parent = parents[parents.length - 1];
  return parent !== undefined && other.lineage.includes(parent);
}

/** A code of the codebook that the words of the citation's paragraph fit, or that is written almost alike. */
function fittingCode(
  context: AuditContext,
  group: string | null,
  citation: Citation,
  code: Code,
): RawText | null {
  const codes = context.index(group).nodes.map((node) => node.code);
  const beside = codes.filter((other) => other.depth === code.depth && differences(other, code) === 1);
  const close = code.isPlain ? beside : beside.filter((other) => isSpeltAlike(other, code));
  const wording = context.wording(group);
  const heading = stemsOf(context.headingAbove(citation.line) ?? '');
  const best = close.sort((a, b) => wording.headFit(heading, b) - wording.headFit(heading, a))[0];
  const shown = best ?? (code.isPlain ? codes.find((other) => other === code.parent) : undefined);
  return shown === undefined ? null : context.named(group, shown);
}

/** Of codes in words, those that a typing error may have made of one another. */
function isSpeltAlike(a: Code, b: Code): boolean {
  const [own, parts] = [partsOf(a).map(String), partsOf(b).map(String)];
  return own.every((part, i) => part === parts[i] || nearest(part, [parts[i] ?? '']) !== null);
}

/** How many parts of codes of one depth differ. */
function differences(a: Code, b: Code): number {
  const parts = partsOf(b);
  return partsOf(a).filter((part, i) => part !== parts[i]).length;
}
