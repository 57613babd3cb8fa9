import { sentence } from '../../../sentences/sentence.ts';
import { type Command, type Commands, lazily } from '../../command.ts';

/** Over the list in which it stands itself, which is whole when it is called. */
export function watchOf(commands: () => Commands): Command {
  return {
    name: 'watch',
    args: sentence('<opdracht...>', '<command...>'),
    summary: sentence(
      'herhaal een opdracht die leest zodra er een bron of een codeboek verandert; Ctrl-C stopt',
      'repeat a command that reads as soon as a source or a codebook changes; Ctrl-C stops',
    ),
    options: [],
    example: 'watch tree',
    isOfAnother: true,
    run: lazily(async () => (await import('./run.ts')).watching(commands())),
  };
}
