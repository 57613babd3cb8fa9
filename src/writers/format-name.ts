import { WRITE_FORMATS } from './index.ts';

export type FormatName = keyof typeof WRITE_FORMATS;

export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(WRITE_FORMATS, name);
}
