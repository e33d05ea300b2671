const LEVELS = ['province', 'city', 'county', 'township', 'grassroots'];

/**
 * A made-up province as a CSV file of divisions: so many organisations on each level below the first one, spread evenly
 * over those of the level above.
 */
export function provinceCsv(counts: readonly number[]): string {
  const rows = ['code,parentCode,level,name', '1,,province,省'];
  let above = ['1'];
  for (const [depth, count] of counts.entries()) {
    const parents = above;
    above = Array.from({ length: count }, (_, index) => {
      const parent = parents[Math.floor((index * parents.length) / count)] ?? '1';
      const code = `${depth + 2}${String(index).padStart(6, '0')}`;
      rows.push(`${code},${parent},${LEVELS[depth + 1] ?? 'grassroots'},${depth === 3 ? '村' : '单位'}${index + 1}`);
      return code;
    });
  }
  return `${rows.join('\n')}\n`;
}
