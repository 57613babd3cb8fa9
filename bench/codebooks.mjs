/** The two codebooks of the made-up corpus. The second numbers the same subjects in another order. */
const SUBJECTS = [
  ['Werkwijze', 'Intake', 'Doelen', 'Huiswerk', 'Voortgang', 'Toets'],
  ['Samenwerking', 'Rooster', 'Contact', 'Aanspreekpunt', 'Privacy', 'Vertrouwen'],
  ['Omgeving', 'Ruimte', 'Training', 'Geld', 'Materiaal', 'Waardering'],
];
const DETAILS = ['wisselt', 'ontbreekt', 'gaat goed', 'kan beter'];

export const GROUPS = [
  { id: 'docenten', title: 'Docenten', prefix: 'd', labels: SUBJECTS },
  {
    id: 'taalmaatjes',
    title: 'Taalmaatjes',
    prefix: 't',
    labels: SUBJECTS.toReversed().map(([label, ...subs]) => [label, ...subs.toReversed()]),
  },
];

/** Every ad of a group, with the words that a note uses for it and its reference. */
export function codesOf(group) {
  return group.labels.flatMap(([label, ...subs], l) =>
    subs.flatMap((sub, s) =>
      DETAILS.map((detail, a) => ({
        code: `${l + 1}/${s + 1}/${a + 1}`,
        words: `${label}: ${sub.toLowerCase()} ${detail}`,
        theme: `${sub.toLowerCase()}-${a + 1}`,
        label: l + 1,
        sub: s + 1,
        ad: a + 1,
      })),
    ),
  );
}

export function codebookYaml(group) {
  const lines = [`codebook: ${group.id}`, `title: ${group.title}`, 'labels:'];
  group.labels.forEach(([label, ...subs], l) => {
    lines.push(`  ${l + 1}:`, `    name: ${label}`, '    sub:');
    subs.forEach((sub, s) => {
      lines.push(`      ${s + 1}:`, `        name: ${sub}`, '        ad:');
      DETAILS.forEach((detail, a) => {
        lines.push(`          ${a + 1}: ${sub} ${detail}`);
      });
    });
  });
  return `${lines.join('\n')}\n`;
}

/** One theme for every detail of every subject. */
export function crosswalkYaml() {
  const [first, second] = GROUPS.map(codesOf);
  const themes = first.map(({ theme, code }) => {
    const twin = second.find((other) => other.theme === theme);
    const codes = `{ ${GROUPS[0].id}: [${code}], ${GROUPS[1].id}: [${twin.code}] }`;
    return `  - { id: ${theme}, name: ${theme}, codes: ${codes} }`;
  });
  return `crosswalk: themas\nthemes:\n${themes.join('\n')}\n`;
}
