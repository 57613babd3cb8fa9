/** The shells that can complete a line of kantlijn; the scripts stand in index.ts, for who asks for one. */
export const SHELL_NAMES = ['bash', 'zsh', 'fish', 'powershell'] as const;
