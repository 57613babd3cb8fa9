/** Ways in which invented names are built, so that no list of names has them. */
const NAME_STYLES = {
  dutch: {
    first: ['Wiebrig', 'Tjalling', 'Oedske', 'Gosse', 'Ymkje'],
    last: ['stra', 'singa', 'dema', 'kerink'],
  },
  english: {
    first: ['Elspeth', 'Barnaby', 'Rosalind', 'Alistair'],
    last: ['worthy', 'shaw', 'combe', 'wick'],
  },
  turkish: { first: ['Nurgül', 'Çağatay', 'Şebnem', 'İlkay'], last: ['oğlu', 'türk', 'çelik', 'gül'] },
  moroccan: {
    first: ['Noureddine', 'Ghizlane', 'Oumayma', 'Abdelkrim'],
    last: ['aoui', 'ouani', 'erkaoui', 'issi'],
  },
  polish: {
    first: ['Grażyna', 'Zbigniew', 'Małgorzata', 'Wojciech'],
    last: ['owski', 'czyk', 'ewicz', 'śniak'],
  },
  greek: { first: ['Θεοδώρα', 'Ευστάθιος'], last: ['όπουλος', 'άκης'] },
  russian: { first: ['Любовь', 'Святослав'], last: ['ёнкова', 'овский'] },
  arabic: { first: ['نورالدين', 'غزلان'], last: ['اوي', 'اني'] },
} as const;

export type NameStyle = keyof typeof NAME_STYLES;

export const STYLES: readonly NameStyle[] = [
  'dutch',
  'english',
  'turkish',
  'moroccan',
  'polish',
  'greek',
  'russian',
  'arabic',
];

const STEMS: Partial<Record<NameStyle, readonly string[]>> = {
  greek: ['Ξαρμπ', 'Ζουλκ', 'Βρυντ', 'Κορδ', 'Μπαζ', 'Τσαλ', 'Γκιζ'],
  russian: ['Жорб', 'Щупл', 'Хварт', 'Грызд', 'Цимб', 'Вильк', 'Дрозм'],
  arabic: ['قرضم', 'شلبط', 'زغنب', 'طحمر', 'خنفش', 'دغلب'],
};
const LATIN = [
  'Zwolb',
  'Quarnt',
  'Vrelk',
  'Jorsp',
  'Drambl',
  'Knivh',
  'Plorz',
  'Fjesk',
  'Gruntj',
  'Xandrib',
  'Yvolg',
  'Tsjoev',
];
const VOWELS: Partial<Record<NameStyle, readonly string[]>> = {
  greek: ['α', 'ε', 'ο', 'ου', 'ι'],
  russian: ['а', 'е', 'о', 'у', 'и'],
  arabic: ['ا', 'و', 'ي', 'ة', 'ى'],
};
const CONSONANTS: Partial<Record<NameStyle, readonly string[]>> = {
  greek: ['μ', 'ρ', 'β', 'κ', 'φ', 'γ', 'ζ'],
  russian: ['м', 'р', 'б', 'к', 'ф', 'г', 'з'],
  arabic: ['م', 'ر', 'ب', 'ك', 'ف', 'ج', 'ز'],
};

/** A person that nobody is called: first name and family name, another for every number. */
export function rareName(
  style: NameStyle,
  number: number,
): { readonly first: string; readonly last: string } {
  const { first, last } = NAME_STYLES[style];
  const at = (list: readonly string[], place: number) => list[place % list.length] ?? '';
  const stems = STEMS[style] ?? LATIN;
  const [vowels, consonants] = [
    VOWELS[style] ?? ['a', 'e', 'o', 'u', 'i'],
    CONSONANTS[style] ?? ['m', 'r', 'b', 'k', 'f', 'g', 'z'],
  ];
  const round = Math.floor(number / stems.length);
  const middle = at(vowels, round) + at(consonants, Math.floor(round / vowels.length));
  return { first: at(first, number), last: at(stems, number) + middle + at(last, number + round) };
}
