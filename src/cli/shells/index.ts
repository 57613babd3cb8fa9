import { bashCompletion } from './bash.ts';
import type { CompletionPlace } from './completion-table.ts';
import { fishCompletion } from './fish.ts';
import type { SHELL_NAMES } from './names.ts';
import { powershellCompletion } from './powershell.ts';
import { zshCompletion } from './zsh.ts';

/** Each by the script that tells it how. */
export const SHELLS: Readonly<
  Record<(typeof SHELL_NAMES)[number], (places: readonly CompletionPlace[]) => string>
> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
};
