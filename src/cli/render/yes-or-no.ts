import type { Language } from '../../model/project.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';

const YES = sentence('Ja', 'Yes');
const NO = sentence('Nee', 'No');

/** What stands beside the two answers to a question, as `@clack/prompts` has them. */
export function yesOrNo(language: Language): { readonly active: string; readonly inactive: string } {
  return { active: say(YES, language).toString(), inactive: say(NO, language).toString() };
}
