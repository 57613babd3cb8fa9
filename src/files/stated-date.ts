import { DAY_MONTH, ISO_DATE, MONTH_DAY, NUMERIC_DATE } from '../language/dates.ts';
import { RawText } from '../model/raw-text.ts';
import { NOT_A_DATE } from './finding-kinds.ts';
import type { YamlNode } from './yaml.ts';

/** In any of the ways in which a header line of an interview may have it. */
export function statedDate(node: YamlNode): string | null {
  const said = node.text();
  if (said === null) return null;
  const isDate = [ISO_DATE, DAY_MONTH, MONTH_DAY, NUMERIC_DATE].some((pattern) => pattern.test(said));
  if (!isDate) node.wrong(NOT_A_DATE, { words: { key: RawText.of(said) } });
  return isDate ? said : null;
}
