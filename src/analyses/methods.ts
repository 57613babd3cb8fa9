import { sentence } from '../sentences/sentence.ts';
import { analysis } from './analysis.ts';
import { methodsExhibit } from './methods/exhibit.ts';
import { type MethodsReport, methodsReport } from './methods/report.ts';
import { EVERYTHING } from './wanted.ts';

export const methods = analysis<MethodsReport>({
  name: 'methods',
  summary: sentence(
    'verantwoording van het onderzoek: interviews, codeboek, beslissingen, codeurs, pseudonimisering',
    'the account of the research: interviews, codebook, decisions, coders, pseudonymisation',
  ),
  example: 'methods',
  isUsual: false,
  isDocument: true,
  report: methodsReport,
  exhibit: (report, language, _, ladder) => methodsExhibit(report, language, ladder),
  named: /(?<!\p{L})(?:verantwoording|COREQ)(?!\p{L})/iu,
  appendices: () => [EVERYTHING],
});
