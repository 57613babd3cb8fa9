import { stringify } from 'yaml';

/** As our own files are written: block style, a line never folded, nothing twice by reference. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
