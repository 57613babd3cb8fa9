import { problemOf } from '../app/findings/problem.ts';
import { printJson } from './emit.ts';
import type { CommandCall } from './options.ts';

/**
 * What ended a command that was asked for JSON, as its one object; gives the exit code. Null for what is no finding, and
 * nothing is printed then.
 */
export async function printEnding(
  error: unknown,
  command: string,
  { terminal, language }: CommandCall,
): Promise<number | null> {
  const problem = await problemOf(error, { language, ownScreen: false });
  if (problem === null) return null;
  const [name = command] = command.split(' ');
  printJson({ terminal, language: problem.language, revealed: false }, name, null, problem.findings);
  return problem.exit;
}
