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
    'Of {count} {count|fragment|fragments} nothing says who coded {count|it|them}.',
  ),
  one: sentence(
    'Eén codeur; er is geen tweede die dezelfde fragmenten codeerde.',
    'One coder; no second one coded the same fragments.',
  ),
  apart: sentence(
    'De codeurs hebben geen fragment gemeen, dus niemand kan zeggen hoe vaak ze het eens zijn.',
    'The coders have no fragment in common, so nobody can tell how often they agree.',
  ),
  shared: sentence(
    'Van {shared} {shared|fragment|fragmenten} die meer dan één codeur codeerde, {differing|verschilt|verschillen} bij {differing} de codes. {alone} {alone|fragment codeerde|fragmenten codeerde} maar één van hen.',
    'Of {shared} {shared|fragment|fragments} that more than one coder coded, the codes of {differing} differ. {alone} {alone|fragment was|fragments were} coded by one of them alone.',
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
