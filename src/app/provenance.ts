import type { Language } from '../model/project.ts';
import { PROGRAM } from '../sentences/program.ts';
import type { Said } from '../sentences/said.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { type Home, isDestroyed } from './home.ts';

const PSEUDONYMISED = sentence(
  'Gepseudonimiseerd, niet anoniem: de sleutel geeft elke plaatshouder zijn naam terug.',
  'Pseudonymised, not anonymous: the key gives every placeholder its name back.',
);
const PSEUDONYMISED_FOR_GOOD = sentence(
  'Gepseudonimiseerd, niet anoniem: de sleutel is vernietigd, maar wie de mensen kent, kan ze aan hun woorden herkennen.',
  'Pseudonymised, not anonymous: the key was destroyed, but whoever knows the people may recognise them by their words.',
);
const HOLDS_NAMES = sentence(
  'Bevat namen: ze zijn met de sleutel teruggezet. Alleen voor de onderzoeker.',
  'Holds names: they were put back with the key. For the researcher alone.',
);

/** Never "anonymous": without a key too somebody may know people by what they say. */
export function pseudonymised(home: Home | null, language: Language): Said {
  const isForGood = home !== null && isDestroyed(home);
  return say(isForGood ? PSEUDONYMISED_FOR_GOOD : PSEUDONYMISED, language);
}

/** How an exported file came about, a line each. */
export function provenance(home: Home | null, language: Language): Said[] {
  return [PROGRAM, pseudonymised(home, language)];
}

/** What is true of a file once it has its names back: one that says "pseudonymised" and is not would be shared. */
export const CORRECTIONS: ReadonlyMap<string, string> = new Map(
  (['nl', 'en'] as const).map((language) => [
    say(PSEUDONYMISED, language).toString(),
    say(HOLDS_NAMES, language).toString(),
  ]),
);
