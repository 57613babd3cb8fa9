import type { Code } from './code.ts';

/** How text points at codes: "Label 3, sub 1", "3.1", "Knelpunt: privacy". */
export type NotationId = 'label' | 'number' | 'words';

/** As `notation:` in kantlijn.yaml says it; `mixed` is every kind. */
export type NotationName = NotationId | 'mixed';

/** What a level word says about how deep a code stands; `deeper` is one below whatever is before it. */
export type Family = 'label' | 'sub' | 'ad' | 'category' | 'code' | 'deeper';

/** How deep "category" and "code" stand in a project, where its notes say so: "Theme 1, category 2, code 3". */
export type LevelDepths = ReadonlyMap<Family, number>;

/** In which forms the notes of a project write codes without a level word. */
export interface Numbers {
  /** "3/1": also of two numbers, which may be a fraction or a day. */
  readonly slashed: boolean;
  /** "3-1": two numbers between which no range can be meant in every note. */
  readonly dashed: boolean;
  /** "3.1.2". */
  readonly dotted: boolean;
  /** "A2", "C1b", "3a". */
  readonly lettered: boolean;
  /** "2", "1 en 3": one level, and nothing else in the note. */
  readonly whole: boolean;
  /** Also behind a name without brackets: "Rooster 2.1". */
  readonly behind: boolean;
  /** Codes that notes have in plain sight, and those of the codebooks; null where nobody has looked. */
  readonly known: ReadonlySet<Code> | null;
}

/** How the notes of a project point at codes. */
export interface Habits {
  readonly numbers: Numbers;
  readonly depths: LevelDepths;
  /** Words in the margin are codes, also where no codebook has them. */
  readonly wordsAreCodes: boolean;
}

/** For text of which nothing is known: levels, and numbers with slashes. */
export const NO_HABITS: Habits = {
  numbers: {
    slashed: true,
    dashed: false,
    dotted: false,
    lettered: false,
    whole: false,
    behind: false,
    known: null,
  },
  depths: new Map(),
  wordsAreCodes: false,
};
