#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runProcess } from '../dist/main.js';

// Left to itself node lets memory grow to several times of what is in use before it looks for what can go. Said only to
// versions that are known to have the flag: another one would complain of it.
// The library that draws pictures is compiled once and not again while it runs: that took more memory than the pictures.
// So is a pattern: left to itself node makes it twice, and making one with \p{L} takes longer than searching a report.
if (Number.parseInt(process.versions.node, 10) <= 24)
  for (const flag of [
    '--heap-growing-percent=30',
    '--no-wasm-tier-up',
    '--no-wasm-dynamic-tiering',
    '--no-regexp-tier-up',
  ])
    setFlagsFromString(flag);

process.exitCode = await runProcess(process.argv.slice(2));
