import type { Block, Inline } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import { speaking } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import type { CodersAccount } from './coders.ts';
import { columnTable, paragraph, sectionHeading } from './section.ts';

const SAYS = {
  title: sentence('Codeurs', 'Coders'),
  none: sentence('Er is nog niets gecodeerd.', 'Nothing has been coded yet.'),
  unnamed: sentence(
    'Bij {count} {count|fragment|fragmenten} staat niet wie {count|het|ze} codeerde.',
    'It is not known who coded {count} {count|fragment|fragments}.',
  ),
  one: sentence(
    'Eén codeur; er is geen tweede die dezelfde fragmenten codeerde.',
    'One coder; no second one coded the same fragments.',
  ),
  apart: sentence(
    'De codeurs hebben geen fragment gemeen, dus is niet te zeggen hoe vaak ze het eens zijn.',
    'The coders have no fragment in common, so it cannot be said how often they agree.',
  ),
  shared: sentence(
    'Meer dan één codeur codeerde {shared} {shared|fragment|fragmenten}; bij {differing} daarvan verschillen de codes. {alone} {alone|fragment is|fragmenten zijn} door één codeur gecodeerd.',
    'More than one coder coded {shared} {shared|fragment|fragments}; the codes of {differing} of them differ. {alone} {alone|fragment was|fragments were} coded by one coder only.',
  ),
} as const;

export function codingBlocks(coding: Safe<CodersAccount>, language: Language): Block[] {
  const says = speaking(language);
  const heading = sectionHeading([says(SAYS.title)], [24], language);
  const { coders, shared, unnamed } = coding;
  const nameless = unnamed === 0 ? [] : [paragraph(says(SAYS.unnamed, { count: unnamed }))];
  if (coders.length === 0) return [heading, ...(unnamed === 0 ? [paragraph(says(SAYS.none))] : nameless)];
  const compared =
    shared === 0
      ? says(SAYS.apart)
      : says(SAYS.shared, { shared, differing: coding.differing, alone: coding.alone });
  return [
    heading,
    columnTable(
      [
        [says(WORDS.coder), 3],
        [says(WORDS.fragments), 2],
      ],
      coders.map(({ coder, fragments }): Inline[] => [[coder], [fragments]]),
    ),
    paragraph(coders.length === 1 ? says(SAYS.one) : compared),
    ...nameless,
  ];
}
