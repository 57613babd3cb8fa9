import { writeAtomic } from '../../src/io/atomic.ts';
import { IoProblem } from '../../src/io/problem.ts';
import { publish } from '../../src/io/publish/publish.ts';
import { readSources } from '../../src/io/read.ts';
import { rendered } from '../../src/writers/rendered.ts';
import { NAMES, versionOf } from './versions.ts';

/** What a test runs as a process of its own, to kill it or to give it other rights. */
const [task, path = ''] = process.argv.slice(2);

async function publishVersion(version: number): Promise<string> {
  const files = NAMES.map((name) => rendered(name, versionOf(name, version)));
  const result = await publish(path, files, () => []);
  return result.outcome === 'failed' ? result.finding.code : result.outcome;
}

async function main(): Promise<void> {
  if (task === 'read') console.log((await readSources(path, ['*'])).findings.map(({ code }) => code).join());
  if (task === 'publish-once') console.log(await publishVersion(1));
  if (task === 'write-once') {
    const done = await writeAtomic(path, Buffer.from('nieuw')).catch((error: unknown) => error);
    console.log(done instanceof IoProblem ? done.finding.code : 'written');
  }
  for (let version = 1; task === 'write' || task === 'publish'; version++) {
    if (task === 'write') await writeAtomic(path, versionOf('a', version));
    else if ((await publishVersion(version)) !== 'published') throw new Error('not published');
    if (version === 1) console.log('ready');
  }
}

void main();
