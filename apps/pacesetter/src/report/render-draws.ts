import type { RehearsalReport } from '@pacesetter/rehearsal';
import { section, table } from './text-table';

/** Draws: how many of how many, in how many strata, by which seed, and that computing them again gives the same. */
export function renderDraws({ draws, campaignId }: Pick<RehearsalReport, 'draws' | 'campaignId'>): string[] {
  if (draws.length === 0) return [];
  const header = [
    'draw 抽签',
    'pool 总数',
    'strata 层',
    'left out 排除',
    'drawn 抽中',
    'public value 公开值',
    'seed 种子',
    'computed again 复算',
  ];
  const rows = draws.map(({ drawId, size, strata, excluded, drawn, publicValue, seed, discrepancies }) => [
    drawId.replace(`${campaignId}~`, ''),
    size,
    strata,
    excluded,
    drawn,
    publicValue ?? '–',
    seed === null ? '–' : `${seed.slice(0, 16)}…`,
    discrepancies === undefined ? 'not made' : discrepancies.length === 0 ? 'agrees' : discrepancies.join('; '),
  ]);
  return [section('Draws 抽签', table(header, rows))];
}
