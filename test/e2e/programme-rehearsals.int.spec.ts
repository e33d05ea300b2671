import type { RehearsalReport } from '@pacesetter/rehearsal';
import { renderReport } from '../../apps/pacesetter/src/report/render-report';
import { rehearsed } from './rehearsed';

/** As many organisations as make a campaign: the first of the sample, in which parents come before children. */
const ORGANIZATIONS: Readonly<Record<string, number>> = {
  'guangdong-2010': 14,
  'xuefu-street': 14,
  'luliang-2009': 14,
  // Down to the villages: those above them seldom apply.
  'hunan-2011': 120,
};

interface Expectation {
  /** What the programme is about, and so has to happen. */
  readonly happens: readonly string[];
  /** What belongs to sections that the programme does not have. */
  readonly neverHappens: readonly string[];
  /** Words of the programme that the report is written in. */
  readonly says: readonly string[];
}

const PROGRAMMES: readonly (readonly [id: string, expected: Expectation])[] = [
  [
    'guangdong-2010',
    {
      happens: ['PledgePublished', 'PledgeVerified', 'MassReviewRecorded', 'AwardRoundOpened', 'ContactPointAssigned'],
      neverHappens: ['ListingBegan', 'AccountabilityOpened', 'SitePlacesApportioned'],
      says: ['Stage 阶段', '迎接党的十八大', 'Step 步骤'],
    },
  ],
  [
    'hunan-2011',
    {
      happens: ['PlanApproved', 'SiteApplied', 'SiteDesignated', 'SitePlacesApportioned', 'VisitRecorded'],
      neverHappens: ['PledgePublished', 'MassReviewRecorded', 'AssessmentRecorded', 'AwardRoundOpened'],
      says: ['第二次两年考评', 'Plaque of a demonstration site 示范点牌匾'],
    },
  ],
  [
    'xuefu-street',
    {
      happens: ['PledgePublished', 'PledgeVerified', 'MassReviewRecorded', 'AwardConferred', 'PostSet'],
      neverHappens: ['EscalationRaised', 'ListingBegan', 'SitePlacesApportioned'],
      says: ['Round 阶段', '解难题、促转变、上水平', '迎接建党90周年'],
    },
  ],
  [
    'luliang-2009',
    {
      happens: ['PlanApproved', 'AssessmentRecorded', 'AwardConferred'],
      neverHappens: [
        'PledgePublished',
        'MassReviewRecorded',
        'VisitRecorded',
        'RectificationOrdered',
        'EscalationRaised',
      ],
      says: ['Member of the association 会员', 'Grassroots organisation 基层组织'],
    },
  ],
];

describe.each(PROGRAMMES)('%s', (id, { happens, neverHappens, says }) => {
  let report: RehearsalReport;

  beforeAll(async () => {
    report = await rehearsed(id, ORGANIZATIONS[id]);
  }, 400_000);

  it('comes to the end of its last phase', () => {
    expect(report.completed).toBe(true);
    expect(report.phases.map(({ status }) => status)).toEqual(report.phases.map(() => 'over'));
  });

  it('has what its document asks for, and nothing of what it leaves out', () => {
    const types = Object.keys(report.eventCounts);
    expect(happens.filter((type) => !types.includes(type))).toEqual([]);
    expect(types.filter((type) => neverHappens.includes(type))).toEqual([]);
  });

  it('is reported in its own words', () => {
    const text = renderReport(report);
    for (const words of says) expect(text).toContain(words);
  });

  it('has the same history again', async () => {
    expect((await rehearsed(id, ORGANIZATIONS[id])).historyDigest).toBe(report.historyDigest);
  }, 400_000);
});
