import type { Code } from '../model/code.ts';
import type { NamedDecision, Reason } from '../model/decided.ts';
import type { Finding } from '../model/finding.ts';
import type { TurnPosition } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { codesIn } from './codebook-file.ts';
import { MISSING_KEY } from './finding-kinds.ts';
import { entry, fields, mapOf, oneOrMore, rawWord, word } from './shape.ts';
import { AS_WRITTEN, type SpellOut } from './spell-out.ts';
import { END_OF_TURN, positionOr, turnNumbers, turnRuns } from './turns.ts';
import { readYaml, type YamlNode } from './yaml.ts';

/** What people decided without touching a source. */
export interface Decisions {
  readonly file: string;
  /** Findings that rest, by their keys. */
  readonly accepted: readonly NamedDecision[];
  /** Codes of fragments, by key or id. */
  readonly corrections: readonly Correction[];
  readonly withheld: readonly WithheldEntry[];
  readonly aside: readonly Aside[];
  /** What could not be read, where something may have to be withheld that is not. */
  readonly doubts: readonly Finding<RawText>[];
}

/** What every decision says of itself. */
export interface Decided extends Reason {
  readonly line: number;
  /** Where it stood when it was decided ("b4:54"), and in which version of the source: the start of its hash. */
  readonly at: string | null;
  readonly of: string | null;
}

export interface Correction extends NamedDecision {
  readonly codes: readonly Code[];
}

/** A passage by the key of its fragment, or by its turns: whole ones, or from one place to another. */
export interface WithheldEntry extends Decided {
  readonly key: string | null;
  readonly transcript: string | null;
  /** What was said there: finds the passage also when turns have shifted. */
  readonly words: RawText | null;
  readonly from: TurnPosition | null;
  readonly to: TurnPosition | null;
}

export interface Aside extends Decided {
  readonly transcript: string;
  readonly turns: readonly number[];
}

export const DECISIONS_FILE = 'decisions.yaml';

export const NO_DECISIONS: Decisions = {
  file: DECISIONS_FILE,
  accepted: [],
  corrections: [],
  withheld: [],
  aside: [],
  doubts: [],
};

const DECIDED = { at: word, of: word, why: rawWord, on: rawWord };

const ACCEPTED = entry({ finding: word, ...DECIDED }, ['finding'], { alone: 'finding' });
const CORRECTED = fields({ codes: codesIn, ...DECIDED }, { alone: 'codes' });
const WITHHELD = fields(
  {
    fragment: word,
    key: word,
    transcript: word,
    turn: turnNumbers,
    turns: turnNumbers,
    // Rather too much is withheld than too little.
    from: positionOr(0),
    to: positionOr(END_OF_TURN),
    words: rawWord,
    ...DECIDED,
  },
  { alone: 'key' },
);
const ASIDE = entry({ transcript: word, turn: turnNumbers, turns: turnNumbers, ...DECIDED }, ['transcript']);

const DECISIONS_SHAPE = fields(
  {
    accepted: oneOrMore(ACCEPTED),
    corrections: mapOf(CORRECTED),
    withhold: oneOrMore(withheldOf),
    aside: oneOrMore(ASIDE),
  },
  { hides: 'withhold', hidesMost: true },
);

export function parseDecisions(
  text: string,
  file: string,
  findings: Finding<RawText>[],
  spellOut: SpellOut = AS_WRITTEN,
): Decisions {
  const root = readYaml(text, file, findings, spellOut);
  const { accepted, corrections, withhold, aside } = DECISIONS_SHAPE(root);
  return {
    file,
    accepted: accepted.map(({ finding: name, ...decided }) => ({ name, ...decidedIn(decided) })),
    corrections: [...corrections].map(([name, { codes, ...decided }]) => ({
      name,
      codes,
      ...decidedIn(decided),
    })),
    withheld: withhold.flat(),
    aside: aside.map(({ transcript, turn, turns, ...decided }) => ({
      transcript,
      turns: [...turns, ...turn],
      ...decidedIn(decided),
    })),
    doubts: root.doubts,
  };
}

function decidedIn({ line, at, of, why, on }: Decided): Decided {
  return { line, at, of, why, on };
}

/** Turns that do not follow each other are passages of their own. */
function withheldOf(node: YamlNode): WithheldEntry[] {
  const before = node.found;
  const read = WITHHELD(node);
  const { transcript, words } = read;
  const key = read.fragment ?? read.key;
  if (key === null && transcript === null && node.found === before)
    node.wrong(MISSING_KEY, { words: { keys: RawText.of('fragment, transcript') } });
  const shared = { key, transcript, words, ...decidedIn(read) };
  const runs = turnRuns([...read.turns, ...read.turn]);
  if (runs.length === 0) return [{ ...shared, from: read.from, to: read.to }];
  return runs.map(([first, last]) => ({
    ...shared,
    from: { turn: first, offset: 0 },
    to: { turn: last, offset: END_OF_TURN },
  }));
}
