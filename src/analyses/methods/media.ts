import type { Transcript } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import { type Sentence, sentence } from '../../sentences/sentence.ts';

/** How somebody was interviewed, as far as the interview's heading and header say it. */
export type Medium = 'telephone' | 'video' | 'writing' | 'in person';

export const MEDIUM_NAMES: Readonly<Record<Medium, Sentence>> = {
  telephone: sentence('telefonisch', 'by telephone'),
  video: sentence('beeldbellen', 'by video'),
  writing: sentence('schriftelijk', 'in writing'),
  'in person': sentence('op locatie', 'in person'),
};

const SAID_BY: readonly (readonly [Medium, RegExp])[] = [
  [
    'video',
    /beeldbel|videobel|video ?call|(?<!\p{L})(?:ms ?teams|via teams|zoom|skype|webex|google meet|online)(?!\p{L})/iu,
  ],
  [
    'writing',
    /(?<!\p{L})(?:schriftelijk|in writing|per e-?mail|by e-?mail|via (?:de )?(?:chat|e-?mail))(?!\p{L})/iu,
  ],
  [
    'in person',
    /face[- ]to[- ]face|(?<!\p{L})(?:fysiek|in person|op locatie|op kantoor|bij .{1,20} thuis|live)(?!\p{L})/iu,
  ],
];

export function mediumOf({ byPhone, heading, remarks, attributes }: Transcript): Medium | null {
  if (byPhone) return 'telephone';
  const lines = [heading, ...remarks, ...attributes.values()].map(wordsOf);
  return SAID_BY.find(([, words]) => lines.some((line) => words.test(line)))?.[0] ?? null;
}
