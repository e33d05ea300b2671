import type { RehearsalReport } from '@pacesetter/rehearsal';
import { section, table } from './text-table';

type Sites = NonNullable<RehearsalReport['sites']>;

/** The sections about demonstration sites; nothing for a programme without any. */
export function renderSites(sites: RehearsalReport['sites']): readonly string[] {
  if (sites === undefined) return [];
  return [
    section('Demonstration sites 示范点', standings(sites)),
    ...sites.apportionments.flatMap(apportioned),
    section('Assessments of sites 示范点考核考评', assessments(sites)),
  ];
}

function standings({ tiers }: Sites): string {
  const header = [
    'tier 级别',
    'places 名额',
    'applied 申报',
    'held 在册',
    'in reserve 候补',
    'no plaque 未授牌',
    'eliminated 淘汰',
    'replacements 递补',
    'plaques 授牌',
  ];
  const rows = tiers.map((tier) => [
    `${tier.title.zh} ${tier.title.en}`,
    tier.places,
    tier.applied,
    tier.designated,
    tier.reserve,
    tier.refused,
    tier.eliminated,
    tier.replacements,
    tier.plaques,
  ]);
  const short = tiers.filter(({ designated, places }) => designated < places).map(shortfall);
  return [table(header, rows), ...short].join('');
}

/** Why there are fewer sites than places. */
function shortfall({ title, places, designated, refused, applied, reserve }: Sites['tiers'][number]): string {
  const vacant = places - designated;
  const why =
    applied < places
      ? `only ${applied} applied`
      : `${refused} did not reach the standard, ${reserve} applicants wait in reserve`;
  return `  ${title.zh}: ${vacant} of ${places} places are vacant: ${why}\n`;
}

function apportioned({
  title,
  method,
  places,
  counts,
  areas,
  shown,
}: Sites['apportionments'][number]): readonly string[] {
  if (areas < 2) return [];
  const heading = `Places of ${title.en} 名额分配: ${places} by ${method} among ${areas}, ${counts} may apply`;
  const rows = shown.map(({ name, candidates, places: got, taken }) => [name, candidates, got, taken]);
  const body = shown.length === 0 ? '' : table(['area 地区', 'may apply 可申报', 'places 名额', 'held 在册'], rows);
  return [section(heading, body)];
}

function assessments({ assessments: rows }: Sites): string {
  if (rows.length === 0) return '  none\n';
  return table(
    ['tier 级别', 'round 轮次', 'assessed 考评', 'met the standard 达标', 'mean 均分'],
    rows.map(({ title, cycle, assessed, met, mean }) => [
      title.zh,
      cycle === 0 ? 'creation 创建' : `reassessment 考评 ${cycle}`,
      assessed,
      met,
      mean,
    ]),
  );
}
