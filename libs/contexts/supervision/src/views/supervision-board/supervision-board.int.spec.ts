import { project } from '@pacesetter/projections';
import { recorder, testDatabase, type TestDatabase, viewReader } from '@pacesetter/testing';
import {
  campaignId,
  days,
  finding,
  missed,
  missedPlan,
  ordered,
  orderOf,
  raised,
  submitted,
  subject,
  supervised,
  verified,
} from '../../../test/supervised';
import type { SupervisionEvent } from '../../supervision.events';
import {
  listedRectifications,
  openRectifications,
  rectificationsOfOrganization,
  rectificationsThatAre,
} from './rectifications.query';
import { supervisionBoard } from './supervision-board.projection';
import {
  escalationsByRung,
  escalationsOn,
  measureTotals,
  rectificationCounts,
  visitCounts,
} from './supervision-figures.query';
import { supervisionGateFacts } from './supervision-gate-facts.query';

const matter = { ...supervised, accountabilityId: orderOf(finding) };
const visit = { ...supervised, visitId: 'visit-1', kind: 'random', inspectors: ['wu'], answers: [] } as const;
const found = { key: 'wall', text: 'It leans.', severity: 'fault' } as const;

/** A listed order that climbs to the top and is put right in the end, and one that waits to be verified. */
const history: readonly SupervisionEvent[] = [
  { type: 'VisitRecorded', data: { ...visit, inspectors: ['wu'], answers: [], findings: [found] } },
  ordered(finding),
  { type: 'RectificationListed', data: { ...supervised, rectificationId: orderOf(finding) } },
  missed(days(30)),
  raised('circulate-criticism', { at: days(30), toMend: 15 }),
  missed(days(45)),
  raised('hold-accountable'),
  { type: 'AccountabilityOpened', data: { ...matter, rectificationId: orderOf(finding) } },
  ordered(missedPlan, { rung: 'criticise' }),
  submitted(missedPlan),
  { type: 'CommendationCirculated', data: { ...supervised, text: 'Well done.' } },
];

describe('the supervision board', () => {
  let database: TestDatabase;
  let record: ReturnType<typeof recorder>;
  const views = () => ({ ...viewReader(database.pool), caughtUp: () => Promise.resolve() });

  beforeEach(async () => {
    database = await testDatabase();
    record = recorder();
  });

  afterEach(() => database.drop());

  const apply = (events: readonly SupervisionEvent[]) =>
    project(
      database.pool,
      supervisionBoard,
      events.map((event) => record(event)),
    );

  it('tracks listed orders in public until they are verified', async () => {
    await apply(history);
    expect(await openRectifications(views(), campaignId)).toEqual({ open: 2, listed: 1 });
    expect(await listedRectifications(views(), campaignId, { limit: 10 })).toEqual([
      expect.objectContaining({
        ...{ rectificationId: orderOf(finding), organizationId: subject.organizationId, memberId: null },
        ...{ cause: 'finding', causeRef: finding.ref, status: 'ordered', listed: true, rung: 'hold-accountable' },
        ...{ missed: 2, deadline: new Date(days(45)), verifiedAt: null },
      }),
    ]);
    await apply([submitted(finding), verified(finding)]);
    expect(await listedRectifications(views(), campaignId, { limit: 10 })).toEqual([]);
    expect(await openRectifications(views(), campaignId)).toEqual({ open: 1, listed: 0 });
  });

  it('pages through the public listing', async () => {
    const one = ordered(finding, { listed: true });
    const two = ordered(missedPlan, { listed: true });
    await apply([one, two]);
    const [first] = await listedRectifications(views(), campaignId, { limit: 1 });
    const rest = await listedRectifications(views(), campaignId, { after: first, limit: 10 });
    expect([first, ...rest].map((row) => row?.rectificationId)).toEqual([orderOf(finding), orderOf(missedPlan)].sort());
  });

  it('shows the orders to an organisation, and those that wait to be verified', async () => {
    await apply(history);
    const own = await rectificationsOfOrganization(views(), campaignId, subject.organizationId, { limit: 10 });
    expect(own).toHaveLength(2);
    const waiting = await rectificationsThatAre(views(), { campaignId, status: 'submitted' }, { limit: 10 });
    expect(waiting.map(({ causeRef }) => causeRef)).toEqual(['plan']);
  });

  it('counts visits, orders and measures', async () => {
    await apply([...history, { type: 'AccountabilityClosed', data: matter }]);
    expect(await visitCounts(views(), campaignId)).toEqual([
      { kind: 'random', visits: 1, organizations: 1, findings: 1 },
    ]);
    expect(await rectificationCounts(views(), campaignId)).toEqual([
      { cause: 'finding', ordered: 1, verified: 0, missed: 2 },
      { cause: 'obligation-missed', ordered: 1, verified: 0, missed: 0 },
    ]);
    expect(await escalationsByRung(views(), campaignId)).toEqual([
      { rung: 'circulate-criticism', escalations: 1 },
      { rung: 'hold-accountable', escalations: 1 },
    ]);
    const held = await escalationsOn(views(), { campaignId, rung: 'hold-accountable' }, { limit: 10 });
    expect(held).toMatchObject([{ organizationId: subject.organizationId, decidedBy: 'rule' }]);
    const totals = { openAccountability: 0, closedAccountability: 1, commendations: 1 };
    expect(await measureTotals(views(), campaignId)).toEqual(totals);
  });

  it('answers the gates, also where nothing happened', async () => {
    await apply(history);
    expect(await supervisionGateFacts(views(), campaignId)).toEqual({ 'rectifications.open': 2, 'listed.open': 1 });
    expect(await supervisionGateFacts(views(), 'other')).toEqual({ 'rectifications.open': 0, 'listed.open': 0 });
  });
});
