import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { newFolder, put } from './folder.ts';

const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** What the linter says of these files (path -> code), by the configuration of the project or by what is made of it. */
export function lintOf(
  files: Iterable<readonly [path: string, code: string, ...unknown[]]>,
  change: (config: object) => object = (config) => config,
): string {
  const folder = newFolder();
  try {
    const config = change(JSON.parse(readFileSync('biome.json', 'utf8')));
    writeFileSync(join(folder.path, 'biome.json'), JSON.stringify(config));
    for (const name of readdirSync('.ci').filter((file) => file.endsWith('.grit')))
      put(folder.path, `.ci/${name}`, readFileSync(`.ci/${name}`));
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder.path, 'node_modules'));
    for (const [path, code] of files) put(folder.path, path, `${code}\n`);
    return lint(folder.path);
  } finally {
    folder.remove();
  }
}

function lint(cwd: string): string {
  try {
    // Not by way of npx, which takes longer to begin than the linter to lint.
    return execFileSync(process.execPath, [BIOME, 'lint', '--max-diagnostics=none', '.'], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr }: { stdout?: string; stderr?: string } = error ?? {};
    return `${stdout}${stderr}`;
  }
}

/** Whether the report blames that file for that rule. */
export function blames(report: string, path: string, rule: string): boolean {
  return new RegExp(`${path.replace(/[./]/g, '\\$&')}:\\d+:\\d+ (?:lint/\\w+/)?${rule}`).test(report);
}
