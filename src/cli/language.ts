import type { Language } from '../model/project.ts';
import type { Variable } from './terminal.ts';

/** What is spoken before anything was read: as the command line asks, else as the system is set, else Dutch. */
export function spokenLanguage(
  argv: readonly string[],
  variable: (name: Variable) => string | undefined,
): Language {
  const asked = argv.flatMap((word, i) =>
    word === '--language' ? (argv[i + 1] ?? []) : (/^--language=(.*)$/s.exec(word)?.[1] ?? []),
  );
  const system = variable('LC_ALL') || variable('LC_MESSAGES') || variable('LANG');
  return [...asked, system?.slice(0, 2)].find((one) => one === 'nl' || one === 'en') ?? 'nl';
}
