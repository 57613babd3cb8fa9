import { BEGINNING_ANEW, type CompletionPlace } from './completion-table.ts';

/** Windows PowerShell 5 and later. */
export function powershellCompletion(places: readonly CompletionPlace[]): string {
  const table = (rows: readonly (readonly [key: string, words: readonly string[]])[]) =>
    rows
      .filter(([, words]) => words.length > 0)
      .map(([key, words]) => `    ${inPowershellQuotes(key)} = ${words.map(inPowershellQuotes).join(', ')}`)
      .join('\n');
  const valued = places.flatMap(({ at, options }) =>
    options.map(({ name, values }) => [`${at} ${name}`, values] as const),
  );
  return `Register-ArgumentCompleter -Native -CommandName kantlijn -ScriptBlock {
  param($word, $line, $position)
  $words = @{
${table(places.map(({ at, words }) => [at, words.map(({ name }) => name)] as const))}
  }
  $options = @{
${table(places.map(({ at, options }) => [at, options.map(({ name }) => name)] as const))}
  }
  $values = @{
${table(valued)}
  }
  $typed = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $at = ''
  $skip = $false
  foreach ($one in $typed) {
    if ($skip) { $skip = $false }
    elseif ($one -ceq '-C') { $skip = $true }
    elseif ($words[$at] -contains $one) {
      if (@('', ${BEGINNING_ANEW.map(inPowershellQuotes).join(', ')}) -contains $at) { $at = $one } else { $at = "$at $one" }
    }
  }
  $before = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
  $done = ''
  $found = $values["$at $before"]
  if ($found) {
    if ($word -match '^(.*,)([^,]*)$') { $done = $Matches[1]; $word = $Matches[2] }
  }
  elseif ($word.StartsWith('-')) { $found = @($options[$at]) + '--help' }
  else { $found = $words[$at] }
  $found | Where-Object { $_ -and $_.StartsWith($word) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new("$done$_", $_, 'ParameterValue', $_)
  }
}`;
}

function inPowershellQuotes(word: string): string {
  return `'${word.replaceAll("'", "''")}'`;
}
