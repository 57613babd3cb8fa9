import { sentence } from '../../../sentences/sentence.ts';
import { ALL_DOCUMENTS, type Command, DOCUMENTS, lazily } from '../../command.ts';
import { JSON_OBJECT, LANGUAGE } from '../../options.ts';

export const DOCTOR: Command = {
  name: 'doctor',
  args: DOCUMENTS,
  summary: sentence(
    'hoe het ervoor staat, zonder één woord uit uw documenten: voor wie een fout meldt',
    'how things stand, without a word of your documents: for whoever reports a fault',
  ),
  options: [JSON_OBJECT, LANGUAGE],
  example: 'doctor',
  documentsIn: ALL_DOCUMENTS,
  run: lazily(() => import('./run.ts')),
};
