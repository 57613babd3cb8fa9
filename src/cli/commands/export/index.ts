import { sentence } from '../../../sentences/sentence.ts';
import { type Command, lazily } from '../../command.ts';
import { JSON_OBJECT, LANGUAGE, PROFILE } from '../../options.ts';

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
        'docx, md, csv, json: een of meer, met komma’s ertussen (anders alle)',
        'docx, md, csv, json: one or several, separated by commas (all, unless given)',
      ),
    },
    {
      flags: '--only <reports>',
      says: sentence(
        'tree, fragments, crosstab, compare, audit: een of meer, met komma’s ertussen',
        'tree, fragments, crosstab, compare, audit: one or several, separated by commas',
      ),
    },
    JSON_OBJECT,
    PROFILE,
    LANGUAGE,
  ],
  example: 'export appendices --format docx,csv',
  run: lazily(() => import('./run.ts')),
};
