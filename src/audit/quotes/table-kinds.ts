import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';

export const FRAGMENT_TABLE = findingKind({
  code: 'K420',
  severity: 'info',
  message: sentence(
    'Een tabel met labels en fragmenten, geen interview. Van {rows} fragmenten staan er {found} letterlijk in de interviews, {altered} met andere woorden en {lost} niet.',
    'A table of labels and fragments, no interview. Of {rows} fragments {found} stand in the interviews word for word, {altered} in other words, and {lost} do not.',
  ),
  hint: sentence(
    'kantlijn telt deze tabel niet mee; kantlijn fragments maakt zo een tabel uit de opmerkingen.',
    'kantlijn does not count this table; kantlijn fragments makes it out of the notes.',
  ),
});

export const TABLED_ALTERED = findingKind({
  code: 'K421',
  severity: 'warning',
  message: sentence(
    'Dit fragment in de tabel is niet wat er gezegd is.',
    'This fragment of the table is not what was said.',
  ),
  hint: sentence(
    'Gezegd is: {said} ({place}). Verbeter de tabel.',
    'What was said: {said} ({place}). Mend the table.',
  ),
});

export const TABLED_NOT_FOUND = findingKind({
  code: 'K422',
  severity: 'warning',
  message: sentence(
    'Dit fragment in de tabel staat in geen interview.',
    'This fragment of the table stands in no interview.',
  ),
  hint: sentence(
    'Zoek het op in de interviews, of kijk of het interview ontbreekt.',
    'Look it up in the interviews, or see whether an interview is missing.',
  ),
});

export const TABLED_ELSEWHERE = findingKind({
  code: 'K423',
  severity: 'warning',
  message: sentence(
    'Dit fragment in de tabel staat niet bij de respondent die de tabel noemt.',
    'This fragment of the table does not stand with the respondent whom the table names.',
  ),
  hint: sentence(
    'De tabel noemt {respondent?}. Het staat bij {place}. Verbeter de tabel.',
    'The table names {respondent?}. It stands at {place}. Mend the table.',
  ),
});
