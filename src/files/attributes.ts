import { RawText } from '../model/raw-text.ts';

/** The value of an attribute, cut from "leeftijd 41": by itself a number says nothing, and what hides ages would miss it. */
export function attributeValue(key: string, value: string): RawText {
  return RawText.of(`${key} ${value}`).slice(key.length + 1);
}
