import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderTable } from '../../../src/cli/render/table.ts';

const of = (rows: string[][], width: number, head = ['A', 'B']) =>
  [...renderTable({ head, rows, widths: head.map(() => 1) }, width)].join('\n');

describe('a table on a terminal', () => {
  it('is closed below its head where it has no rows', () => {
    expect(of([], 40).split('\n')).toEqual(['┌──────┬──────┐', '│ A    │ B    │', '└──────┴──────┘']);
  });

  it('wraps words inside its cells, and cuts what is wider than a column', () => {
    expect(of([['een twee drie vier', 'lindenlaantje-12']], 24).split('\n')).toEqual([
      '┌──────────┬──────────┐',
      '│ A        │ B        │',
      '├──────────┼──────────┤',
      '│ een twee │ lindenla │',
      '│ drie     │ antje-12 │',
      '│ vier     │          │',
      '└──────────┴──────────┘',
    ]);
  });

  it('parts its rows where a cell holds a line end, and has no head where that says nothing', () => {
    expect(
      of(
        [
          ['a\nb', 'c'],
          ['d', 'e'],
        ],
        40,
        ['', ''],
      ),
    ).toBe(
      [
        '┌──────┬──────┐',
        '│ a    │ c    │',
        '│ b    │      │',
        '├──────┼──────┤',
        '│ d    │ e    │',
        '└──────┴──────┘',
      ].join('\n'),
    );
  });

  it('is as wide as its letters are shown', () => {
    const lines = of(
      [
        ['猫が好き', 'x'],
        ['e\u0301e\u0301n', 'y'],
      ],
      40,
    ).split('\n');
    expect(new Set(lines.map(stringWidth)).size).toBe(1);
  });

  it('is one table, however many rows it has', () => {
    const rows = Array.from({ length: 120 }, (_, at) => [`rij ${at}`, 'x']);
    const lines = of(rows, 40).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '┌─────────┬──────┐',
      '│ A       │ B    │',
      '├─────────┼──────┤',
      '│ rij 0   │ x    │',
    ]);
    expect(lines.slice(3, -1).map((line) => line.slice(2, 9).trim())).toEqual(rows.map(([row]) => row));
    const parted = of([...rows, ['a\nb', 'x']], 40).split('\n');
    expect(parted.filter((line) => line === '├─────────┼──────┤')).toHaveLength(121);
    expect(parted).toHaveLength(1 + 1 + 121 + 122 + 1);
  });
});
