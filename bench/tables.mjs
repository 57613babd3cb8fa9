const MS = (ms) => (ms >= 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${ms.toFixed(0)} ms`);
const MB = (bytes) => (Number.isNaN(bytes) ? '?' : `${(bytes / 1024 / 1024).toFixed(0)} MB`);
const TIMES = (ratio) => (Number.isFinite(ratio) ? `${ratio.toFixed(2)} x` : '?');

export function startLine({ help, bare, runs }) {
  const times = `--help ${help.toFixed(1)} ms, node -e 0 ${bare.toFixed(1)} ms`;
  return `start-up: ${times}, ratio ${TIMES(help / bare)} (minimum of ${runs} runs each)\n`;
}

/** What is measured, and how a reader calls it. */
const KINDS = { baseline: 'bare node', crosstab: 'warm', changed: 'one changed', scan: 'cold' };

/** Time and memory by size, each with its ratio to the bare node. */
export function sizeTable(measured) {
  const rows = measured.flatMap(({ size, ...runs }) =>
    Object.entries(KINDS).map(([kind, name]) => [
      String(size),
      name,
      MS(runs[kind].ms),
      TIMES(runs[kind].ms / runs.baseline.ms),
      MB(runs[kind].bytes),
      TIMES(runs[kind].bytes / runs.baseline.bytes),
      String(runs[kind].runs),
    ]),
  );
  return table([['interviews', 'what', 'time', '/bare', 'peak', '/bare', 'runs'], ...rows]);
}

/** What one more interview costs between two sizes; where that stays the same, time grows in a straight line. */
export function growthTable(measured) {
  const steps = measured.slice(1).map((to, i) => ({ from: measured[i], to }));
  if (steps.length === 0) return '';
  const rows = steps.flatMap(({ from, to }, i) =>
    Object.entries(KINDS).map(([kind, name]) => {
      const before = steps[i - 1];
      const one = perInterview(from, to, kind, 'ms');
      const earlier = before === undefined ? Number.NaN : perInterview(before.from, before.to, kind, 'ms');
      const growth = before === undefined ? '-' : TIMES(one / earlier);
      const memory = kilobytes(perInterview(from, to, kind, 'bytes'));
      return [`${from.size} to ${to.size}`, name, `${one.toFixed(2)} ms`, growth, memory];
    }),
  );
  return table([['per further interview', 'what', 'time', '/step before', 'memory'], ...rows]);
}

function perInterview(from, to, kind, unit) {
  return (to[kind][unit] - from[kind][unit]) / (to.size - from.size);
}

function kilobytes(bytes) {
  return Number.isNaN(bytes) ? '?' : `${(bytes / 1024).toFixed(0)} kB`;
}

/** Commands that ended badly, so that nobody takes their times for results. */
export function failures(measured) {
  return measured
    .flatMap(({ size, ...kinds }) =>
      Object.entries(kinds).map(([kind, { failed }]) => ({ size, kind, failed })),
    )
    .filter(({ failed }) => failed !== null)
    .map(({ size, kind, failed }) => {
      const why = /^\w*Error: .*$/m.exec(failed.stderr)?.[0] ?? failed.stderr.trim().split('\n')[0];
      return `NOT VALID: ${kind} at ${size} ended with exit code ${failed.status}: ${why}`;
    })
    .join('\n');
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, i) => cell.padStart(widths[i]))
      .join('  ')
      .trimEnd();
  const [head, ...body] = rows.map(line);
  return `${[head, widths.map((width) => '-'.repeat(width)).join('  '), ...body].join('\n')}\n`;
}
