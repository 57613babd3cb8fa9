import { BEGINNING_ANEW, type CompletionPlace } from './completion-table.ts';

const WORDS = /^[\w -]*$/;

/** A word that means nothing but itself to a shell. Throws a TypeError for any other: the registry has none. */
function plain(word: string): string {
  if (!WORDS.test(word)) throw new TypeError('a word that a shell would take apart');
  return word;
}

/** `echo` of what stands behind each of these, by the first argument. */
function lookUp(name: string, rows: readonly (readonly [key: string, words: readonly string[]])[]): string {
  const cases = rows
    .filter(([, words]) => words.length > 0)
    .map(([key, words]) => `    '${plain(key)}') echo '${words.map(plain).join(' ')}' ;;`);
  return [`_kantlijn_${name}() {`, '  case "$1" in', ...cases, '  esac', '}'].join('\n');
}

/** What bash and zsh have in common: the tables, and where in them a line stands. */
export function posixTables(places: readonly CompletionPlace[]): string {
  const valued = (takes: string) =>
    places.flatMap(({ at, options }) =>
      options
        .filter((option) => option.takes === takes)
        .map(({ name, values }) => [`${at} ${name}`, values] as const),
    );
  return [
    lookUp(
      'words',
      places.map(({ at, words }) => [at, words.map(({ name }) => name)] as const),
    ),
    lookUp(
      'options',
      places.map(({ at, options }) => [at, [...options.map(({ name }) => name), '--help']] as const),
    ),
    lookUp('one', valued('one')),
    lookUp('several', valued('several')),
    `_kantlijn_at() {
  local at='' word
  while [ $# -gt 0 ]; do
    word=$1
    shift
    if [ "$word" = -C ]; then
      [ $# -gt 0 ] && shift
      continue
    fi
    case " $(_kantlijn_words "$at") " in
      *" $word "*)
        case "$at" in
          ${["''", ...BEGINNING_ANEW].join('|')}) at=$word ;;
          *) at="$at $word" ;;
        esac
        ;;
    esac
  done
  echo "$at"
}`,
  ].join('\n');
}
