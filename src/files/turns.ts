import type { TurnPosition } from '../model/project.ts';
import { NOT_A_TURN } from './finding-kinds.ts';
import { fields, type Shape } from './shape.ts';
import type { YamlNode } from './yaml.ts';

/** Longer than any turn. */
export const END_OF_TURN = Number.MAX_SAFE_INTEGER;

/** Turn numbers; `12-15` is four of them. */
export function turnNumbers(list: YamlNode): number[] {
  return list.items().flatMap((node) => {
    const said = node.text();
    if (said === null) return [];
    const [from = Number.NaN, to = from] = said.split(/\s*(?:-|–|t\/m)\s*/).map(Number);
    if (Number.isInteger(from) && Number.isInteger(to) && from > 0 && to >= from && to - from <= 10_000)
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    node.wrong(NOT_A_TURN, {});
    return [];
  });
}

/** Turns that follow each other, by their first and last. */
export function turnRuns(turns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const turn of [...new Set(turns)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === turn - 1) last[1] = turn;
    else runs.push([turn, turn]);
  }
  return runs;
}

/** A turn and an offset in it, or its number alone; an offset that is lacking or no number is `otherwise`. */
export function positionOr(otherwise: number): Shape<TurnPosition | null> {
  return (node) => {
    const { turn, offset } = POSITION(node);
    return turn === null ? null : { turn, offset: offset ?? otherwise };
  };
}

const POSITION = fields({ turn: wholeNumber, offset: wholeNumber }, { alone: 'turn' });

function wholeNumber(node: YamlNode): number | null {
  const said = node.text();
  if (said === null || /^\d{1,9}$/.test(said)) return said === null ? null : Number(said);
  node.wrong(NOT_A_TURN, {});
  return null;
}
