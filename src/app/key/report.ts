import { keyExhibit } from '../../analyses/key.ts';
import type { Exhibit } from '../../gate/exhibit.ts';
import { createGate } from '../../gate/gate.ts';
import type { Anonymised } from '../../gate/safe-text.ts';
import { type KeyReport, keyReport, reportWithoutKey } from '../../key/key-report.ts';
import { namingByAppearance } from '../../key/naming.ts';
import { isDestroyed } from '../home.ts';
import { type KeyTask, projectKey } from './task.ts';

/** What a key holds; the names themselves only where they are revealed. Reads none of the sources. */
export async function keyShown(task: KeyTask, reveal: boolean): Promise<Anonymised<Exhibit>> {
  const { language } = task;
  const report = await reportOf(task);
  const shown = reveal ? report : { ...report, entries: [] };
  const gate = createGate({ naming: namingByAppearance(language), language, reveal });
  return gate.pass(shown, (safe) => keyExhibit(safe, language));
}

async function reportOf(task: KeyTask): Promise<KeyReport> {
  if (isDestroyed(task.home)) return reportWithoutKey('destroyed');
  const { key, lock, isKept } = await projectKey(task);
  return isKept ? keyReport(key, lock !== null, task.language) : reportWithoutKey('none');
}
