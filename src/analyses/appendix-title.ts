import type { AppendixName } from '../model/appendix.ts';
import type { Language } from '../model/project.ts';
import type { Said } from '../sentences/said.ts';
import { say, term } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';

const APPENDIX = sentence('Bijlage {name}', 'Appendix {name}');

/** "Bijlage 14", "Appendix C". */
export function appendixTitle(name: AppendixName, language: Language): Said {
  return say(APPENDIX, language, { name: typeof name === 'number' ? name : term(name) });
}
