/** What bench/audit.mjs runs: it is bundled from here. */
export { SpokenCorpus } from '../../src/audit/matching/corpus.ts';
export { wordsOf } from '../../src/model/words-of.ts';
export { calibrate, falseFinds } from './calibrate.ts';
export { cleanFiles, projectFrom } from './demo.ts';
export { INVENTED } from './invented.ts';
export { overall, score } from './plant.ts';
export { grown, timed } from './speed.ts';
export { scoreStyles } from './styles/score.ts';
