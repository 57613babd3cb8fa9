import { sentence } from '../../../sentences/sentence.ts';
import { ALL_DOCUMENTS, type CommandGroup, lazily } from '../../command.ts';
import { lazilyAnswered } from '../../lazily-answered.ts';
import { COMMON, JSON_OBJECT, LANGUAGE, PROFILE } from '../../options.ts';

/** The one list of what `anonymise` does. */
export const ANONYMISE: CommandGroup = {
  name: 'anonymise',
  summary: sentence(
    'wat een naam kan zijn, wat ermee gebeurt, wie herkenbaar blijft, en de namen terug',
    'what may name people, what to do with it, who stays recognisable, and the names back',
  ),
  commands: [
    {
      name: 'anonymise scan',
      args: sentence('[bestanden...]', '[files...]'),
      summary: sentence(
        'wat een naam kan zijn, in de interviews of in deze bestanden',
        'what may be a name, in the interviews or in these files',
      ),
      options: COMMON,
      example: 'anonymise scan interview.txt --json',
      documentsIn: ALL_DOCUMENTS,
      run: lazilyAnswered({ name: 'anonymise scan', options: COMMON }, () => import('./scan.ts')),
    },
    {
      name: 'anonymise review',
      summary: sentence(
        'beslis naam voor naam wat er vervangen wordt',
        'decide name by name what is replaced',
      ),
      options: COMMON,
      example: 'anonymise review',
      run: lazily(() => import('./review.ts')),
    },
    {
      name: 'anonymise risk',
      args: sentence('[documenten...]', '[documents...]'),
      summary: sentence('wie herkenbaar blijft zonder naam', 'who stays recognisable without a name'),
      options: COMMON,
      example: 'anonymise risk',
      documentsIn: ALL_DOCUMENTS,
      run: lazilyAnswered({ name: 'anonymise risk', options: COMMON }, () => import('./risk.ts')),
    },
    {
      name: 'anonymise key',
      summary: sentence('de sleutel, die de namen teruggeeft', 'the key, which gives the names back'),
      options: [
        ...COMMON,
        {
          flags: '--passphrase',
          says: sentence(
            'zet hem op slot met een wachtwoordzin, of met een andere',
            'lock it with a passphrase, or with another one',
          ),
        },
        {
          flags: '--remove-passphrase',
          says: sentence('bewaar hem zonder wachtwoordzin', 'keep it without one'),
        },
        {
          flags: '--restore <file>',
          says: sentence(
            'geef de plaatshouders in een bestand hun naam terug',
            'give the placeholders in a file their names back',
          ),
        },
        {
          flags: '--into <file>',
          says: sentence('bij --restore: in een nieuw bestand', 'with --restore: in a new file'),
        },
        {
          flags: '--destroy',
          says: sentence('beëindig de bewaartermijn, voorgoed', 'end the retention, for good'),
        },
        { flags: '--yes', says: sentence('bij --destroy: vraag niets', 'with --destroy: do not ask') },
      ],
      example: 'anonymise key --passphrase',
      run: lazily(() => import('./key/run.ts')),
    },
    {
      name: 'anonymise copy',
      args: sentence('<bestand>', '<file>'),
      summary: sentence(
        'maak van een document een gepseudonimiseerde kopie met dezelfde opmaak',
        'make a pseudonymised copy of a document, with its lay-out',
      ),
      options: [
        {
          flags: '--into <file>',
          says: sentence('het nieuwe bestand', 'the new file'),
        },
        JSON_OBJECT,
        PROFILE,
        LANGUAGE,
      ],
      example: 'anonymise copy interview.txt --into kopie.txt',
      run: lazily(() => import('./copy.ts')),
    },
  ],
};
