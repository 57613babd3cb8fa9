import { version } from '../../package.json';
import { speak } from './said.ts';

/** The program and which one it is, as finished files say it: "kantlijn 0.1.0". */
export const PROGRAM = speak(`kantlijn ${version}`);
