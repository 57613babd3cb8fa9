import { NeutralIds } from './ids.ts';

const TIMES = /^\s*(?:\d+:)?\d\d:\d\d[.,]\d{3}\s+-->/u;
/** In a tag of a cue and in the style of one: "<v.mijn.klasse Anna>", "::cue(c.klasse)". */
const CLASSED = /(?<=<\/?[a-z]{1,4}|::cue\([a-z]{0,4})(?:\.[^\s.<>()[\]]{1,60})+/gu;
/** Those that every player knows. */
const COLOUR = /^(?:bg_)?(?:white|lime|cyan|red|yellow|magenta|blue|black)$/u;

/** A .vtt without what somebody called cues and classes: nobody reads it, and a player looks it up as it is written. */
export function withNeutralCues(text: string): string {
  const [cues, classes] = [new NeutralIds('cue'), new NeutralIds('klasse')];
  const lines = text.split('\n').map((line, i, all) => {
    const id = line.trimEnd();
    const isId = /\p{L}/u.test(id) && all[i - 1]?.trim() === '' && TIMES.test(all[i + 1] ?? '');
    return isId ? cues.of(id) + line.slice(id.length) : line;
  });
  return lines
    .join('\n')
    .replace(CLASSED, (all) => all.replace(/[^.]+/gu, (one) => (COLOUR.test(one) ? one : classes.of(one))));
}
