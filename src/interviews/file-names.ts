/** The name of a file, without folders and ending. */
export function stemOfFile(file: string): string {
  return (file.split(/[\\/]/).pop() ?? file).replace(/\.[^.]+$/, '');
}

/** "interview 3" of "gesprekken/interview_3.docx": what a file is called, as a heading would say it. */
export function titleOfFile(file: string): string {
  return stemOfFile(file).replace(/[-_.]+/g, ' ');
}
