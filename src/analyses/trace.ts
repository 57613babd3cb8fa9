import { type CitedPair, citationsOf } from '../coding/citations.ts';
import { CodebookIndex } from '../coding/codebook-index.ts';
import { address, type Code } from '../model/code.ts';
import type { CodedProject, Fragment, Language, Turn } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { reportParagraphs } from '../project/report.ts';
import type { Block, Exhibit } from './exhibit.ts';
import { type FragmentRow, mapRow, rowOf } from './fragments.ts';
import { labelsIn } from './labels.ts';
import { codesFor } from './themes.ts';
import { traceLabels } from './trace-labels.ts';
import type { Wanted } from './trace-target.ts';

/** All that hangs together with one end: a footnote, a code, a fragment, a theme, or words. */
export interface TraceReport<T> {
  readonly citations: readonly TracedCitation<T>[];
  readonly codes: readonly TracedCode<T>[];
  readonly fragments: readonly TracedFragment<T>[];
  readonly themes: readonly TracedTheme<T>[];
}

export interface TracedCitation<T> {
  readonly footnote: number | null;
  readonly text: T;
  readonly file: T;
  readonly line: number;
}

export interface TracedCode<T> {
  readonly group: T;
  readonly code: T;
  readonly name: T;
}

export interface TracedFragment<T> extends FragmentRow<T> {
  readonly file: T;
  /** Turns around it, as many on each side as were asked for. */
  readonly context: readonly TracedTurn<T>[];
}

export interface TracedTurn<T> {
  readonly number: number;
  readonly speaker: T;
  readonly text: T;
}

export interface TracedTheme<T> {
  readonly id: T;
  readonly name: T;
}

/** What was asked for, found out; `around` turns before and after each fragment. */
export function traceReport(project: CodedProject, wanted: Wanted, around: number): TraceReport<RawText> {
  const fragments = fragmentsFor(project, wanted);
  const codes = codesFound(project, wanted, fragments);
  return {
    citations: citationsFor(project, wanted, fragments),
    codes: codes.map(({ group, code }) => ({
      group: RawText.of(group),
      code: address(code),
      name: nameOf(project, group, code),
    })),
    fragments: fragments.map((fragment) => traced(project, fragment, around)),
    themes: (project.crosswalk?.themes ?? [])
      .filter(
        (theme) =>
          wanted.theme === theme.id ||
          codes.some(({ group, code }) => isOfTheme(project, theme.id, group, code)),
      )
      .map(({ id, name }) => ({ id: RawText.of(id), name })),
  };
}

function fragmentsFor(project: CodedProject, wanted: Wanted): Fragment[] {
  return project.fragments.filter((fragment) => {
    if (wanted.fragment !== null) return fragment.id === wanted.fragment || fragment.key === wanted.fragment;
    if (wanted.place !== null) return touches(fragment, wanted.place);
    if (wanted.pairs !== null) {
      return wanted.pairs.some(
        ({ transcript, code }) =>
          (transcript === null || transcript === fragment.transcript) && has(fragment, code),
      );
    }
    if (wanted.theme !== null)
      return fragment.codes.some((code) =>
        isOfTheme(project, wanted.theme ?? '', fragment.group ?? '', code),
      );
    const code = wanted.code?.(fragment.group) ?? null;
    return code !== null && has(fragment, code);
  });
}

function has({ codes }: Fragment, code: Code): boolean {
  return codes.some((own) => own.isWithin(code));
}

function touches({ transcript, from, to }: Fragment, place: NonNullable<Wanted['place']>): boolean {
  return transcript === place.transcript && from.turn <= place.turn && to.turn >= place.turn;
}

interface GroupCode {
  readonly group: string;
  readonly code: Code;
}

/** Codes of the fragments; of a code that was asked for, in every codebook that has it, used or not. */
function codesFound(project: CodedProject, wanted: Wanted, fragments: readonly Fragment[]): GroupCode[] {
  const found: GroupCode[] = [];
  const groupsOf = new Map<Code, Set<string>>();
  const add = (group: string, code: Code) => {
    const groups = groupsOf.get(code) ?? new Set();
    if (!groups.has(group)) found.push({ group, code });
    groupsOf.set(code, groups.add(group));
  };
  for (const { id: group, codebook } of project.groups) {
    const index = new CodebookIndex(project.codebooks.find(({ id }) => id === codebook) ?? null);
    const code = wanted.code?.(group) ?? null;
    if (code !== null && index.node(code) !== null) add(group, code);
  }
  for (const { group, codes } of fragments) {
    const above = wanted.code?.(group) ?? null;
    for (const code of codes) {
      if (group !== null && (above === null || code.isWithin(above))) add(group, code);
    }
  }
  return found;
}

function nameOf(project: CodedProject, group: string, code: Code): RawText {
  const codebook = project.groups.find(({ id }) => id === group)?.codebook;
  const index = new CodebookIndex(project.codebooks.find(({ id }) => id === codebook) ?? null);
  return index.node(code)?.name ?? address(code);
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
  wanted: Wanted,
  fragments: readonly Fragment[],
): TracedCitation<RawText>[] {
  const { report } = project;
  if (report === null) return [];
  // Where a citation names no interview, the code of any group.
  const wantedAt = ({ transcript }: CitedPair) => {
    const group = project.transcripts.find(({ id }) => id === transcript)?.group;
    const groups = group == null ? [null, ...project.groups.map(({ id }) => id)] : [group];
    return wanted.code === null ? null : groups.flatMap((id) => wanted.code?.(id) ?? []);
  };
  return citationsOf(report, reportParagraphs(project), project.habits)
    .filter(({ footnote, targets }) =>
      wanted.footnote !== null
        ? footnote === wanted.footnote
        : targets.some((target) => pointsAt(target, wantedAt(target), fragments)),
    )
    .map(({ footnote, text, line }) => ({ footnote, text, line, file: RawText.of(report.file) }));
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

function traced(project: CodedProject, fragment: Fragment, around: number): TracedFragment<RawText> {
  const transcript = project.transcripts.find(({ id }) => id === fragment.transcript);
  const turns: readonly Turn[] = transcript?.turns ?? [];
  const { from, to } = fragment;
  const near = turns.filter(
    ({ number }) => around > 0 && number >= from.turn - around && number <= to.turn + around,
  );
  const file = transcript?.document.file ?? '';
  return {
    ...rowOf(fragment, file),
    file: RawText.of(file),
    context: near.map(({ number, speaker, text }) => ({ number, speaker: RawText.of(speaker), text })),
  };
}

export function mapTrace<T, U>(report: TraceReport<T>, map: (text: T) => U): TraceReport<U> {
  return {
    citations: report.citations.map(({ footnote, text, file, line }) => ({
      footnote,
      text: map(text),
      file: map(file),
      line,
    })),
    codes: report.codes.map(({ group, code, name }) => ({
      group: map(group),
      code: map(code),
      name: map(name),
    })),
    fragments: report.fragments.map((fragment) => ({
      ...mapRow(fragment, map),
      file: map(fragment.file),
      context: fragment.context.map(({ number, speaker, text }) => ({
        number,
        speaker: map(speaker),
        text: map(text),
      })),
    })),
    themes: report.themes.map(({ id, name }) => ({ id: map(id), name: map(name) })),
  };
}

export function traceExhibit<T>(report: TraceReport<T>, language: Language): Exhibit<T> {
  const labels = traceLabels(language);
  return {
    stem: [labels.trace],
    title: [labels.trace],
    data: report,
    blocks: [
      ...section<T>(
        labels.citations,
        report.citations.map(({ footnote, text, file, line }) => [
          `${footnote ?? '–'}  `,
          text,
          '  (',
          file,
          `:${line})`,
        ]),
      ),
      ...section<T>(
        labels.codes,
        report.codes.map(({ group, code, name }) => [group, ' ', code, '  ', name]),
      ),
      ...section<T>(
        labels.themes,
        report.themes.map(({ id, name }) => [id, '  ', name]),
      ),
      ...report.fragments.flatMap((fragment) => fragmentBlocks(fragment, language)),
    ],
    rows: { head: ['id', 'text'], rows: report.fragments.map(({ id, text }) => [[id], [text]]) },
  };
}

function section<T>(title: string, lines: readonly (readonly (T | string | number)[])[]): Block<T>[] {
  if (lines.length === 0) return [];
  const text = lines.flatMap((line, i) => (i === 0 ? line : ['\n', ...line]));
  return [
    { kind: 'heading', level: 2, text: [title] },
    { kind: 'paragraph', text },
  ];
}

function fragmentBlocks<T>(fragment: TracedFragment<T>, language: Language): Block<T>[] {
  const labels = labelsIn(language);
  const { from, to } = fragment;
  const range = `${labels.turn} ${from.turn}, ${from.offset}–${to.turn === from.turn ? '' : `${to.turn}, `}${to.offset}`;
  const around = fragment.context.flatMap(({ number, speaker, text }) => [
    '\n',
    `${number} `,
    speaker,
    ': ',
    text,
  ]);
  return [
    {
      kind: 'heading',
      level: 2,
      text: [
        fragment.id,
        '  ',
        fragment.respondent ?? '–',
        '  ',
        ...fragment.codes.flatMap((code, i) => (i === 0 ? [code] : [', ', code])),
      ],
    },
    {
      kind: 'paragraph',
      text: [
        fragment.file,
        `:${fragment.line}, `,
        range,
        '\n',
        fragment.text,
        '\n',
        '  ',
        fragment.note,
        ...around,
      ],
    },
  ];
}
