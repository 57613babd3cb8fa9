import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { nearest } from '../language/nearest.ts';
import { type Finding, finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';

/** A node of a user's YAML that knows where it stands, and collects what is wrong with it as findings. */
export class YamlNode {
  readonly #node: Node | null;
  readonly #file: YamlFile;
  readonly #start: number;

  constructor(node: unknown, file: YamlFile, start: number) {
    this.#node = isNode(node) ? node : null;
    this.#file = file;
    this.#start = this.#node?.range?.[0] ?? start;
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
    return (
      this.#node === null || (isScalar(this.#node) && (this.#node.value === null || this.#node.value === ''))
    );
  }

  /** Keys and values in order; anything but a map is a finding. */
  entries(): [string, YamlNode][] {
    if (isMap(this.#node)) {
      return this.#node.items.map(({ key, value }) => {
        const start = isNode(key) ? (key.range?.[0] ?? this.#start) : this.#start;
        return [String(isScalar(key) ? key.value : key), new YamlNode(value, this.#file, start)];
      });
    }
    if (!this.isEmpty) this.wrong('K711');
    return [];
  }

  get(key: string): YamlNode {
    const found = isMap(this.#node) ? this.#node.get(key, true) : null;
    return new YamlNode(found, this.#file, this.#start);
  }

  /** A key that has no meaning here is most often a slip for one that has: a finding, with the likeliest. */
  only(keys: readonly string[]): void {
    for (const [key, node] of isMap(this.#node) ? this.entries() : []) {
      if (keys.includes(key)) continue;
      const near = nearest(key, keys) ?? keys.join(', ');
      node.wrong('K716', { key: RawText.of(key), near: RawText.of(near) });
    }
  }

  /** A list's members; a single value counts as a list of one. */
  items(): YamlNode[] {
    if (isSeq(this.#node)) return this.#node.items.map((item) => new YamlNode(item, this.#file, this.#start));
    return this.isEmpty ? [] : [this];
  }

  /** A string, number or boolean as text as it was written; anything else is a finding and null. */
  text(): string | null {
    if (this.isEmpty) return null;
    if (isScalar(this.#node)) return (this.#node.source ?? String(this.#node.value)).trim();
    this.wrong('K712');
    return null;
  }

  raw(): RawText | null {
    const text = this.text();
    return text === null ? null : RawText.of(text);
  }

  texts(): string[] {
    return this.items().flatMap((item) => item.text() ?? []);
  }

  /** Files a finding at this place. */
  wrong(
    code: 'K719' | 'K716' | 'K717' | 'K718' | 'K711' | 'K712' | 'K713' | 'K714' | 'K715',
    words: Record<string, RawText> = {},
  ): void {
    const { file, findings } = this.#file;
    const at = { file: RawText.of(file), line: this.line, column: this.column };
    findings.push(finding(code, { ...at, words }));
  }
}

interface YamlFile {
  readonly file: string;
  readonly lines: { linePos(offset: number): { line: number; col: number } };
  readonly findings: Finding<RawText>[];
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}

/** The root of a YAML file. A syntax error is a finding with line and column, and whatever could be read is kept. */
export function readYaml(text: string, file: string, findings: Finding<RawText>[]): YamlNode {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    const words = { reason: RawText.of(error.message) };
    findings.push(finding('K710', { file: RawText.of(file), line, column: col, words }));
  }
  return new YamlNode(document.contents, { file, lines, findings }, 0);
}
