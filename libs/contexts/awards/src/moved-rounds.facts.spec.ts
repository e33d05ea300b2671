import { dayOf, type ProgrammeDefinition } from '@pacesetter/programmes';
import { type CampaignState, campaign as campaignOf } from '@pacesetter/campaigns';
import { factReader, type Histories, TEST_TIME } from '@pacesetter/testing';
import { gansuCampaign } from '@pacesetter/testing/campaigns';
import { campaignId } from '../test/candidates';
import type { AwardRoundsMove } from './features/move-award-rounds/move-award-rounds';
import { awardRoundEffects, moveFacts } from './moved-rounds.facts';

const FIRST = 'anniversary-2011';
const LAST = 'july-2012';
const ZONE = 'Asia/Shanghai';
const noon = (day: string) => `${day}T16:00:00.000Z`;

const round = (key: string, [opensAt, nominationsCloseAt, confersAt]: readonly [string, string, string]) => ({
  round: key,
  opensAt: noon(opensAt),
  nominationsCloseAt: noon(nominationsCloseAt),
  confersAt: noon(confersAt),
});
const scheduled = {
  type: 'AwardRoundsScheduled',
  data: {
    campaignId,
    rounds: [
      round(FIRST, ['2011-05-19', '2011-06-10', '2011-06-30']),
      round(LAST, ['2012-05-14', '2012-06-10', '2012-06-30']),
    ],
    since: TEST_TIME,
  },
};

/** The campaign on version 1 of the definition, with a second version published. */
function histories(
  second: (definition: ProgrammeDefinition) => ProgrammeDefinition,
  since: NonNullable<Parameters<typeof gansuCampaign>[0]['since']> = [],
): Histories {
  const first = gansuCampaign({ campaignId, participants: [], since });
  const next = gansuCampaign({ campaignId, participants: [], change: (one) => second({ ...one, version: 2 }) });
  const programmes = Object.keys(first).filter((stream) => stream.startsWith('programme-'));
  const published = Object.fromEntries(programmes.map((key) => [key, [...(first[key] ?? []), ...(next[key] ?? [])]]));
  return { ...first, ...published, [`awardcalendar-${campaignId}`]: [scheduled] };
}

/** The second version with one award round changed, or left out. */
function withRound(key: string, change?: Partial<NonNullable<ProgrammeDefinition['awards']>['rounds'][number]>) {
  return (definition: ProgrammeDefinition): ProgrammeDefinition => {
    const { awards } = definition;
    if (awards === undefined) return definition;
    const rounds = awards.rounds.flatMap((one) => (one.key !== key ? [one] : change ? [{ ...one, ...change }] : []));
    return { ...definition, awards: { ...awards, rounds } };
  };
}

const same = (definition: ProgrammeDefinition) => definition;
const migrated: AwardRoundsMove['because'] = { change: 'campaign-migrated', from: 1, to: 2 };

async function days(because: AwardRoundsMove['because'], known: Histories) {
  const { rounds } = await moveFacts({ campaignId, because }, factReader(known));
  return rounds.map(({ round: key, status, before, after }) => {
    return [key, status, before && dayOf(before.confersAt, ZONE), after && dayOf(after.confersAt, ZONE)];
  });
}

describe('what is known when award rounds move', () => {
  it('is that they move with the phase that they are bound to, by as many days', async () => {
    const bound = gansuCampaign({
      campaignId,
      participants: [],
      change: withRound(LAST, { movesWith: 'demonstrate-and-rectify' }),
    });
    const known = { ...bound, [`awardcalendar-${campaignId}`]: [scheduled] };
    const because = { change: 'phase-extended', from: noon('2012-06-30'), endsAt: noon('2012-07-10') } as const;
    expect(await days({ ...because, phase: 'demonstrate-and-rectify' }, known)).toEqual([
      [FIRST, 'none', '2011-07-01', '2011-07-01'],
      [LAST, 'none', '2012-07-01', '2012-07-11'],
    ]);
    expect(await days({ ...because, phase: 'full-striving' }, known)).toEqual([
      [FIRST, 'none', '2011-07-01', '2011-07-01'],
      [LAST, 'none', '2012-07-01', '2012-07-01'],
    ]);
  });

  it('is that days which both versions have alike stay where they are', async () => {
    expect(await days(migrated, histories(same))).toEqual([
      [FIRST, 'none', '2011-07-01', '2011-07-01'],
      [LAST, 'none', '2012-07-01', '2012-07-01'],
    ]);
  });

  it('is the days of the other version, and that a round is given up which it does not have', async () => {
    expect(await days(migrated, histories(withRound(LAST, { confersOn: '2012-07-20' })))).toEqual([
      [FIRST, 'none', '2011-07-01', '2011-07-01'],
      [LAST, 'none', '2012-07-01', '2012-07-20'],
    ]);
    expect(await days(migrated, histories(withRound(LAST)))).toContainEqual([LAST, 'none', '2012-07-01', undefined]);
  });

  it('is the days of the other version moved back by the pauses there were', async () => {
    const paused = [
      { type: 'CampaignPaused' as const, data: { campaignId, at: noon('2010-08-01') } },
      {
        type: 'CampaignResumed' as const,
        data: { campaignId, pausedAt: noon('2010-08-01'), at: noon('2010-08-11') },
      },
    ];
    expect(await days(migrated, histories(withRound(LAST, { confersOn: '2012-07-20' }), paused))).toEqual([
      [FIRST, 'none', '2011-07-11', '2011-07-11'],
      [LAST, 'none', '2012-07-11', '2012-07-30'],
    ]);
  });

  it('is shown before a move by the same rules, of rounds that have not been closed', async () => {
    const change = withRound(LAST, { confersOn: '2012-07-20' });
    const known = histories(change);
    const reader = factReader(known);
    const state: CampaignState = await reader.state(campaignOf, campaignId);
    const definitions = (known['programme-gansu-2010'] ?? []).map(({ data }) => {
      return (data as { definition: ProgrammeDefinition }).definition;
    });
    const [from, definition] = definitions;
    if (from === undefined || definition === undefined) throw new Error('two versions are published');
    const facts = { status: 'running', rule: '', definition, obligations: {}, pauses: [] } as const;
    const effects = await awardRoundEffects({ campaignId, from, known: facts, state, now: TEST_TIME }, reader);
    expect(effects.map(({ key, effect, dueAt }) => [key, effect, dueAt && dayOf(dueAt, ZONE)])).toEqual([
      [FIRST, 'kept', '2011-07-01'],
      [LAST, 'moved', '2012-07-20'],
    ]);
  });
});
