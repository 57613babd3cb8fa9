const TEAM =
  /(?<!\p{L})(?:\p{L}*team|afdeling|ploeg|unit|wijk|locatie|vestiging|filiaal|school|department|ward|office|branch)(?!\p{L})/iu;
const FUNCTION =
  /(?:consulent|co[oö]rdinator|medewerker|leider|manager|docent|lera(?:ar|res)|verpleegkundige|verzorgende|adviseur|arts|begeleider|ondernemer|werker|directeur|vrijwilliger|bestuurder|therapeut|nurse|teacher|worker|officer|advisor|director|volunteer|doctor|consultant)s?(?!\p{L})/iu;
/** A longer line tells a story instead. */
const MOST_WORDS = 8;

/** What a line above an interview says of whoever speaks there; null for one that tells something else. */
export function lineKind(line: string): 'team' | 'function' | 'headerLine' | null {
  const words = line.trim().split(/\s+/);
  if (words.length > MOST_WORDS || /[.?!]$/.test(line.trim()) || !/\p{L}/u.test(line)) return null;
  if (TEAM.test(line)) return 'team';
  return FUNCTION.test(line) ? 'function' : 'headerLine';
}
