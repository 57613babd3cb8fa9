import { sentence } from '../../../sentences/sentence.ts';
import { type Command, lazily, NO_DOCUMENTS } from '../../command.ts';
import { LANGUAGE, PROFILE } from '../../options.ts';

export const VIEW: Command = {
  name: 'view',
  summary: sentence(
    'schrijf het hele project als één pagina om door te klikken, en noem het adres',
    'write the whole project as one page to click through, and name its address',
  ),
  options: [PROFILE, LANGUAGE],
  example: 'view',
  documentsIn: NO_DOCUMENTS,
  run: lazily(() => import('./run.ts')),
};
