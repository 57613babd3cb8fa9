import type { CodedProject } from '../model/project.ts';

/** How much was seen, and how much of it is used; the rest stands in findings. */
export interface Balance {
  readonly seen: number;
  readonly used: number;
}

/** Seen: what announces an interview, or is talk without that. Used: where somebody answers of whom that is known. */
export function interviewBalance({ transcripts, unread }: CodedProject): Balance {
  const used = transcripts.filter(({ turns }) => turns.some(({ role }) => role === 'respondent'));
  return { seen: transcripts.length + unread.length, used: used.length };
}

/** Seen: the marks of each interview, and talk without any as one. Used: those with a role. */
export function speakerBalance({ transcripts, unread }: CodedProject): Balance {
  const perTranscript = transcripts.map(({ turns }) => {
    const roles = new Map(turns.map(({ speaker, role }) => [speaker, role] as const));
    return { seen: roles.size, used: [...roles.values()].filter((role) => role !== 'unknown').length };
  });
  return {
    seen: perTranscript.reduce((sum, { seen }) => sum + seen, unread.length),
    used: perTranscript.reduce((sum, { used }) => sum + used, 0),
  };
}
