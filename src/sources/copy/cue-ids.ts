import { NeutralIds } from './ids.ts';

const TIMES = /^\s*(?:\d+:)?\d\d:\d\d[.,]\d{3}\s+-->/u;
/** "<v.mijn.klasse Anna>", and the style of one: "::cue(c.klasse)", "::cue(#cue)". */
const CLASSED = /(?<=<\/?[a-z]{1,4})(?:\.[^\s.<>()[\]]+)+|::cue\([^()]*\)/gu;
const CALLED = /([.#])([^\s.#,:>()[\]]+)/gu;
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
  const neutral = (sign: string, name: string) => {
    if (sign === '#') return /\p{L}/u.test(name) ? cues.of(name) : name;
    return COLOUR.test(name) ? name : classes.of(name);
  };
  return lines
    .join('\n')
    .replace(CLASSED, (all) => all.replace(CALLED, (_, sign, name) => sign + neutral(sign, name)));
}
