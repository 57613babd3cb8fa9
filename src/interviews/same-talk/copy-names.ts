const COPY =
  /(?<!\p{L})(?:kopie(?:ën)?|copy|copie|duplica(?:te|at)|concept|draft|oude?|old|backup|reservekopie|(?:versie|version|vs?)[\s._-]*\d+)(?!\p{L})|\(\d{1,2}\)\s*$/iu;

/** "Interview 1 - kopie", "Copy of interview 1", "interview (2)", "interview v2": a file that is called after another one. */
export function isCalledCopy(file: string): boolean {
  return COPY.test(copyStem(file));
}

/** Of a path, the file's name without its ending. */
function copyStem(file: string): string {
  return (file.split(/[\\/]/).pop() ?? file).replace(/\.[^.]+$/, '').replace(/_/g, ' ');
}
