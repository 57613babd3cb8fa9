import type { Block, Inline } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { LoggedDecision } from '../../model/decided.ts';
import type { Language } from '../../model/project.ts';
import { listed } from '../../sentences/inline.ts';
import { speaking } from '../../sentences/say.ts';
import { type Sentence, sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { columnTable, orDash, paragraph, sectionHeading } from './section.ts';

const SAYS = {
  title: sentence('Beslissingen', 'Decisions'),
  none: sentence(
    'Er zijn geen beslissingen vastgelegd (decisions.yaml).',
    'No decisions have been written down (decisions.yaml).',
  ),
  decision: sentence('Beslissing', 'Decision'),
  about: sentence('Over', 'About'),
  why: sentence('Reden', 'Reason'),
  date: sentence('Datum', 'Date'),
  unreasoned: sentence(
    'Bij {count} van de {of} staat geen reden; zet die erbij met why: in decisions.yaml.',
    'For {count} of {of} no reason is given; add one with why: in decisions.yaml.',
  ),
} as const;

const KINDS: Readonly<Record<LoggedDecision['kind'], Sentence>> = {
  accepted: sentence('melding buiten beschouwing gelaten', 'finding accepted'),
  correction: sentence('codes verbeterd', 'codes corrected'),
  withheld: sentence('passage achtergehouden', 'passage withheld'),
  aside: sentence('beurten niet meegeteld', 'turns set aside'),
};

export function decisionBlocks(decisions: readonly Safe<LoggedDecision>[], language: Language): Block[] {
  const says = speaking(language);
  const heading = sectionHeading([says(SAYS.title)], [], language);
  if (decisions.length === 0) return [heading, paragraph(says(SAYS.none))];
  const rows = decisions.map(({ kind, about, codes, why, on }): Inline[] => [
    [says(KINDS[kind])],
    [about],
    codes.length === 0 ? ['–'] : listed(codes),
    orDash(why),
    orDash(on),
  ]);
  const count = decisions.filter(({ why }) => why === null).length;
  return [
    heading,
    columnTable(
      [
        [says(SAYS.decision), 4],
        [says(SAYS.about), 3],
        [says(WORDS.codes), 2],
        [says(SAYS.why), 5],
        [says(SAYS.date), 2],
      ],
      rows,
    ),
    ...(count === 0 ? [] : [paragraph(says(SAYS.unreasoned, { count, of: decisions.length }))]),
  ];
}
