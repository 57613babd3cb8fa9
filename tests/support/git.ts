import { execFileSync } from 'node:child_process';

const ALONE = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** What git says, without anybody's own settings. Throws where it answers with an error. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: ALONE,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

export const hasGit = (() => {
  try {
    return git('.', '--version').startsWith('git');
  } catch {
    console.warn('skipped: git is not there, and these tests ask it');
    return false;
  }
})();
