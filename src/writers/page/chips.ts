import { WORDS } from '../../sentences/words.ts';
import { type CodePlace, codeAtPlace, isSameCode } from './codes.ts';
import { element } from './element.ts';
import { codeLink } from './route.ts';
import { hueClass, lineOf, type ShownFragment } from './shown.ts';
import { told } from './told.ts';

/** The codes of a fragment as links in their colours, but for one; codes that the codebook lacks as they were written. */
export function chipsOf(fragment: ShownFragment, except: CodePlace | null = null): HTMLElement[] {
  const { codebook, codes, unresolved } = fragment;
  const known = codes.flatMap((code): HTMLElement[] => {
    const place = { codebook: codebook ?? -1, code };
    const shown = codeAtPlace(place);
    if (shown === null || isSameCode(place, except)) return [];
    const notation = element('b', {}, lineOf(shown.notation));
    const href = codeLink(place);
    return [element('a', { class: `chip ${hueClass(shown.label)}`, href }, notation, ' ', shown.name)];
  });
  const lacking = unresolved.map((code) => element('span', { class: 'chip h7' }, `${code} ?`));
  if (codes.length + unresolved.length > 0) return [...known, ...lacking];
  return [element('span', { class: 'chip h7' }, told(WORDS.withoutCode))];
}
