const MS = (ms) => (ms >= 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${ms.toFixed(0)} ms`);
const MB = (bytes) => (Number.isNaN(bytes) ? '?' : `${(bytes / 1024 / 1024).toFixed(0)} MB`);
const TIMES = (ratio) => (Number.isFinite(ratio) ? `${ratio.toFixed(2)} x` : '?');

export function startLine({ help, bare, runs }) {
  const times = `--help ${help.toFixed(1)} ms, node -e 0 ${bare.toFixed(1)} ms`;
  return `start-up: ${times}, ratio ${TIMES(help / bare)} (minimum of ${runs} runs each)\n`;
}

const COLUMNS = [
  ['format', 6],
  ['interviews', 10],
  ['command', 9],
  ['state', 7],
  ['time', 9],
  ['cpu', 9],
  ['/bare', 9],
  ['peak', 8],
  ['/bare', 9],
  ['runs', 4],
];

function aligned(cells) {
  return cells.map((cell, i) => cell.padStart(COLUMNS[i][1])).join('  ');
}

/** Above the rows, which come one by one. */
export const HEAD = [
  aligned(COLUMNS.map(([name]) => name)),
  aligned(COLUMNS.map(([, width]) => '-'.repeat(width))),
].join('\n');

/**
 * Time and memory of a command in a state, with their ratios to the bare node of the same moment: that of time goes by the
 * processor's, for on a busy machine the clock tells how busy it is.
 */
export function rowOf({ format, size, command, state, own, bare, runs }) {
  return aligned([
    `.${format}`,
    String(size),
    command,
    state,
    MS(own.ms),
    MS(own.cpu),
    TIMES(own.cpu / bare.cpu),
    MB(own.bytes),
    TIMES(own.bytes / bare.bytes),
    String(runs),
  ]);
}

/** What one more interview costs between two sizes; where that stays the same, time grows in a straight line. */
export function growthTable(measured) {
  const series = new Map();
  for (const one of measured) {
    const name = `.${one.format} ${one.command} ${one.state}`;
    series.set(name, [...(series.get(name) ?? []), one]);
  }
  const rows = [...series].flatMap(([name, points]) =>
    points.slice(1).map((to, i) => {
      const [from, before] = [points[i], points[i - 1]];
      const one = perInterview(from, to, 'cpu');
      const growth = before === undefined ? '-' : TIMES(one / perInterview(before, from, 'cpu'));
      const memory = kilobytes(perInterview(from, to, 'bytes'));
      return [name, `${from.size} to ${to.size}`, `${one.toFixed(2)} ms`, growth, memory];
    }),
  );
  if (rows.length === 0) return '';
  return `\n${table([['per further interview', 'sizes', 'cpu', '/step before', 'memory'], ...rows])}`;
}

function perInterview(from, to, unit) {
  return (to.own[unit] - from.own[unit]) / (to.size - from.size);
}

function kilobytes(bytes) {
  return Number.isNaN(bytes) ? '?' : `${(bytes / 1024).toFixed(0)} kB`;
}

/** Commands that ended badly, so that nobody takes their times for results. */
export function failures(measured) {
  return measured
    .filter(({ failed }) => failed !== null)
    .map(({ format, size, command, state, failed }) => {
      const why = /^\w*Error: .*$/m.exec(failed.stderr)?.[0] ?? failed.stderr.trim().split('\n')[0];
      return `NOT VALID: ${command} (${state}) at ${size} .${format} ended with exit code ${failed.status}: ${why}`;
    })
    .join('\n');
}

/** What there was no time for, so that nobody takes it for measured. */
export function missingLine(missing, minutes) {
  return missing.length === 0 ? '' : `NOT MEASURED within ${minutes} minutes: ${missing.join('; ')}`;
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
