import { fold } from '@pacesetter/kernel';
import { project } from '@pacesetter/projections';
import { recorder, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import fc from 'fast-check';
import { anyObligation, anyParticipant } from '../../../test/participants';
import {
  campaignId,
  chosen,
  days,
  dueDateSet,
  enrolled,
  enrolmentCompleted,
  entered,
  fulfilled,
  launched,
  left,
  missed,
  obligation,
  opened,
  part,
  paused,
  phases,
  programme,
  resumed,
  verdict,
  waived,
} from '../../../test/running';
import type { CampaignEvent, Obligation } from '../../campaign.events';
import { openObligations } from '../../obligation-rules';
import type { ParticipationEvent } from '../../participation.events';
import { participation } from '../../participation.state';
import { campaignBoard } from './campaign-board.projection';
import { countMissed, findCampaign, listCampaigns, obligationCounts, openObligationPage } from './campaign-board.query';
import { campaignGateFacts } from './campaign-gate-facts.query';

type BoardEvent = CampaignEvent | ParticipationEvent;

describe('the campaign board', () => {
  let database: TestDatabase;
  let record: ReturnType<typeof recorder>;
  const views = () => ({ ...viewReader(database.pool), caughtUp: () => Promise.resolve() });

  beforeEach(async () => {
    database = await testDatabase();
    record = recorder();
  });

  afterEach(() => database.drop());

  const apply = (...events: readonly BoardEvent[]) =>
    project(
      database.pool,
      campaignBoard,
      events.map((event) => record(event)),
    );

  /** What is on the board for each participant, as `obligation due status`. */
  async function owed(campaign = campaignId): Promise<Record<string, string[]>> {
    const rows = await views().query<{ participant: string; lines: string[] }>(
      `SELECT participant, array_agg(concat_ws(' ', obligation, (due_at - $2)::text, status) ORDER BY obligation) AS lines
       FROM view_campaign_board.obligations WHERE campaign_id = $1 GROUP BY participant ORDER BY participant`,
      [campaign, days(0)],
    );
    return Object.fromEntries(rows.map(({ participant, lines }) => [participant, lines]));
  }

  it('shows a campaign with its phases as they come and go', async () => {
    await apply(launched, enrolmentCompleted, entered(0), left(0), entered(1));
    const campaign = await findCampaign(views(), campaignId);
    expect(campaign).toMatchObject({
      ...{ programme: 'gansu-2010@1', status: 'running', phase: 'strive', organizations: 3, members: 5 },
      ...{ launchedAt: days(0), endedAt: null },
    });
    expect(campaign?.phases.map(({ phase, status }) => `${phase} ${status}`)).toEqual([
      'prepare over',
      'strive current',
      'conclude planned',
    ]);
    expect(await findCampaign(views(), 'other')).toBeUndefined();
    await apply({ type: 'CampaignCancelled', data: { campaignId } });
    expect(await findCampaign(views(), campaignId)).toMatchObject({ status: 'cancelled', endedAt: days(0) });
  });

  it('lists campaigns, the latest first, page by page', async () => {
    const launch = (id: string, at: string) =>
      record({ ...launched, data: { ...launched.data, campaignId: id } } as CampaignEvent, { at });
    await project(database.pool, campaignBoard, [launch('a', days(1)), launch('b', days(3)), launch('c', days(2))]);
    const first = await listCampaigns(views(), { limit: 2 });
    const rest = await listCampaigns(views(), { after: first.next ?? undefined, limit: 2 });
    expect([...first.items, ...rest.items].map((campaign) => campaign.campaignId)).toEqual(['b', 'c', 'a']);
  });

  it('keeps every evaluation of a gate', async () => {
    const evaluated = { campaignId, phase: 'prepare', gate: 'exit', passed: false } as const;
    const data = { ...evaluated, conditions: [verdict(false)], nextEvaluationAt: days(11) };
    await apply({ type: 'GateEvaluated', data });
    const sql = 'SELECT phase, passed, conditions FROM view_campaign_board.gate_evaluations';
    expect(await views().query(sql)).toEqual([{ phase: 'prepare', passed: false, conditions: [verdict(false)] }]);
  });

  it('opens for each participant exactly what the rules say it owes', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyParticipant, { selector: keyOf, minLength: 1, maxLength: 6 }),
        fc.uniqueArray(anyObligation, { selector: (one) => one.obligation, minLength: 1, maxLength: 6 }),
        fc.nat(6),
        async (participants, obligations, early) => {
          const campaign = `campaign ${run++}`;
          const late = participants.slice(early).map((one) => change(one, { late: true }));
          const events = [...participants.slice(0, early), opened(...obligations), ...late];
          await apply(...events.map((event) => change(event, { campaignId: campaign })));
          expect(await owed(campaign)).toEqual(expected(participants, obligations));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('settles what is done, late, missed, waived and chosen', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    await apply(enrolled(), opened(...keys.map((key) => obligation(key)), obligation('f', { required: false })));
    await apply(fulfilled('a'), missed('b'), missed('c'), fulfilled('c', true), waived('d'), chosen('f'));
    expect(await owed()).toEqual({
      'brigade-149': [
        'a 5 days done',
        'b 5 days overdue',
        'c 5 days late',
        'd 5 days waived',
        'e 5 days open',
        'f 5 days open',
      ],
    });
    const [counts] = await obligationCounts(views(), campaignId);
    expect(counts).toEqual({
      ...{ obligation: 'a', phase: 'prepare', kind: 'activity' },
      ...{ open: 0, done: 1, late: 0, overdue: 0, waived: 0 },
    });
    expect(await countMissed(views(), { campaignId, obligation: 'b' })).toBe(1);
    expect(await countMissed(views(), { campaignId, obligation: 'c' })).toBe(0);
  });

  it('moves what lies ahead by a pause, also for those who join later', async () => {
    const before = opened(obligation('past', { dueAt: days(1) }), obligation('plan'));
    await apply(launched, entered(0), enrolled(), before, paused(days(2)));
    const at = days(4);
    await project(database.pool, campaignBoard, [record(resumed(days(2), at), { at })]);
    await apply(enrolled({ subject: { organizationId: 'brigade-133' }, late: true }));
    const moved = ['past 1 day open', 'plan 7 days open'];
    expect(await owed()).toEqual({ 'brigade-133': moved, 'brigade-149': moved });
    const { phases = [] } = (await findCampaign(views(), campaignId)) ?? {};
    expect(phases.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      [days(1), days(12)],
      [days(12), days(42)],
      [days(42), days(52)],
    ]);
  });

  it("knows the dates that are a participant's own, and puts off what an extension moves", async () => {
    const others = { subject: { organizationId: 'brigade-133' } };
    await apply(launched, entered(0), enrolled(), enrolled(others), opened(obligation('plan'), obligation('study')));
    await apply(dueDateSet('plan', days(9)), change(dueDateSet('study', days(30)), others));
    const moved = ['plan', 'study'].map((key) => ({ obligation: key, from: days(5), dueAt: days(15) }));
    const extension = { campaignId, phase: 'prepare', from: days(10), endsAt: days(15), current: true };
    expect(await owed()).toMatchObject({ 'brigade-149': ['plan 9 days open', 'study 5 days open'] });
    await apply({ type: 'PhaseExtended', data: { ...extension, moved } });
    expect(await owed()).toEqual({
      'brigade-133': ['plan 15 days open', 'study 30 days open'],
      'brigade-149': ['plan 15 days open', 'study 15 days open'],
    });
  });

  it('follows a move to another version for everybody', async () => {
    const others = { subject: { organizationId: 'brigade-133' } };
    const tasks = ['plan', 'study', 'song'].map((key) => obligation(key));
    await apply(launched, entered(0), enrolled(), enrolled(others), opened(...tasks));
    await apply(fulfilled('song'), change(dueDateSet('study', days(30)), others));
    const [prepare, , conclude] = phases;
    const [plan, study] = [obligation('plan'), obligation('study', { dueAt: days(9) })];
    const data = {
      campaignId,
      title: { zh: '新', en: 'New' },
      from: programme,
      to: { ...programme, version: 2 },
      changes: [],
      phases: [{ ...prepare, endsAt: days(12) }, { ...conclude, phase: 'celebrate' }, { ...conclude }],
      gate: { phase: 'prepare', gate: 'exit' as const, opensAt: days(12) },
      effects: [
        { obligation: 'plan', effect: 'kept' as const, dueAt: days(5) },
        { obligation: 'study', effect: 'moved' as const, from: days(5), dueAt: days(9) },
        { obligation: 'song', effect: 'dropped' as const, from: days(5) },
        { obligation: 'essay', effect: 'new' as const, dueAt: days(11) },
      ],
      obligations: [plan, study, obligation('essay', { dueAt: days(11) })],
    };
    await apply({ type: 'CampaignMigrated', data });
    await apply(enrolled({ subject: { organizationId: 'brigade-106' }, late: true }));
    const rest = (studyDue: string) => ['essay 11 days open', 'plan 5 days open', `study ${studyDue} days open`];
    expect(await owed()).toEqual({
      'brigade-106': rest('9'),
      'brigade-133': rest('30'),
      'brigade-149': [...rest('9').slice(0, 2), 'song 5 days done', 'study 9 days open'],
    });
    const found = await findCampaign(views(), campaignId);
    expect(found).toMatchObject({ programme: 'gansu-2010@2', title: data.title });
    expect(found?.phases.map(({ phase, status, endsAt }) => [phase, status, endsAt])).toEqual([
      ['prepare', 'current', days(12)],
      ['celebrate', 'planned', days(50)],
      ['conclude', 'planned', days(50)],
    ]);
  });

  it('pages through those who still owe an obligation', async () => {
    const ids = ['e', 'a', 'd', 'b', 'c'];
    await apply(...ids.map((organizationId) => enrolled({ subject: { organizationId } })), opened(obligation('plan')));
    await apply(change(fulfilled('plan'), { subject: { organizationId: 'd' } }));
    const owing = { campaignId, obligation: 'plan', dueAt: days(5) };
    const first = await openObligationPage(views(), owing, { limit: 3 });
    const rest = await openObligationPage(views(), owing, { after: first.at(-1)?.participant, limit: 3 });
    expect(first.map(({ subject }) => subject)).toEqual(['a', 'b', 'c'].map((organizationId) => ({ organizationId })));
    expect(rest.map(({ participant }) => participant)).toEqual(['e']);
    expect(await openObligationPage(views(), { ...owing, dueAt: days(4) }, { limit: 3 })).toEqual([]);
  });

  it('answers the gates over the present phase', async () => {
    await apply(launched, entered(0), enrolled(), enrolled({ subject: { organizationId: 'brigade-133' } }));
    const plan = obligation('plan', { kind: 'plan' });
    await apply(opened(plan, obligation('pledge', { kind: 'pledge' }), obligation('f', { required: false })));
    await apply(
      {
        type: 'PlanSubmitted',
        data: { ...part, obligation: 'plan', planId: 'p', submittedAt: days(1), title: '', carriedOver: [] },
      },
      { type: 'LeadingGroupFormed', data: { ...part, posts: [{ role: 'leader', name: 'Zhao' }] } },
      fulfilled('plan'),
      missed('pledge'),
    );
    expect(await campaignGateFacts(views(), campaignId)).toMatchObject({
      'leadingGroups.coverage': 0.5,
      ...{ 'participants.count': 2, 'plans.coverage': 0.5, 'pledges.coverage': 0 },
      ...{ 'obligations.open': 3, 'obligations.overdue': 1, 'obligations.coverage': 0.25, 'reviews.massCoverage': 1 },
    });
    expect(await campaignGateFacts(views(), 'other')).toMatchObject({ 'participants.count': 0, 'plans.coverage': 1 });
  });
});

function change<Event extends BoardEvent>(event: Event, data: Partial<Event['data']>): Event {
  return { ...event, data: { ...event.data, ...data } };
}

function keyOf(event: ParticipationEvent): string {
  const { organizationId, memberId } = event.data.subject;
  return memberId === undefined ? organizationId : `${organizationId}~${memberId}`;
}

/** What each participant owes by `openObligations`, as lines of the board. */
function expected(participants: readonly ParticipationEvent[], obligations: readonly Obligation[]) {
  const known = Object.fromEntries(obligations.map((one) => [one.obligation, one]));
  const lines = participants.map((event) => {
    const open = openObligations(fold(participation, [event]), known).map((key) => {
      const day = Math.round((Date.parse(known[key]?.dueAt ?? '') - Date.parse(days(0))) / 86_400_000);
      return `${key} ${day} ${day === 1 ? 'day' : 'days'} open`;
    });
    return [keyOf(event), open.sort()] as const;
  });
  return Object.fromEntries(lines.filter(([, open]) => open.length > 0));
}
