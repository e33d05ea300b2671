export interface Expectation {
  /** What the programme is about, and so has to happen. */
  readonly happens: readonly string[];
  /** What belongs to sections that the programme does not have. */
  readonly neverHappens: readonly string[];
  /** Words of the programme that the report is written in. */
  readonly says: readonly string[];
}

/** By programme, those that take longest first. */
export const EXPECTATIONS: readonly (readonly [id: string, expected: Expectation])[] = [
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
  [
    'gansu-2010',
    {
      happens: ['PledgeVerified', 'MassReviewRecorded', 'ListingBegan', 'AccountabilityOpened', 'AwardConferred'],
      neverHappens: ['SitePlacesApportioned'],
      says: ['甘肃煤田地质局'],
    },
  ],
];
