import { sentence } from '../../../sentences/sentence.ts';
import { ALL_DOCUMENTS, type Command, DOCUMENTS } from '../../command.ts';
import { lazilyAnswered } from '../../lazily-answered.ts';
import { COMMON, type CommandOption, GIVEN } from '../../options.ts';

const OPTIONS: readonly CommandOption[] = [
  ...COMMON,
  GIVEN,
  {
    flags: '--accept <keys...>',
    says: sentence(
      'laat deze bevindingen buiten beschouwing (staat dan in decisions.yaml)',
      'let these findings rest (written to decisions.yaml)',
    ),
    writes: true,
  },
  {
    flags: '--fix',
    says: sentence(
      'schrijf de voorgestelde verbeteringen in decisions.yaml; vraagt het eerst',
      'write the suggested corrections to decisions.yaml, after asking',
    ),
    writes: true,
  },
  { flags: '--yes', says: sentence('bij --fix: vraag niets', 'with --fix: do not ask') },
];

export const CHECK: Command = {
  name: 'check',
  args: DOCUMENTS,
  summary: sentence(
    'alles wat niet klopt in bronnen, opmerkingen en codeboeken',
    'every problem in sources, notes and codebooks',
  ),
  options: OPTIONS,
  example: 'check',
  documentsIn: ALL_DOCUMENTS,
  run: lazilyAnswered({ name: 'check', options: OPTIONS }, () => import('./run.ts')),
};
