import type { CompletionPlace } from './completion-table.ts';
import { posixTables } from './posix.ts';

/** To be loaded by compinit, or after it. */
export function zshCompletion(places: readonly CompletionPlace[]): string {
  return `#compdef kantlijn
${posixTables(places)}
_kantlijn() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} at values
  at=$(_kantlijn_at "\${(@)words[2,CURRENT-1]}")
  if [[ $cur == --*=* ]]; then
    prev=\${cur%%=*}
    compset -P '*='
  fi
  values=$(_kantlijn_one "$at $prev")
  if [[ -z $values ]]; then
    values=$(_kantlijn_several "$at $prev")
    [[ -n $values ]] && compset -P '*,'
  fi
  if [[ -z $values ]]; then
    case "$cur" in
      -*) values=$(_kantlijn_options "$at") ;;
      *) values=$(_kantlijn_words "$at") ;;
    esac
  fi
  if [[ -n $values ]]; then
    compadd -- \${=values}
  else
    _files
  fi
}
if [[ \${funcstack[1]} == _kantlijn ]]; then
  _kantlijn "$@"
else
  compdef _kantlijn kantlijn
fi`;
}
