import type { ProjectFile } from '../files/project-file.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';

export const INTERVIEWS_RENUMBERED = findingKind({
  code: 'K738',
  severity: 'error',
  means: ['shifted'],
  message: sentence(
    'De interviews lijken andere nummers te hebben gekregen: alle {count} zijn {by} opgeschoven.',
    'The interviews seem to have got other numbers: all {count} have moved by {by}.',
  ),
  hint: sentence(
    'Zet in kantlijn.yaml onder groups: {line}. Tot dan telt elk interview bij de groep die zijn nieuwe nummer noemt. Kijk ook na waar decisions.yaml ze noemt.',
    'Put in kantlijn.yaml under groups: {line}. Until then each interview counts with the group that names its new number. Also check where decisions.yaml names them.',
  ),
});

/** Appendices that all moved up or down: what `b4` stands for is another interview then. */
export function renumbered(
  { file, groups }: Pick<ProjectFile, 'file' | 'groups'>,
  ids: readonly string[],
): Finding<RawText>[] {
  const named = [...new Set(groups.flatMap(({ transcripts }) => transcripts))];
  const [before, after] = [inOrder(named), inOrder(ids)];
  if (before === null || after === null || before.length !== after.length) return [];
  const by = (after[0]?.number ?? 0) - (before[0]?.number ?? 0);
  const haveMoved = before.every(
    ({ letters, number }, i) => letters === after[i]?.letters && number + by === after[i]?.number,
  );
  if (by === 0 || !haveMoved) return [];
  const called = new Map(before.map(({ id }, i) => [id, after[i]?.id ?? id] as const));
  const lines = groups.map(
    ({ id, transcripts }) =>
      `${id}: { transcripts: [${transcripts.map((one) => called.get(one)).join(', ')}] }`,
  );
  return [
    finding(INTERVIEWS_RENUMBERED, {
      file: RawText.own(file),
      line: groups[0]?.line ?? null,
      facts: { count: ids.length, by: Math.abs(by) },
      words: { line: RawText.own(lines.join('; ')) },
    }),
  ];
}

/** Null where one of them has no number. */
function inOrder(ids: readonly string[]) {
  const parts = ids.map((id) => {
    const [, letters = '', digits = ''] = /^(\D+)(\d+)$/u.exec(id) ?? [];
    return { id, letters, number: Number(digits) };
  });
  if (parts.some(({ letters }) => letters === '')) return null;
  return parts.sort((a, b) => a.number - b.number);
}
