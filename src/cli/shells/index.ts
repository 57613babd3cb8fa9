import { bashCompletion } from './bash.ts';
import type { CompletionPlace } from './completion-table.ts';
import { fishCompletion } from './fish.ts';
import { powershellCompletion } from './powershell.ts';
import { zshCompletion } from './zsh.ts';

/** The one list of shells that can complete a line of kantlijn, each by the script that tells it how. */
export const SHELLS: Readonly<Record<string, (places: readonly CompletionPlace[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};
