import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { isReported, type Kind } from '../detect/kinds.ts';
import { nameKey } from '../language/tokens.ts';
import { type Finding, type FindingCode, finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { Known } from './known.ts';

/** The private list of names, `.kantlijn/names.yaml`. */
export interface ListedNames {
  readonly known: readonly Known[];
  /** Never masked. */
  readonly keep: readonly string[];
  readonly findings: readonly Finding<RawText>[];
}

type Report = (code: FindingCode, node: unknown) => void;

/**
 * Reads the list; what is not understood is a finding with line and column (K610 no YAML, K612 an entry or a key, K619 one that contradicts another).
 * An entry that is not understood hides nobody, so both are errors.
 */
export function parseNames(text: string, file = '.kantlijn/names.yaml'): ListedNames {
  const lines = new LineCounter();
  // Every scalar a string: a name may look like a number, a date or a "no".
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const findings: Finding<RawText>[] = [];
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: RawText.of(file), line, column: col };
  };
  for (const error of document.errors) findings.push(finding('K610', at(error.pos[0])));
  if (findings.length > 0) return { known: [], keep: [], findings };
  const report: Report = (code, node) => {
    findings.push(finding(code, at(startOf(node))));
  };
  const root = document.contents;
  if (isEmptyNode(root)) return { known: [], keep: [], findings };
  if (!isMap(root)) {
    report('K612', root);
    return { known: [], keep: [], findings };
  }
  for (const pair of root.items)
    if (!['names', 'keep'].includes(scalarText(pair.key) ?? '')) report('K612', pair.key);
  const names = itemsOf(root.get('names', true), report).map((item) => ({
    item,
    known: readName(item, report),
  }));
  const kept = itemsOf(root.get('keep', true), report).map((item) => ({
    item,
    keep: scalarText(item) ?? unread(item, report),
  }));
  const owners = new Owners(report);
  for (const { item, known } of names) for (const one of known) owners.name(one, item);
  for (const { item, keep } of kept) for (const text of [keep].flat()) owners.keep(text, item);
  return {
    known: names.flatMap(({ known }) => known),
    keep: kept.flatMap(({ keep }) => keep),
    findings,
  };
}

/** Whose a string is: one that is of two, or hidden and kept, says nothing (K619). */
class Owners {
  readonly #report: Report;
  readonly #known = new Map<string, Known>();

  constructor(report: Report) {
    this.#report = report;
  }

  name(known: Known, node: unknown): void {
    const forms = [known.name, ...known.also].map((form) => nameKey(wordsOf(form)));
    const others = forms.flatMap((form) => this.#known.get(form) ?? []);
    // The same line twice is no contradiction.
    const isClash = others.some(
      ({ kind, also }) => kind !== known.kind || also.length + known.also.length > 0,
    );
    if (isClash) this.#report('K619', node);
    for (const form of forms) this.#known.set(form, known);
  }

  keep(text: string, node: unknown): void {
    if (this.#known.has(nameKey(text))) this.#report('K619', node);
  }
}

function readName(item: unknown, report: Report): Known[] {
  const alone = scalarText(item);
  if (alone !== null) return [{ kind: 'person', name: RawText.of(alone), also: [] }];
  if (!isMap(item)) return unread(item, report);
  const fields = ['name', 'kind', 'also'];
  for (const { key } of item.items) if (!fields.includes(scalarText(key) ?? '')) report('K612', key);
  const name = scalarText(item.get('name', true));
  const kind = readKind(item, report);
  if (name === null) return unread(item, report);
  return kind === null ? [] : [{ kind, name: RawText.of(name), also: readAlso(item, report) }];
}

function readKind(item: YAMLMap, report: Report): Kind | null {
  const node = item.get('kind', true);
  if (node === undefined) return 'person';
  const kind = scalarText(node);
  if (kind !== null && isReported(kind)) return kind;
  report('K612', node);
  return null;
}

function readAlso(item: YAMLMap, report: Report): RawText[] {
  const node: unknown = item.get('also', true);
  const alone = scalarText(node);
  const items = alone === null ? itemsOf(node, report) : [node];
  return items.flatMap((also) => scalarText(also) ?? unread(also, report)).map((also) => RawText.of(also));
}

function itemsOf(node: unknown, report: Report): readonly unknown[] {
  if (isEmptyNode(node)) return [];
  return isSeq(node) ? node.items : unread(node, report);
}

function unread(node: unknown, report: Report): never[] {
  report('K612', node);
  return [];
}

/** The words of a scalar; null for anything else and for an empty one. */
function scalarText(node: unknown): string | null {
  return isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '' ? node.value : null;
}

function isEmptyNode(node: unknown): boolean {
  return (
    node === null || node === undefined || (isScalar(node) && (node.value === null || node.value === ''))
  );
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function isNode(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node);
}
