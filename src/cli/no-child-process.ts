/**
 * Stands in for node:child_process in the bundle. Commander loads that module for subcommands that are programs of
 * their own; kantlijn has none, starts no other program, and starts some five milliseconds sooner without it.
 */
export function spawn(): never {
  throw new Error('kantlijn starts no other programs');
}
