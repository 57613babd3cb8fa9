/** UTF-16 units that are looked at on either side. */
const REACH = 80;
/** "#haan", "@haan", "(#werk/haan", "./haan/lijst", "www.haan". */
const ID_BEFORE = /^[^\p{L}\p{N}#@]{0,3}[#@]|\.\/|\\|:\/\/|^[(['"]?(?:~?\/|www\.)/iu;
/** "haan.docx", "haan_2.docx". */
const FILE_AFTER =
  /^[\p{L}\p{N}_.-]{0,40}\.(?:docx?|odt|rtf|txt|md|vtt|srt|pdf|csv|xlsx?|html?|mp[34]|wav|m4a|jpe?g|png)(?![\p{L}\p{N}])/iu;

/** Whether words stand in a hashtag, a handle, a path or the name of a file, in which nobody writes capitals. */
export function standsInId(words: string, start: number, end: number): boolean {
  const before = /\S*$/u.exec(words.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  return ID_BEFORE.test(before) || FILE_AFTER.test(words.slice(end, end + REACH));
}
