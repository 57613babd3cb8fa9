import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Audited, auditProject } from '../../src/audit/index.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import type { Finding } from '../../src/model/finding.ts';
import { NO_KEYS } from '../../src/model/key.ts';
import type { RawText } from '../../src/model/raw-text.ts';
import { assemble } from '../../src/project/assemble.ts';
import { readSource } from '../../src/sources/index.ts';
import { isAbsent } from '../support/shared.ts';

const THESIS = '../shared/thesis';

async function audit(name: string): Promise<Audited> {
  const findings: Finding<RawText>[] = [];
  const codebooks = ['woonconsulenten', 'buurtteams'].map((id) =>
    parseCodebook(readFileSync(`codebooks/${id}.yaml`, 'utf8'), `codebooks/${id}.yaml`, findings),
  );
  const document = await readSource({ name, bytes: readFileSync(`${THESIS}/${name}`) });
  const nothing = { file: null, crosswalk: null, decisions: null, codings: [], keys: NO_KEYS };
  const audited = auditProject(assemble({ ...nothing, documents: [document], codebooks, findings }));
  if (audited === null) throw new Error('no report');
  return audited;
}

// The thesis is not part of the repository: without the folder beside it there is nothing to hold the audit against.
describe.skipIf(isAbsent(THESIS))('the thesis beside the repository', () => {
  describe.each(['rapport.docx', 'rapport.txt'])('%s', (name) => {
    const audited = audit(name);
    const withStatus = async (...statuses: string[]) =>
      (await audited).report.quotes
        .filter(({ footnote, status }) => footnote !== null && statuses.includes(status))
        .map(({ footnote }) => footnote);

    test('cites 74 pairs in 53 footnotes, four of them without a fragment', async () => {
      const citations = (await audited).report.citations.filter(({ kind }) => kind === 'citation');
      expect(citations.length).toBe(53);
      expect(citations.flatMap(({ targets }) => targets).length).toBe(74);
      const missing = citations.filter(({ targets }) => targets.some(({ status }) => status !== 'found'));
      expect(missing.map(({ footnote }) => footnote)).toEqual([70, 75, 78, 100]);
    });

    test('has one heading that names another code', async () => {
      const keys = (await audited).findings
        .filter(({ code }) => code === 'K304')
        .map(({ key }) => key?.shown);
      expect(keys).toEqual(['K304-v115']);
    });

    test('quotes as it does', async () => {
      expect(await withStatus('verbatim')).toEqual([64, 65, 68, 69, 74, 79, 82, 94]);
      expect(await withStatus('normalised')).toEqual([63, 66, 70, 76]);
      expect(await withStatus('spliced')).toEqual([92, 99, 106]);
      expect(await withStatus('altered')).toEqual([73, 89, 90, 96, 98, 103]);
      expect(await withStatus('doubtful', 'not-found')).toEqual([81]);
      const outside = (await audited).report.quotes.filter(({ inCode }) => inCode === false);
      expect(outside.map(({ footnote }) => footnote)).toEqual([70]);
    });

    test('says three times that somebody says what no note of theirs says', async () => {
      const wrong = (await audited).report.claims.filter(({ status }) => status === 'contradicted');
      expect(wrong.map(({ footnote }) => footnote)).toEqual([75, 76, 78]);
    });
  });
});
