import { sentence } from '../../../sentences/sentence.ts';
import { type Command, lazily } from '../../command.ts';
import { LANGUAGE } from '../../options.ts';

export const DEMO: Command = {
  name: 'demo',
  summary: sentence(
    'maak het bijgeleverde voorbeeldproject in een tijdelijke map en toon het overzicht',
    'make the bundled example project in a temporary folder and show its report',
  ),
  options: [
    {
      flags: '--into <dir>',
      says: sentence('zet het voorbeeld hier, en bewaar het', 'put the example here, and keep it'),
    },
    LANGUAGE,
  ],
  example: 'demo',
  run: lazily(() => import('./run.ts')),
};
