import type { Document } from '../../model/document.ts';
import { wordsOf } from '../../model/words-of.ts';
import { colon } from '../forms/colon.ts';
import { linesIn } from '../lines.ts';
import { roleByCustom } from '../roles.ts';
import { kindsOfHead } from './columns.ts';
import { cellText, type Grid, gridsOf } from './grid.ts';

/** A program for analysis that writes out passages with their codes: pieces of interviews, and none itself. */
export interface CodedExport {
  /** How many passages it has. */
  readonly passages: number;
  /** Of its first, in the document. */
  readonly line: number;
}

interface PassageSign {
  /** Stands at each passage. */
  readonly passage: RegExp;
  /** Stands in it besides, where the first alone may be said by somebody; null where it may not. */
  readonly beside: RegExp | null;
}

const SIGNS: readonly PassageSign[] = [
  {
    // NVivo: "Reference 1 - 1,20% Coverage", below "<Files\\Interview 1> - § 2 references coded [3,12% Coverage]"
    passage:
      /^\s*(?:reference|referentie|referenz|référence) \d{1,5}(?: ?[–-] ?| ?: ?)\d{1,3}(?:[.,]\d{1,4})? ?% (?:coverage|dekking|abdeckung|couverture)\s*$/iu,
    beside: null,
  },
  {
    // ATLAS.ti: "1:3 ¶ 12 in Interview 1", "P 2: Interview 2.docx - 2:7 [Ik zit …] (14:14)"
    passage:
      /^\s*[●○•]?\s*(?:P ?\d{1,4}: .{1,120}? [–-] )?\d{1,4}:\d{1,5}(?=\D).{0,300}(?:\sin \S|\s[–-] D ?\d{1,4}:|\(\d{1,5}:\d{1,5}\))/u,
    beside:
      /^\s*\d{1,3} (?:codes?|coderingen)\s*:|^\s*codes\s*:\s*\[|^\s*(?:content|inhoud|coderingen|codings)\s*:\s*$|^\s*ATLAS\.ti\b/iu,
  },
  {
    // MAXQDA: "Interview 1, Pos. 12", or "Position: 12 - 12" below "Code: …"
    passage:
      /^\s*\(?[^.!?\x22“”]{1,80}[;,] ?Pos(?:\.|itie|ition):? ?\d{1,6}(?: ?[–-] ?\d{1,6})?\)?\s*$|^\s*Posi(?:tie|tion): ?\d{1,6} ?[–-] ?\d{1,6}\s*$/iu,
    beside: /^\s*(?:[●○•]\s*)?codes?\s*: ?\S/iu,
  },
];
const MAY_BE = /%|\d:\d|Pos/u;
const FEWEST = 2;

/** What programs for analysis wrote into these lines, of a document or of a part of it; null for talk. */
export function codedExportIn(
  lines: readonly { readonly text: string; readonly number: number }[],
): CodedExport | null {
  const likely = lines.filter(({ text }) => MAY_BE.test(text));
  for (const { passage, beside } of SIGNS) {
    const found = likely.filter(({ text }) => passage.test(text));
    const [first] = found;
    if (first === undefined || found.length < FEWEST) continue;
    if (beside === null || lines.some(({ text }) => beside.test(text)))
      return { passages: found.length, line: first.number };
  }
  return null;
}

const DOCUMENT = /^(?:document|doc|bestand|file)(?:[ -]?(?:naam|name|groep|group))?s?$/iu;
const PASSAGE =
  /^(?:(?:(?:ge)?codeerde?|coded|retrieved) )?(?:segment(?:en|s)?|te(?:xt|kst))$|^(?:quotation|citaat)(?:[ -]?(?:content|inhoud|text|tekst|name|naam))$/iu;

/** A table "Document | Code | Begin | End | Segment", as such a program writes it for a sheet; null for any other. */
export function exportedTable(
  document: Document,
  { rows: [head, ...body], columns }: Grid,
): CodedExport | null {
  if (head === undefined || body.length === 0) return null;
  const heads = Array.from({ length: columns }, (_, column) => cellText(document, head, column));
  const has = (pattern: RegExp) => heads.some((words) => pattern.test(words));
  if (!has(DOCUMENT) || !has(PASSAGE) || !heads.some((words) => kindsOfHead(words).has('code'))) return null;
  const first = [...head.values()].flat()[0] ?? 0;
  return {
    passages: body.length,
    line: document.paragraphs[first]?.line ?? 1,
  };
}

/** Filled lines, of one passage or above the first. */
const FAR_APART = 12;

/** Passages all over and nobody who speaks above the first: a document that is nothing else, and no thesis with one behind it. */
export function isCodedExport(document: Document): boolean {
  const found = codedExportsOf(document);
  if (found.length === 0) return false;
  const passages = found.reduce((sum, one) => sum + one.passages, 0);
  const first = Math.min(...found.map(({ line }) => line));
  const lines = document.paragraphs.flatMap((_, i) => linesIn(document, i));
  const above = lines.filter(({ number }) => number < first);
  const isTalk = above.some((line) => roleByCustom(colon.read(line)?.mark ?? '') !== 'unknown');
  return !isTalk && above.length <= FAR_APART && passages * FAR_APART >= lines.length;
}

/** All that programs for analysis wrote into a document, in its lines or its tables. */
export function codedExportsOf(document: Document): CodedExport[] {
  const lines = document.paragraphs.map(({ text, line }) => ({ text: wordsOf(text), number: line }));
  const written = codedExportIn(lines);
  const tables = [...gridsOf(document).values()].flatMap((grid) => exportedTable(document, grid) ?? []);
  return written === null ? tables : [written, ...tables];
}
