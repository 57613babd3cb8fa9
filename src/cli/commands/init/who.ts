import type { WhoIsWho } from '../../../app/init/answers.ts';
import type { SeenForm } from '../../../app/init/seen.ts';
import type { Inline } from '../../../gate/exhibit.ts';
import type { Safe } from '../../../gate/safe-text.ts';
import type { Language, Role } from '../../../model/project.ts';
import { say, tell, term } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import { line, NEW_LINE, question } from '../../render/lines.ts';
import type { Terminal } from '../../terminal.ts';

const ROLES = {
  researcher: sentence('stelt de vragen', 'asks the questions'),
  respondent: sentence('respondent', 'respondent'),
  other: sentence('iemand anders', 'somebody else'),
  shared: sentence('meer respondenten tegelijk', 'several respondents at once'),
  unknown: sentence('onbekend', 'unknown'),
} as const;

/** What somebody types for a role, in either language: the first letter of a word for it, or all of it. */
const TYPED: readonly (readonly [RegExp, Role])[] = [
  [/^(?:o|i|v|onderzoeker|interviewer|vraagt|researcher)$/i, 'researcher'],
  [/^(?:r|respondent|geïnterviewde|antwoordt)$/i, 'respondent'],
  [/^(?:a|e|anders|ander|iemand anders|other|else)$/i, 'other'],
  [/^(?:s|m|samen|gedeeld|meer|shared|several)$/i, 'shared'],
  [/^(?:\?|onbekend|unknown)$/i, 'unknown'],
];

const SAYS = {
  speakers: sentence('Wie spreekt er? ({place} van {of})', 'Who speaks? ({place} of {of})'),
  mark: sentence('{mark} ({turns} keer)', '{mark} ({turns} {turns|time|times})'),
  thought: sentence('kantlijn denkt: {role}', 'kantlijn thinks: {role}'),
  guess: sentence('kantlijn denkt (een gok): {role}', 'kantlijn thinks (a guess): {role}'),
  roles: sentence(
    'o stelt de vragen · r respondent · a iemand anders · s meer respondenten tegelijk · ? weet ik niet · enter klopt, of later',
    'o asks the questions · r respondent · a somebody else · s several respondents at once · ? I do not know · enter is right, or later',
  ),
  again: sentence('Dat begrijp ik niet.', 'I do not understand that.'),
  groups: sentence('Gevonden groepen:', 'Groups found:'),
  members: sentence(
    '{title}: {count} {count|interview|interviews}',
    '{title}: {count} {count|interview|interviews}',
  ),
  choice: sentence(
    'enter klopt zo · 1 alles is één groep · g per interview zeggen',
    'enter is right · 1 all is one group · g say it for each interview',
  ),
  noGroup: sentence('groep van {heading} (enter later): ', 'group of {heading} (enter later): '),
  groupOf: sentence('groep van {heading} [{title}]: ', 'group of {heading} [{title}]: '),
} as const;

/** Asks at a terminal; what is shown there passed a gate before. Nobody who answers leaves everything as it was found. */
export function askingAt(terminal: Terminal, language: Language): WhoIsWho {
  const tellLine = (parts: Inline) => terminal.out(line(parts, language));
  const typed = async (prompt: Inline) => (await terminal.line(question(prompt, language)))?.trim() ?? '';
  return {
    async role(form, place, of) {
      terminal.out(NEW_LINE);
      tellLine([say(SAYS.speakers, language, { place, of })]);
      for (const part of shownForm(form, language)) tellLine(part);
      for (;;) {
        const answer = (await terminal.line(question([term('> ')], language)))?.trim() ?? null;
        if (answer === null || (answer === '' && form.role === 'unknown')) return null;
        if (answer === '') return form.role;
        const role = TYPED.find(([pattern]) => pattern.test(answer))?.[1];
        if (role !== undefined) return role;
        tellLine([say(SAYS.again, language)]);
        tellLine([say(SAYS.roles, language)]);
      }
    },
    async groups(groups) {
      terminal.out(NEW_LINE);
      tellLine([say(SAYS.groups, language)]);
      for (const { title, interviews } of groups) {
        tellLine([term('  '), ...tell(SAYS.members, language, { title, count: interviews.length })]);
        for (const { heading } of interviews) tellLine([term('    '), heading]);
      }
      tellLine([say(SAYS.choice, language)]);
      const answer = (await typed([term('> ')])).toLowerCase();
      if (answer === '1') return 'one';
      return answer.startsWith('g') ? 'each' : 'found';
    },
    async groupOf({ heading }, group) {
      const asked =
        group === null
          ? tell(SAYS.noGroup, language, { heading })
          : tell(SAYS.groupOf, language, { heading, title: group.title });
      return (await typed(asked)) || null;
    },
  };
}

function shownForm({ marks, line: said, role, isGuess }: Safe<SeenForm>, language: Language): Inline[] {
  const thought = isGuess ? SAYS.guess : SAYS.thought;
  return [
    ...marks.map(({ mark, turns }): Inline => [term('  '), ...tell(SAYS.mark, language, { mark, turns })]),
    ...(said.toString() === '' ? [] : [[term('  '), said] satisfies Inline]),
    [term('  '), say(thought, language, { role: say(ROLES[role], language) })],
    [say(SAYS.roles, language)],
  ];
}
