import type { Language } from '../model/project.ts';

export function traceLabels(language: Language) {
  return language === 'en'
    ? { trace: 'Trace', citations: 'Citations', codes: 'Codes', themes: 'Themes' }
    : { trace: 'Herleiding', citations: 'Verwijzingen', codes: 'Codes', themes: 'Thema’s' };
}
