import { isMap, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import { address, type Code } from '../model/code.ts';
import { wordsOf } from '../model/words-of.ts';

export interface CorrectionEdit {
  readonly fragment: string;
  readonly codes: readonly Code[];
}

/** `decisions.yaml` with more decisions in it; null where it is no map of decisions. Comments and order stay as they are. */
export function withDecisions(
  text: string,
  accepted: readonly string[],
  corrections: readonly CorrectionEdit[],
): string | null {
  const given = parseDocument(text);
  // A file of comments alone has no map yet.
  const document = given.contents === null ? parseDocument(`${text}\n{}`) : given;
  if (document.errors.length > 0) return null;
  if (!isMap(document.contents)) return null;
  document.contents.flow = false;
  if (accepted.length > 0) {
    const list = document.get('accepted');
    const open = isSeq(list) ? list : new YAMLSeq();
    for (const key of accepted) if (!holds(open, key)) open.add(document.createNode(key));
    document.set('accepted', open);
  }
  if (corrections.length > 0) {
    const map = document.get('corrections');
    const open = isMap(map) ? map : new YAMLMap();
    for (const { fragment, codes } of corrections)
      open.set(
        fragment,
        document.createNode(
          codes.map((code) => wordsOf(address(code))),
          { flow: true },
        ),
      );
    document.set('corrections', open);
  }
  return document.toString();
}

function holds(list: YAMLSeq, key: string): boolean {
  const members: unknown = list.toJSON();
  return (
    Array.isArray(members) &&
    members.some((member) => member === key || (isRecord(member) && member.finding === key))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
