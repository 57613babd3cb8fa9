import { rm } from 'node:fs/promises';
import { join, posix, win32 } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { howStarted } from '../../src/cli/commands/demo/started.ts';
import { folderWith } from '../support/folder.ts';
import { runHere } from '../support/run-cli.ts';

const NAME = { by: 'name' };
const NPX = { by: 'npx' };
const node = (file: string) => ({ by: 'node', file });

describe('the demo knows how it was started', () => {
  test.each([
    ['/usr/local/bin/kantlijn', '/home/els', NAME],
    ['/home/els/study/node_modules/.bin/kantlijn', '/home/els/study', NPX],
    ['/home/els/.npm/_npx/0c1f/node_modules/.bin/kantlijn', '/home/els', NPX],
    ['/home/els/kantlijn/bin/kantlijn.js', '/home/els/kantlijn', node('bin/kantlijn.js')],
    ['/home/els/kantlijn/bin/kantlijn.js', '/home/els', node('kantlijn/bin/kantlijn.js')],
    ['/opt/kantlijn/bin/kantlijn.js', '/home/els', node('/opt/kantlijn/bin/kantlijn.js')],
    ['/home/els/study/node_modules/kantlijn/bin/kantlijn.js', '/home/els/study/texts', NPX],
    ['/home/els/..kantlijn/bin/kantlijn.js', '/home/els', node('..kantlijn/bin/kantlijn.js')],
    [null, '/home/els', NAME],
  ] as const)('%s in %s', (script, cwd, started) => {
    expect(howStarted(script, cwd, posix)).toEqual(started);
  });

  const GLOBAL = 'C:\\Users\\Els\\AppData\\Roaming\\npm\\node_modules\\kantlijn\\bin\\kantlijn.js';
  test.each([
    [GLOBAL, 'C:\\Users\\Els\\Documents', NAME],
    [GLOBAL, 'D:\\study', NAME],
    ['D:\\study\\node_modules\\kantlijn\\bin\\kantlijn.js', 'D:\\study', NPX],
    ['C:\\npm-cache\\_npx\\0c1f\\node_modules\\kantlijn\\bin\\kantlijn.js', 'D:\\study', NPX],
    ['D:\\kantlijn\\bin\\kantlijn.js', 'D:\\kantlijn', node('bin\\kantlijn.js')],
    ['D:\\kantlijn\\bin\\kantlijn.js', 'C:\\Users', node('D:\\kantlijn\\bin\\kantlijn.js')],
  ] as const)('on Windows: %s in %s', (script, cwd, started) => {
    expect(howStarted(script, cwd, win32)).toEqual(started);
  });
});

describe('its last line can be typed as it stands', () => {
  const last = (out: string) => out.trimEnd().split('\n').at(-1);

  test.each(['nl', 'en'])('from a checkout (%s)', async (language) => {
    const cwd = folderWith();
    const into = join(cwd, 'een voorbeeld');
    const argv = ['demo', '--into', into, '--language', language];
    const shown = await runHere(cwd, argv, { isTerminal: true, script: join(cwd, 'bin/kantlijn.js') });
    const says = language === 'nl' ? 'Verder kijken' : 'Look further';
    expect(last(shown.out)).toBe(`${says}: node ${join('bin', 'kantlijn.js')} -C "${into}" fragments`);
    const next = await runHere(cwd, ['-C', into, 'fragments']);
    expect(next.exit).toBe(0);
  });

  test.skipIf(process.platform === 'win32')(
    'of a folder that it makes itself, also where others read it',
    async () => {
      vi.stubEnv('TMPDIR', '/tmp');
      onTestFinished(() => void vi.unstubAllEnvs());
      const { out } = await runHere(folderWith(), ['demo', '--language', 'en']);
      const path = /-C (\S+) fragments$/.exec(last(out) ?? '')?.[1] ?? '';
      expect(path).toMatch(/^\/tmp\/kantlijn-demo-\d+$/);
      expect((await runHere('.', ['-C', path, 'status'])).exit).toBe(0);
      await rm(path, { recursive: true });
    },
  );

  test.each(['/home/roos', '/Users/Roos', 'C:\\Users\\Els'])(
    'names nobody whose home %s is',
    async (home) => {
      const script = `${home}/kantlijn/bin/kantlijn.js`;
      const { out } = await runHere(folderWith(), ['demo', '--into', 'x'], { script });
      expect(last(out)).toMatch(/ fragments$/);
      expect(last(out)).not.toMatch(/roos|els\b/i);
    },
  );

  test('names nobody whose folder the program stands in', async () => {
    const cwd = folderWith();
    const script = '/home/Annemarie de Wit/kantlijn/bin/kantlijn.js';
    const { out } = await runHere(cwd, ['demo', '--into', 'x', '--language', 'en'], { script });
    expect(last(out)).toMatch(/^Look further: node .*kantlijn\.js"? -C .* fragments$/);
    expect(out).not.toContain('Annemarie');
  });
});
