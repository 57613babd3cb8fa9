import type { ProjectCopy } from '../../gate/exhibit.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { WriteOptions } from '../options.ts';
import { oneLine } from '../plain.ts';
import { markedLines } from './marked-text.ts';

const SAYS = {
  what: sentence(
    'Dit is een gepseudonimiseerde kopie van een project van kantlijn. In deze map geven kantlijn status, tree, crosstab, audit en trace dezelfde uitkomsten als op het origineel, op wat hieronder staat na.',
    'This is a pseudonymised copy of a kantlijn project. In this folder kantlijn status, tree, crosstab, audit and trace give the same results as on the original, but for what is said below.',
  ),
  margin: sentence(
    'De interviews staan in interviews/, met de opmerkingen tussen accolades achter de woorden waar ze over gaan. Wat daar niet in past, zoals opmerkingen op woorden die elkaar kruisen, staat in codings/.',
    'The interviews are in interviews/, with the notes between braces behind the words that they are about. What does not fit in there, such as notes on words that cross, is in codings/.',
  ),
  names: sentence(
    'Een naam is hier een plaatshouder, en telt hier en op het origineel als één woord. De code die audit zelf vindt bij een zin zonder verwijzing kan anders zijn dan op het origineel.',
    'A name is a placeholder here, and counts as one word here and on the original. The code that audit finds itself for a sentence without a citation may be another one than on the original.',
  ),
  functions: sentence(
    'Van respondenten staat hier alleen wat anonymise noemt. Hoe het rapport hen noemt, staat onder people; een woord dat maar bij een of twee van hen hoort, niet. Zinnen met zo een woord leest audit hier anders of niet.',
    'Of respondents only what anonymise names is here. What the report calls them is under people; a word for only one or two of them is not. Sentences with such a word audit reads otherwise here, or not at all.',
  ),
  onSome: sentence(
    'Onder some staat een woord voor een deel van een groep. Wie dat zijn staat hier niet. Over zo een deel {count|gaat|gaan} {count} {count|uitspraak|uitspraken} van het rapport: op het origineel telt audit daar alleen hen, hier de hele groep, en de uitspraak blijft onduidelijk.',
    'Under some is a word for a part of a group. Who they are is not here. {count} {count|statement|statements} of the report {count|is|are} on such a part: on the original audit counts only them, here the whole group, and the statement stays unclear.',
  ),
  withheld: sentence(
    'Achtergehouden: {count} {count|passage|passages}. Waar die stonden, kan een uitkomst anders zijn dan op het origineel.',
    'Withheld: {count} {count|passage|passages}. Where they stood, a result may be another one than on the original.',
  ),
} as const;

/** What a supervisor reads first. */
export function aboutText(
  { title, report, withheld, onSome }: ProjectCopy,
  { language, provenance = [] }: WriteOptions,
): string {
  const lines = [
    say(SAYS.what, language),
    say(SAYS.margin, language),
    say(SAYS.names, language),
    ...(report !== null ? [say(SAYS.functions, language)] : []),
    ...(onSome === 0 ? [] : [say(SAYS.onSome, language, { count: onSome })]),
    ...(withheld === 0 ? [] : [say(SAYS.withheld, language, { count: withheld })]),
    ...provenance,
  ];
  const written = [title, ...lines].map((line) =>
    markedLines(oneLine([line], language), new Map()).join(' '),
  );
  return `# ${written.join('\n\n')}\n`;
}
