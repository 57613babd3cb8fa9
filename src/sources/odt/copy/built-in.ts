/** Of these the names are made that LibreOffice and Word give to styles, pages and countings themselves. */
const VOCABULARY = new Set(
  (
    'standard default paragraph text body heading title subtitle caption list index contents content table tables ' +
    'footnote endnote symbol symbols anchor characters character header footer left right first line indent ' +
    'hanging marginalia numbering bullet bullets continue cont start end complimentary close signature addressee ' +
    'sender quotations quotation preformatted horizontal drawing illustration figure frame graphics ole formula ' +
    'watermark labels label page number internet link visited placeholder emphasis strong definition example ' +
    'source teletype user entry variable main rubies vertical salutation appendix bibliography object annotation ' +
    'reference comment font envelope landscape html converted outline separator note notes of and the block ' +
    'normal no style'
  ).split(' '),
);

/** Whether a name is one that a program gives, the same for everybody ("Heading_20_1"). */
export function isNameOfOffice(name: string): boolean {
  const words = name.replace(/_20_/g, ' ').split(/[\s_-]+/);
  return words.every((word) => /^\d*$/.test(word) || VOCABULARY.has(word.toLowerCase()));
}
