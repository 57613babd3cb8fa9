import { DOUBT_MARK, DOUBTFUL_LEGEND } from '../../analyses/doubtful.ts';
import { element } from './element.ts';
import { told } from './told.ts';

/** Behind a count that may be another one once an open slip is mended. */
export function doubtSign(isDoubtful: boolean): string {
  return isDoubtful ? ` ${told(DOUBT_MARK)}` : '';
}

/** What the sign means, where it is shown. */
export function doubtLegend(isDoubtful: boolean): HTMLElement | null {
  return isDoubtful ? element('p', { class: 'soft' }, told(DOUBTFUL_LEGEND)) : null;
}
