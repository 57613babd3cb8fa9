import type { CompletionPlace } from './completion-table.ts';
import { posixTables } from './posix.ts';

/** Bash parts a word at `=`; a file is completed where nothing else is known. */
export function bashCompletion(places: readonly CompletionPlace[]): string {
  return `${posixTables(places)}
_kantlijn() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} at done='' values
  if [ "$cur" = = ]; then
    cur=''
  elif [ "$prev" = = ]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  at=$(_kantlijn_at "\${COMP_WORDS[@]:1:COMP_CWORD - 1}")
  values=$(_kantlijn_one "$at $prev")
  if [ -z "$values" ]; then
    values=$(_kantlijn_several "$at $prev")
    if [ -n "$values" ] && [[ $cur == *,* ]]; then
      done=\${cur%,*},
      cur=\${cur##*,}
    fi
  fi
  if [ -z "$values" ]; then
    case "$cur" in
      -*) values=$(_kantlijn_options "$at") ;;
      *) values=$(_kantlijn_words "$at") ;;
    esac
  fi
  COMPREPLY=($(compgen -P "$done" -W "$values" -- "$cur"))
}
complete -o default -F _kantlijn kantlijn`;
}
