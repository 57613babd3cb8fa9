import type { Block, Inline } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import { say, speaking } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { WORDS } from '../../sentences/words.ts';
import { codeWithName } from '../code-with-name.ts';
import { columnTable, paragraph, sectionHeading } from './section.ts';
import type { CodeNotOfAll, WithoutCode } from './without-code.ts';

const SAYS = {
  title: sentence('Wie een aangehaalde code niet heeft', 'Who does not have a code that is cited'),
  without: sentence('Zonder deze code', 'Without this code'),
  nearest: sentence('Wat er het dichtst bij komt', 'What comes nearest'),
  nothing: sentence('niets gevonden dat erop lijkt', 'nothing similar found'),
  explained: sentence(
    'Codes die het verslag aanhaalt, met de respondenten bij wie ze niet gezet zijn. Wat er het dichtst bij komt is gezocht op woorden: lees zelf of het iets anders zegt, hetzelfde, of het tegendeel.',
    'Codes that the report cites, with the respondents who do not have them. What comes nearest was looked for by words: read for yourself whether it says something else, the same, or the opposite.',
  ),
  all: sentence(
    'Elke code die het verslag aanhaalt, komt voor bij alle respondenten van de groep.',
    'Every code that the report cites is found with all respondents of the group.',
  ),
  uncited: sentence('Het verslag haalt geen codes aan.', 'The report cites no codes.'),
} as const;

export function withoutCodeBlocks(codes: readonly Safe<CodeNotOfAll>[] | null, language: Language): Block[] {
  const says = speaking(language);
  const heading = sectionHeading([says(SAYS.title)], [30, 32], language);
  if (codes === null) return [heading, paragraph(says(SAYS.uncited))];
  if (codes.length === 0) return [heading, paragraph(says(SAYS.all))];
  return [
    heading,
    paragraph(says(SAYS.explained)),
    columnTable(
      [
        [says(WORDS.code), 3],
        [says(SAYS.without), 3],
        [says(SAYS.nearest), 8],
      ],
      codes.flatMap(({ codebook, code, name, without }) =>
        without.map((one, i): Inline[] => [
          i === 0 ? [codebook, ' ', ...codeWithName(code, name)] : [''],
          [one.respondent],
          nearestWords(one, language),
        ]),
      ),
    ),
  ];
}

function nearestWords({ turn, words }: Safe<WithoutCode>, language: Language): Inline {
  if (turn === null || words === null) return [say(SAYS.nothing, language)];
  return [turn, '  ', words];
}
