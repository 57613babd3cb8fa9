import type { Exhibit } from '../../analyses/exhibit.ts';
import { keyExhibit } from '../../analyses/key.ts';
import { createGate } from '../../gate/gate.ts';
import type { Anonymised, SafeText } from '../../gate/safe-text.ts';
import { type KeyReport, keyReport, mapKey, reportWithoutKey } from '../../key/key-report.ts';
import { namingByAppearance } from '../../key/naming.ts';
import type { RawText } from '../../model/raw-text.ts';
import { isDestroyed } from './open-key.ts';
import { type KeyTask, projectKey } from './task.ts';

/** What a key holds; the names themselves only where they are revealed. Reads none of the sources. */
export async function keyShown(task: KeyTask, reveal: boolean): Promise<Anonymised<Exhibit<SafeText>>> {
  const { language } = task;
  const report = await reportOf(task);
  const shown = reveal ? report : { ...report, entries: [] };
  const gate = createGate({ naming: namingByAppearance(language), language, reveal });
  return gate.pass(shown, (raw, safe) => keyExhibit(mapKey(raw, safe), language));
}

async function reportOf(task: KeyTask): Promise<KeyReport<RawText>> {
  if (isDestroyed(task.home)) return reportWithoutKey('destroyed');
  const { key, lock, isKept } = await projectKey(task);
  return isKept ? keyReport(key, lock !== null, task.language) : reportWithoutKey('none');
}
