import type { Block, Inline } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { speaking } from '../../sentences/say.ts';
import { type Sentence, sentence } from '../../sentences/sentence.ts';
import { columnTable, orDash, paragraph, sectionHeading } from './section.ts';

const SAYS = {
  title: sentence('Zelf in te vullen', 'To be filled in'),
  explained: sentence(
    'Dit staat niet in de documenten; alleen de onderzoeker weet het.',
    'The documents do not say this; only the researcher knows it.',
  ),
  item: sentence('COREQ', 'COREQ'),
  subject: sentence('Onderwerp', 'Subject'),
  answer: sentence('Antwoord', 'Answer'),
} as const;

/** What no document tells, with its item of COREQ; null for what COREQ does not ask. */
const BLANKS: readonly (readonly [number | null, Sentence])[] = [
  [null, sentence('Toestemming: hoe gevraagd en vastgelegd', 'Consent: how it was asked and recorded')],
  [
    null,
    sentence(
      'Bewaartermijn van opnamen, transcripten en sleutel',
      'Retention of recordings, transcripts and key',
    ),
  ],
  [23, sentence('Transcripten aan respondenten voorgelegd', 'Transcripts returned to respondents')],
  [
    28,
    sentence(
      'Bevindingen aan respondenten voorgelegd (member check)',
      'Findings checked by respondents (member check)',
    ),
  ],
  [1, sentence('Wie interviewde', 'Who conducted the interviews')],
  [2, sentence('Opleiding of titel van de interviewer', 'Credentials of the interviewer')],
  [3, sentence('Beroep van de interviewer', 'Occupation of the interviewer')],
  [4, sentence('Geslacht van de interviewer', 'Gender of the interviewer')],
  [5, sentence('Ervaring of training', 'Experience or training')],
  [6, sentence('Relatie met de respondenten vooraf', 'Relationship with respondents beforehand')],
  [7, sentence('Wat respondenten van de interviewer wisten', 'What respondents knew of the interviewer')],
  [
    8,
    sentence(
      'Kenmerken van de interviewer: vooronderstellingen, belang',
      'Characteristics of the interviewer: assumptions, interests',
    ),
  ],
  [9, sentence('Methodologische benadering', 'Methodological orientation')],
  [10, sentence('Hoe respondenten gekozen zijn', 'How respondents were selected')],
  [11, sentence('Hoe respondenten benaderd zijn', 'How respondents were approached')],
  [13, sentence('Wie niet meedeed, en waarom', 'Who did not take part, and why')],
  [15, sentence('Wie er verder bij was', 'Who else was present')],
  [
    17,
    sentence('Topiclijst: vragen, doorvragen, uitgeprobeerd', 'Interview guide: questions, prompts, pilot'),
  ],
  [19, sentence('Opname van geluid of beeld', 'Audio or visual recording')],
  [20, sentence('Aantekeningen tijdens of na het interview', 'Field notes during or after the interview')],
];

export function blankBlocks(language: Language): Block[] {
  const says = speaking(language);
  return [
    sectionHeading([says(SAYS.title)], [], language),
    paragraph(says(SAYS.explained)),
    columnTable(
      [
        [says(SAYS.item), 1],
        [says(SAYS.subject), 5],
        [says(SAYS.answer), 6],
      ],
      BLANKS.map(([item, subject]): Inline[] => [orDash(item), [says(subject)], ['…']]),
    ),
  ];
}
