/**
 * One line a measurement: what, ours, the baseline, their ratio, the budget and whether it is kept.
 * @param {readonly {name: string, ours: number, baseline: number, unit?: string, ratio: number, budget?: string | number}[]} rows
 *   `budget` is the largest ratio as in '<= 3' or 3, or the smallest as in '>= 0.5'; left out where there is none
 * @returns {string}
 */
export function formatRows(rows) {
  const cells = rows.map(({ name, ours, baseline, unit = '', ratio, budget = '' }) => {
    const limit = typeof budget === 'number' ? `<= ${budget}` : budget;
    return [name, `${short(ours)} ${unit}`.trim(), `${short(baseline)} ${unit}`.trim(), short(ratio), limit, verdict(ratio, limit)];
  });
  const table = [['measurement', 'ours', 'baseline', 'ratio', 'budget', ''], ...cells];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  return table
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function short(value) {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function verdict(ratio, budget) {
  const [, comparison, limit] = /^(<=|>=)\s*([\d.]+)$/.exec(budget) ?? [];
  if (comparison === undefined) return '';
  const kept = comparison === '<=' ? ratio <= Number(limit) : ratio >= Number(limit);
  return kept ? 'kept' : 'OVER';
}
