/** Loaded into a measured process with --import: at its end it writes its peak memory, in bytes, and its time of the processor, in ms, to PEAK_FILE. */
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const told = JSON.stringify({ bytes: peakBytes(), cpu: (user + system) / 1000 });
  writeFileSync(process.env.PEAK_FILE ?? '/dev/null', told);
});

function peakBytes() {
  try {
    // On Linux maxRSS is inherited from the process that forked; VmHWM is this program's own.
    const kilobytes = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // No /proc here.
  }
  return process.resourceUsage().maxRSS * 1024;
}
