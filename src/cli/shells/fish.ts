import { BEGINNING_ANEW, type CompletionPlace } from './completion-table.ts';

/** One `complete` for each word, with what it is for. */
export function fishCompletion(places: readonly CompletionPlace[]): string {
  const cases = places
    .filter(({ words }) => words.length > 0)
    .map(
      ({ at, words }) =>
        `    case ${inFishQuotes(at)}\n      echo ${words.map(({ name }) => name).join(' ')}`,
    );
  const lines = places.flatMap(({ at, words, options }) => {
    const here = `complete -c kantlijn -n ${inFishQuotes(`__kantlijn_is ${inFishQuotes(at)}`)}`;
    return [
      ...words.map(({ name, says }) => `${here} -f -a ${name} -d ${inFishQuotes(says)}`),
      ...options.map(({ name, says, takes, values }) => {
        const long = `${here} -l ${name.replace(/^--/, '')} -d ${inFishQuotes(says)}`;
        if (takes === 'one') return `${long} -x -a ${inFishQuotes(values.join(' '))}`;
        if (takes === 'several')
          return `${long} -x -a ${inFishQuotes(`(__fish_append , ${values.join(' ')})`)}`;
        return `${long}${takes === 'file' ? ' -r -F' : takes === 'anything' ? ' -x' : ''}`;
      }),
    ];
  });
  return `function __kantlijn_words
  switch "$argv[1]"
${cases.join('\n')}
  end
end
function __kantlijn_is
  set -l at ''
  set -l skip 0
  for word in (commandline -opc)[2..]
    if test $skip = 1
      set skip 0
    else if test "$word" = -C
      set skip 1
    else if contains -- $word (string split ' ' -- (__kantlijn_words "$at"))
      if contains -- "$at" '' ${BEGINNING_ANEW.join(' ')}
        set at $word
      else
        set at "$at $word"
      end
    end
  end
  test "$at" = "$argv[1]"
end
complete -c kantlijn -e
complete -c kantlijn -s C -x -a '(__fish_complete_directories)'
complete -c kantlijn -s h -l help
${lines.join('\n')}`;
}

function inFishQuotes(words: string): string {
  return `'${words.replace(/[\\']/g, '\\$&')}'`;
}
