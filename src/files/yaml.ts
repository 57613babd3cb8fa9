import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { nearest } from '../language/nearest.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { type Filled, type FindingKind, finding } from '../sentences/finding-kind.ts';
import { BROKEN_YAML, type YamlSlip, yamlSlipAt } from './broken-yaml.ts';
import { KEY_TWICE, NOT_A_LIST, NOT_A_MAP, NOT_A_VALUE, UNKNOWN_KEY } from './finding-kinds.ts';
import { AS_WRITTEN, type SpellOut } from './spell-out.ts';
import { isTooDeep } from './yaml-depth.ts';

/** A file that is being read. */
interface YamlFile {
  readonly name: string;
  readonly lines: { linePos(offset: number): { line: number; col: number } };
  readonly findings: Finding<RawText>[];
  /** Of these, the ones after which nobody knows what has to stay hidden. */
  readonly doubts: Finding<RawText>[];
  /** Code and place of each, so that none is said twice. */
  readonly said: Set<string>;
  readonly spellOut: SpellOut;
}

/** A node of a user's YAML that knows where it stands, and collects what is wrong with it as findings. */
export class YamlNode {
  readonly #node: Node | null;
  readonly #file: YamlFile;
  readonly #start: number;
  readonly #otherKeys: readonly string[];
  #entries: ReadonlyMap<string, YamlNode> | null = null;

  constructor(node: unknown, file: YamlFile, start = 0, otherKeys: readonly string[] = []) {
    this.#node = isNode(node) ? node : null;
    this.#file = file;
    this.#start = this.#node?.range?.[0] ?? start;
    this.#otherKeys = otherKeys;
  }

  /** From 1. */
  get line(): number {
    return this.#file.lines.linePos(this.#start).line;
  }

  get column(): number {
    return this.#file.lines.linePos(this.#start).col;
  }

  get isMap(): boolean {
    return isMap(this.#node);
  }

  get isList(): boolean {
    return isSeq(this.#node);
  }

  get isEmpty(): boolean {
    return this.#node === null || (isScalar(this.#node) && (this.#node.value ?? '') === '');
  }

  /** What the key that it stands behind may stand for as well: other names of whom a placeholder in it is for. */
  get otherKeys(): readonly string[] {
    return this.#otherKeys;
  }

  /** Keys and values in order; anything but a map is a finding. */
  entries(): [string, YamlNode][] {
    return [...this.#map()];
  }

  get(key: string): YamlNode {
    const found = isMap(this.#node) ? this.#map().get(key) : undefined;
    return found ?? new YamlNode(null, this.#file, this.#start);
  }

  /**
   * A key that has no meaning here is most often a slip for one that has: a finding, with the likeliest. `isHiding` says
   * of the likeliest, or of none, whether the key may have been one that hides something.
   */
  only(keys: readonly string[], isHiding: (likely: string | null) => boolean = () => false): void {
    this.#map();
    for (const pair of isMap(this.#node) ? this.#node.items : []) {
      const name = keyText(pair.key);
      if (keys.includes(name)) continue;
      const likely = nearest(name, keys);
      const words = { key: RawText.of(name), near: RawText.own(likely ?? keys.join(', ')) };
      const key = new YamlNode(pair.key, this.#file, this.#start);
      const say = () => key.wrong(UNKNOWN_KEY, { words });
      if (isHiding(likely)) key.hiding(say);
      else say();
    }
  }

  /** A list's members; a single value counts as a list of one, but "a, b" is a list that is not written as one. */
  items(): YamlNode[] {
    const node = this.#node;
    if (isSeq(node)) return node.items.map((item) => new YamlNode(item, this.#file, this.#start));
    const isSeveral = isScalar(node) && node.type === 'PLAIN' && /,\s/.test(String(node.value));
    if (isSeveral) this.wrong(NOT_A_LIST, {});
    return this.isEmpty || isSeveral ? [] : [this];
  }

  /** What stands there, with names for placeholders; null for nothing, and with a finding for what is no single value. */
  text(): string | null {
    return this.spellings()[0] ?? null;
  }

  /** All that it may stand for; a text without placeholders stands for itself. */
  spellings(): readonly string[] {
    const written = this.written();
    return written === null ? [] : this.#file.spellOut(written);
  }

  /** As it was written: a path has no placeholders. */
  written(): string | null {
    if (this.isEmpty) return null;
    if (isScalar(this.#node)) return String(this.#node.value).trim();
    this.wrong(NOT_A_VALUE, {});
    return null;
  }

  raw(): RawText | null {
    const text = this.text();
    return text === null ? null : RawText.of(text);
  }

  /** The same, of the researcher's own words; not her own any more where a placeholder in them became a name. */
  own(): RawText | null {
    const [text] = this.spellings();
    if (text === undefined) return null;
    return text === this.written() ? RawText.own(text) : RawText.of(text);
  }

  texts(): string[] {
    return this.items().flatMap((item) => item.text() ?? []);
  }

  /** Files a finding at this place, once. */
  wrong<InHint extends string>(kind: FindingKind<never, InHint>, filled: Filled<never, InHint>): void {
    const place = `${kind.code} ${this.#start}`;
    if (this.#file.said.has(place)) return;
    this.#file.said.add(place);
    const at = { file: RawText.of(this.#file.name), line: this.line, column: this.column };
    this.#file.findings.push(finding(kind, { ...at, ...filled }));
  }

  /** What `read` gives; whatever is wrong there leaves open what has to stay hidden. */
  hiding<T>(read: () => T): T {
    const before = this.found;
    const value = read();
    this.#file.doubts.push(...this.#file.findings.slice(before));
    return value;
  }

  /** Findings after which nobody knows what has to stay hidden. */
  get doubts(): readonly Finding<RawText>[] {
    return this.#file.doubts;
  }

  /** How much was found wrong so far, in the whole file. */
  get found(): number {
    return this.#file.findings.length;
  }

  /** Of a key that stands there twice, the first. */
  #map(): ReadonlyMap<string, YamlNode> {
    if (this.#entries !== null) return this.#entries;
    const entries = new Map<string, YamlNode>();
    this.#entries = entries;
    for (const { key, value } of isMap(this.#node) ? this.#node.items : []) {
      const at = new YamlNode(key, this.#file, this.#start);
      const [name, ...others] = this.#file.spellOut(keyText(key));
      if (entries.has(name)) at.wrong(KEY_TWICE, {});
      else entries.set(name, new YamlNode(isNull(value) ? null : value, this.#file, at.#start, others));
    }
    if (!isMap(this.#node) && !this.isEmpty) this.wrong(NOT_A_MAP, {});
    return entries;
  }
}

/** A list or a map as a key is nobody's. */
function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : '';
}

/** `~` and `null` are nothing where they stand behind a key. */
function isNull(value: unknown): boolean {
  return isScalar(value) && value.type === 'PLAIN' && /^(?:~|null)$/.test(String(value.value));
}

/**
 * The root of a YAML file, in which every scalar is a string: a name may look like a number, a date or a "no". Where
 * it is no YAML is a finding with line and column, one a line, and whatever could be read is kept.
 */
export function readYaml(
  text: string,
  file: string,
  findings: Finding<RawText>[],
  spellOut: SpellOut = AS_WRITTEN,
): YamlNode {
  const lines = new LineCounter();
  const read: YamlFile = { name: file, lines, findings, doubts: [], said: new Set(), spellOut };
  const isDeep = isTooDeep(text);
  const options = { schema: 'failsafe', lineCounter: lines, prettyErrors: false, uniqueKeys: false } as const;
  const { contents, errors } = parseDocument(isDeep ? '' : text, options);
  let line = 0;
  for (const slip of isDeep ? [TOO_DEEP] : errors) {
    const place = isDeep ? { line: 1, col: 1 } : lines.linePos(slip.pos[0]);
    if (place.line === line) continue;
    line = place.line;
    const words = yamlSlipAt(text, slip);
    const broken = finding(BROKEN_YAML, { file: RawText.of(file), line, column: place.col, words });
    findings.push(broken);
    // What stands behind such a place may have been lost.
    read.doubts.push(broken);
  }
  return new YamlNode(contents, read);
}

const TOO_DEEP: YamlSlip = { code: 'IMPOSSIBLE', pos: [0, 0], message: '' };
