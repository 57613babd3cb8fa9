import type { Code } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import type { TurnPosition } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { codesIn } from './codebook-file.ts';
import { readYaml, type YamlNode } from './yaml.ts';

/** What people decided without touching a source. */
export interface Decisions {
  readonly file: string;
  /** Keys of findings that rest. */
  readonly accepted: ReadonlyMap<string, Place>;
  /** Codes by key of fragment. */
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly withheld: readonly Withheld[];
  readonly aside: readonly Aside[];
}

interface Place {
  readonly line: number;
}

export interface Correction extends Place {
  readonly codes: readonly Code[];
}

/** A passage by the key of its fragment, or by its turns: whole ones, or from one place to another. */
export interface Withheld extends Place {
  readonly key: string | null;
  readonly transcript: string | null;
  readonly from: TurnPosition | null;
  readonly to: TurnPosition | null;
}

export interface Aside extends Place {
  readonly transcript: string;
  readonly turns: readonly number[];
}

export const DECISIONS_FILE = 'decisions.yaml';
const END_OF_TURN = Number.MAX_SAFE_INTEGER;

export const NO_DECISIONS: Decisions = {
  file: DECISIONS_FILE,
  accepted: new Map(),
  corrections: new Map(),
  withheld: [],
  aside: [],
};

export function parseDecisions(text: string, file: string, findings: Finding<RawText>[]): Decisions {
  const root = readYaml(text, file, findings);
  const accepted = root.get('accepted').items();
  const corrections = root.get('corrections').entries();
  return {
    file,
    accepted: new Map(accepted.map((item) => [keyIn(item, 'finding'), { line: item.line }])),
    corrections: new Map(corrections.map(([key, node]) => [key, { codes: codesIn(node), line: node.line }])),
    withheld: root.get('withhold').items().map(withheldOf),
    aside: root.get('aside').items().map(asideOf),
  };
}

/** A key on its own, or in a map that says why as well. */
function keyIn(item: YamlNode, name: string): string {
  return (item.isMap ? item.get(name).text() : item.text()) ?? '';
}

function withheldOf(item: YamlNode): Withheld {
  if (!item.isMap) return { key: item.text(), transcript: null, from: null, to: null, line: item.line };
  const turns = turnsIn(item.get('turns').isEmpty ? item.get('turn') : item.get('turns'));
  const [first, last] = [turns[0], turns[turns.length - 1]];
  return {
    key: item.get('fragment').text() ?? item.get('key').text(),
    transcript: item.get('transcript').text(),
    from: positionOf(item.get('from')) ?? (first === undefined ? null : { turn: first, offset: 0 }),
    to: positionOf(item.get('to')) ?? (last === undefined ? null : { turn: last, offset: END_OF_TURN }),
    line: item.line,
  };
}

function positionOf(node: YamlNode): TurnPosition | null {
  if (!node.isMap) return null;
  const offset = node.get('offset').text();
  return { turn: Number(node.get('turn').text()), offset: offset === null ? 0 : Number(offset) };
}

function asideOf(item: YamlNode): Aside {
  const turns = turnsIn(item.get('turns').isEmpty ? item.get('turn') : item.get('turns'));
  return { transcript: item.get('transcript').text() ?? '', turns, line: item.line };
}

/** Turn numbers; `12-15` is four of them. */
function turnsIn(node: YamlNode): number[] {
  return node.texts().flatMap((text) => {
    const [from = Number.NaN, to = from] = text.split(/\s*(?:-|–|t\/m)\s*/).map(Number);
    if (!Number.isInteger(from) || !Number.isInteger(to) || to < from || to - from > 10_000) {
      node.wrong('K715');
      return [];
    }
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}
