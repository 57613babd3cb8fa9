#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runProcess } from '../dist/main.js';

// Left to itself node lets memory grow to several times of what is in use before it looks for what can go. Said only to
// versions that are known to have the flag: another one would complain of it.
// The library that draws pictures is compiled once and not again while it runs: that took more memory than the pictures.
// So is a pattern: left to itself node makes it twice, and making one with \p{L} takes longer than searching a report.
// And so is every other part of it that runs for a second or two: compiling what was compiled once took a third of the
// time of the processor. It waits until something has run for ten times as long.
const version = Number.parseInt(process.versions.node, 10);
const later = { 20: '--interrupt-budget=1000000', 22: '--invocation-count-for-turbofan=30000' };
const ofNow = version > 22 ? later[22] : later[version];
if (version <= 24)
  for (const flag of [
    '--heap-growing-percent=30',
    '--no-wasm-tier-up',
    '--no-wasm-dynamic-tiering',
    '--no-regexp-tier-up',
    ...(ofNow === undefined ? [] : [ofNow]),
  ])
    setFlagsFromString(flag);

process.exitCode = await runProcess(process.argv.slice(2));
