import { sentence } from '../../../sentences/sentence.ts';
import { type Command, lazily, SOME_DOCUMENTS } from '../../command.ts';

export const INIT: Command = {
  name: 'init',
  args: SOME_DOCUMENTS,
  summary: sentence(
    'maak een project van documenten zoals ze zijn: interviews, groepen, concept-codeboeken, verslag',
    'make a project out of documents as they are: interviews, groups, draft codebooks, report',
  ),
  options: [
    {
      flags: '--into <dir>',
      says: sentence('zet het project in deze map', 'put the project in this folder'),
    },
    {
      flags: '--add',
      says: sentence(
        'zet wat in deze documenten nieuw is bij een project dat er al is',
        'add what these documents bring to a project that is there',
      ),
    },
    {
      flags: '--yes',
      says: sentence(
        'met --add: nieuwe codes ook, zonder te vragen',
        'with --add: new codes too, without asking',
      ),
    },
    {
      flags: '--codebook <files...>',
      says: sentence(
        'neem deze codeboeken (en een themalijst) in plaats van concepten',
        'take these codebooks (and a crosswalk) instead of drafts',
      ),
    },
    { flags: '--title <title>', says: sentence('titel van het project', 'title of the project') },
    {
      flags: '--language <language>',
      says: sentence('van het project', 'of the project'),
      choices: ['nl', 'en'],
    },
    {
      flags: '--dry-run',
      says: sentence(
        'toon wat er geschreven zou worden, en schrijf niets',
        'show what would be written, and write nothing',
      ),
    },
  ],
  example: 'init thesis.docx --into thesis',
  run: lazily(() => import('./run.ts')),
};
