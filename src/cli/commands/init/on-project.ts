import { say, term } from '../../../sentences/say.ts';
import { UserError } from '../../../app/errors.ts';
import { WORDS } from '../../../sentences/words.ts';
export const runOnProject = async (..._: unknown[]): Promise<number> => { throw new UserError(say(WORDS.exists, 'nl', { path: term('kantlijn.yaml') })); };
