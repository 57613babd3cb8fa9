import type { Block } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import type { Ladder } from '../../model/ladder.ts';
import type { Language } from '../../model/project.ts';
import { listed } from '../../sentences/inline.ts';
import { speaking } from '../../sentences/say.ts';
import { type Sentence, sentence } from '../../sentences/sentence.ts';
import { riskSentence, unjudgedLine } from '../risk/sentence.ts';
import type { MethodsReport } from './report.ts';
import { paragraph, sectionHeading } from './section.ts';

const SAYS = {
  title: sentence('Gegevens en pseudonimisering', 'Data and pseudonymisation'),
  names: sentence(
    'Namen van personen, plaatsen en organisaties en alles waarmee iemand te vinden is, zijn vervangen door plaatshouders, dezelfde in alle overzichten. Wat een naam kan zijn en waarover niet beslist is, is ook vervangen.',
    'Names of persons, places and organisations, and whatever somebody can be found by, were replaced by placeholders, the same in all reports. What may be a name and was not decided about was replaced as well.',
  ),
  revealed: sentence('In dit overzicht is niets vervangen.', 'Nothing was replaced in this report.'),
  withheld: sentence(
    'Achtergehouden: {count} {count|passage|passages}.',
    'Withheld: {count} {count|passage|passages}.',
  ),
} as const;

const KEPT: { readonly [K in keyof Ladder]: Readonly<Record<Ladder[K], Sentence>> } = {
  date: {
    day: sentence('Datums: zoals ze gezegd zijn.', 'Dates: as they were said.'),
    month: sentence('Datums: tot op de maand.', 'Dates: by their month.'),
    year: sentence('Datums: alleen het jaar.', 'Dates: the year only.'),
    removed: sentence('Datums: weggelaten.', 'Dates: left out.'),
  },
  age: {
    exact: sentence('Leeftijden: zoals ze gezegd zijn.', 'Ages: as they were said.'),
    'five-years': sentence('Leeftijden: in stappen van vijf jaar.', 'Ages: in steps of five years.'),
    removed: sentence('Leeftijden: weggelaten.', 'Ages: left out.'),
  },
  place: {
    kept: sentence('Plaatsen: zoals ze gezegd zijn.', 'Places: as they were said.'),
    kind: sentence('Plaatsen: alleen wat voor plaats het is.', 'Places: the kind of place only.'),
    placeholder: sentence('Plaatsen: vervangen.', 'Places: replaced.'),
  },
};

const KEYS = {
  kept: sentence(
    'De sleutel, die elke plaatshouder zijn naam teruggeeft, staat alleen in de map .kantlijn van het project, buiten versiebeheer en buiten elke export. Zolang die er is, zijn de gegevens gepseudonimiseerd en niet anoniem.',
    'The key, which gives every placeholder its name back, is kept in the folder .kantlijn of the project only, outside version control and every export. As long as it exists the data are pseudonymised, and not anonymous.',
  ),
  destroyed: sentence(
    'De sleutel is vernietigd: geen plaatshouder krijgt zijn naam nog terug.',
    'The key was destroyed: no placeholder gets its name back any more.',
  ),
  none: sentence(
    'Er is geen project en dus geen sleutel: de plaatshouders gelden alleen voor dit overzicht.',
    'There is no project, and so no key: the placeholders hold for this report alone.',
  ),
} as const;

/** What was hidden and how, who stays recognisable, and where the key is. */
export function privacyBlocks(
  { risk, key, withheld }: Safe<MethodsReport>,
  language: Language,
  ladder: Ladder | null,
): Block[] {
  const says = speaking(language);
  const heading = sectionHeading([says(SAYS.title)], [], language);
  const known = paragraph(...riskSentence(risk, language), '.', ...unjudgedLine(risk, language));
  if (ladder === null) return [heading, paragraph(says(SAYS.revealed)), known];
  const { date, age, place } = ladder;
  const rungs = [KEPT.date[date], KEPT.age[age], KEPT.place[place]].map((rung) => says(rung));
  return [
    heading,
    paragraph(says(SAYS.names)),
    paragraph(...listed(rungs, ' ')),
    ...(withheld === 0 ? [] : [paragraph(says(SAYS.withheld, { count: withheld }))]),
    known,
    paragraph(says(KEYS[key ?? 'none'])),
  ];
}
