import type { RehearsalReport } from '@pacesetter/rehearsal';
import { section, table } from './text-table';

type Ballots = NonNullable<RehearsalReport['ballots']>;

/** Secret ballots: how many took part, that nobody voted twice, and that counting again gives the same. */
export function renderBallots(ballots: RehearsalReport['ballots']): string[] {
  if (ballots === undefined) return [];
  return [section('Secret ballots 无记名测评', table(['', ''], summary(ballots))), results(ballots)];
}

function summary(ballots: Ballots): (readonly (string | number)[])[] {
  const { counted, void: tooFew, withheld, open, eligible, credentials, papers } = ballots;
  const { secondVotesTried, recounted, recountProblems } = ballots;
  const wrong = recountProblems.length === 0 ? 'all as published' : recountProblems.join('; ');
  return [
    ['counted 已计票', counted],
    ['too few registered, no voting 登记人数不足', tooFew],
    ['too few votes, result withheld 票数不足不公布', withheld],
    ['still open 进行中', open],
    ['on the rolls 选举人数', eligible],
    ['registered 领取凭证', credentials],
    ['voted 投票', papers],
    ['second votes tried and refused 重复投票（均被拒绝）', secondVotesTried],
    ['counted again from what is published 复核', `${recounted}: ${wrong}`],
  ];
}

function results({ results: rows }: Ballots): string {
  return table(
    ['organisation 单位', 'status 状态', 'roll 名册', 'registered 领证', 'voted 投票', 'result 结果'],
    rows.map(({ organizationId, status, eligible, credentials, papers, tally }) => [
      organizationId,
      status,
      eligible,
      credentials,
      papers,
      tally === undefined
        ? '–'
        : Object.entries(tally)
            .map(([grade, count]) => `${grade} ${count}`)
            .join(' · '),
    ]),
  );
}
