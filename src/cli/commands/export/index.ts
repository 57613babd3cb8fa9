import { sentence } from '../../../sentences/sentence.ts';
import { WRITE_FORMATS } from '../../../writers/index.ts';
import { type Command, lazily } from '../../command.ts';
import { JSON_OBJECT, LANGUAGE, PROFILE } from '../../options.ts';
import { EXPORTED } from '../analyses.ts';

export const EXPORT: Command = {
  name: 'export',
  args: sentence('<map>', '<dir>'),
  summary: sentence(
    'schrijf de bijlagen en tabellen, gepseudonimiseerd',
    'write the appendices and tables, pseudonymised',
  ),
  options: [
    {
      flags: '--format <formats>',
      says: sentence(
        'een of meer soorten bestanden, met komma’s ertussen; anders alle',
        'one or several formats, separated by commas; else all of them',
      ),
      several: Object.keys(WRITE_FORMATS),
    },
    {
      flags: '--only <reports>',
      says: sentence(
        'een of meer overzichten, met komma’s ertussen; anders de bijlagen',
        'one or several reports, separated by commas; else the appendices',
      ),
      several: EXPORTED,
    },
    {
      flags: '--together',
      says: sentence(
        'alle bijlagen in één Word-document, met een inhoudsopgave',
        'all appendices in one Word document, with a table of contents',
      ),
    },
    JSON_OBJECT,
    PROFILE,
    LANGUAGE,
  ],
  example: 'export appendices --format docx,csv',
  run: lazily(() => import('./run.ts')),
};
