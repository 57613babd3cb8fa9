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
  /** What was said there: finds the passage also when turns have shifted. */
  readonly words: RawText | null;
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
  root.only(['accepted', 'corrections', 'withhold', 'aside']);
  const accepted = root.get('accepted').items();
  const corrections = root.get('corrections').entries();
  return {
    file,
    accepted: new Map(accepted.map((item) => [keyIn(item, 'finding'), { line: item.line }])),
    corrections: new Map(corrections.map(([key, node]) => [key, { codes: codesIn(node), line: node.line }])),
    withheld: root.get('withhold').items().flatMap(withheldOf),
    aside: root.get('aside').items().map(asideOf),
  };
}

/** A key on its own, or in a map that says why as well. */
function keyIn(item: YamlNode, name: string): string {
  return (item.isMap ? item.get(name).text() : item.text()) ?? '';
}

function withheldOf(item: YamlNode): Withheld[] {
  const { line } = item;
  if (!item.isMap) return [{ key: item.text(), transcript: null, from: null, to: null, words: null, line }];
  const key = item.get('fragment').text() ?? item.get('key').text();
  const transcript = item.get('transcript').text();
  const words = item.get('words').raw();
  item.only(['fragment', 'key', 'transcript', 'turn', 'turns', 'from', 'to', 'words', 'why']);
  const runs = runsOf(turnsOf(item));
  if (runs.length > 0) {
    return runs.map(([first, last]) => ({
      key,
      transcript,
      words,
      from: { turn: first, offset: 0 },
      to: { turn: last, offset: END_OF_TURN },
      line,
    }));
  }
  return [
    {
      key,
      transcript,
      words,
      from: positionOf(item.get('from'), 0),
      to: positionOf(item.get('to'), END_OF_TURN),
      line,
    },
  ];
}

/** An offset that is lacking or no number means the whole turn: rather too much is withheld than too little. */
function positionOf(node: YamlNode, otherwise: number): TurnPosition | null {
  if (!node.isMap) return null;
  const [turn, offset] = ['turn', 'offset'].map((key) => wholeNumber(node.get(key)));
  return turn == null ? null : { turn, offset: offset ?? otherwise };
}

function wholeNumber(node: YamlNode): number | null {
  const text = node.text();
  if (text === null || /^\d{1,9}$/.test(text)) return text === null ? null : Number(text);
  node.wrong('K715');
  return null;
}

/** Turns that follow each other, by their first and last. */
function runsOf(turns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const turn of [...new Set(turns)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === turn - 1) last[1] = turn;
    else runs.push([turn, turn]);
  }
  return runs;
}

function asideOf(item: YamlNode): Aside {
  return { transcript: item.get('transcript').text() ?? '', turns: turnsOf(item), line: item.line };
}

/** Turn numbers; `12-15` is four of them. */
function turnsOf(item: YamlNode): number[] {
  const several = item.get('turns');
  return (several.isEmpty ? item.get('turn') : several).items().flatMap((node) => {
    const [from = Number.NaN, to = from] = (node.text() ?? '').split(/\s*(?:-|–|t\/m)\s*/).map(Number);
    if (Number.isInteger(from) && Number.isInteger(to) && from > 0 && to >= from && to - from <= 10_000)
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    node.wrong('K715');
    return [];
  });
}
