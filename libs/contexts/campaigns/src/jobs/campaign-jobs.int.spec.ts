import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandSender, Engine, EngineModule, type JobTools } from '@pacesetter/engine';
import { EVENT_STORE, type EventStore } from '@pacesetter/event-store';
import { type CommandRequest, request, VirtualClock } from '@pacesetter/kernel';
import { RegisterMember, RegisterOrganization } from '@pacesetter/organizations';
import { organizationsContext } from '@pacesetter/organizations/module';
import { definitionsFolder, loadProgramme } from '@pacesetter/programmes';
import type { JobHandler } from '@pacesetter/queue';
import { testDatabase, type TestDatabase } from '@pacesetter/testing';
import { campaignsContext } from '../../campaigns.module';
import { campaign } from '../campaign.state';
import { AdvancePhase } from '../features/advance-phase/advance-phase';
import { LaunchCampaign } from '../features/launch-campaign/launch-campaign';
import { PauseCampaign } from '../features/pause-campaign/pause-campaign';
import { PublishProgramme } from '../features/publish-programme/publish-programme';
import { ResumeCampaign } from '../features/resume-campaign/resume-campaign';
import { enrolParticipants } from './enrol-participants.job';
import { evaluateGate } from './evaluate-gate.job';
import { noticeMissedObligations } from './notice-missed-obligations.job';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const campaignId = 'gansu';
const LAUNCH = '2010-05-10T00:00:00.000Z';
const FIRST_DAY = '2010-05-15T00:00:00.000Z';

/** The jobs on the real engine, done by hand so that each can be done again. */
describe('the jobs of a campaign', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let clock: VirtualClock;
  const tools = () => app.get(Engine).parts.tools;

  beforeEach(async () => {
    database = await testDatabase();
    clock = new VirtualClock(LAUNCH);
    const queue = { backend: 'postgres', url: database.url } as const;
    const contexts = [organizationsContext, campaignsContext];
    const options = { databaseUrl: database.url, queue, clock, contexts, log: quiet } as const;
    const engine = EngineModule.register({ ...options, roles: ['projector'] });
    app = await NestFactory.createApplicationContext(engine, { logger: false });
    await app.get(Engine).start();
    await launch();
  });

  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const give = (asked: CommandRequest, cause = clock.now()) => app.get(CommandSender).send(asked, { cause });

  async function launch(): Promise<void> {
    const { definition, digest } = loadProgramme(join(definitionsFolder(), 'gansu-2010.yaml'));
    const { id: programmeId, version } = definition;
    const unit = { name: 'Unit', level: 'unit', orgType: 'field-team' };
    await give(request(RegisterOrganization, { ...unit, organizationId: 'bureau' }));
    await give(request(RegisterOrganization, { ...unit, organizationId: 'brigade', parentId: 'bureau' }));
    await give(request(RegisterOrganization, { ...unit, organizationId: 'stranger' }));
    await give(request(RegisterMember, { memberId: 'wang', organizationId: 'brigade', name: 'Wang', onDuty: true }));
    await give(request(PublishProgramme, { programmeId, version, digest, definition }));
    await give(request(LaunchCampaign, { campaignId, programmeId, version, rootOrganizationId: 'bureau' }));
  }

  const run = <Payload extends object>(job: (tools: JobTools) => JobHandler<Payload>, payload: Payload) =>
    job(tools()).handle(payload, { timerId: `timer of ${job.name}`, attempt: 1, signal: new AbortController().signal });
  const enrol = () => run(enrolParticipants, { campaignId, rootOrganizationId: 'bureau' });
  /** What other contexts know for gates is missing here: it is that nothing is open. */
  const look = (gate: { campaignId: string; phase: string; gate: 'entry' }) =>
    run((real) => evaluateGate({ ...real, gateFacts: allFacts(real) }), gate);
  const store = () => app.get<EventStore>(EVENT_STORE);
  const streams = async () => {
    const names = ['~bureau', '~brigade', '~brigade~wang', '~stranger'].map(
      (part) => `participation-${campaignId}${part}`,
    );
    const all = await Promise.all([`campaign-${campaignId}`, ...names].map((name) => store().readStream(name)));
    return all.map((events) => events.map(({ type }) => type));
  };

  it('enrol everybody below the root, once', async () => {
    await enrol();
    const enrolled = ['ParticipantEnrolled'];
    const history = [['CampaignLaunched', 'EnrolmentCompleted'], enrolled, enrolled, enrolled, []];
    expect(await streams()).toEqual(history);
    const [, completed] = await store().readStream(`campaign-${campaignId}`);
    expect(completed?.data).toMatchObject({ organizations: 2, members: 1 });
    await enrol();
    expect(await streams()).toEqual(history);
  });

  it('enrol nobody while the campaign is paused, and everybody afterwards', async () => {
    await give(request(PauseCampaign, { campaignId }, 'Floods.'));
    await enrol();
    expect(await streams()).toEqual([['CampaignLaunched', 'CampaignPaused'], [], [], [], []]);
    await give(request(ResumeCampaign, { campaignId }, 'Over.'));
    await enrol();
    expect((await streams())[0]).toContain('EnrolmentCompleted');
  });

  it('look at a gate in its time only', async () => {
    await enrol();
    const gate = { campaignId, phase: 'broad-mobilization', gate: 'entry' } as const;
    await look(gate);
    expect((await streams())[0]).not.toContain('GateEvaluated');
    clock.advanceTo(FIRST_DAY);
    await look(gate);
    await look(gate);
    const moves = (await streams())[0]?.filter((type) => type === 'PhaseEntered');
    expect(moves).toHaveLength(1);
  });

  it('notice whoever has missed an obligation, once and not before its time', async () => {
    await enrol();
    await enterFirstPhase();
    const { obligations } = await tools().state(campaign, campaignId);
    const owed = Object.values(obligations).find((one) => one.required && one.subject === 'member')!;
    const payload = { campaignId, obligation: owed.obligation };
    await run(noticeMissedObligations, payload);
    expect((await streams())[0]).not.toContain('ObligationsFellDue');
    clock.advanceTo(owed.dueAt);
    await run(noticeMissedObligations, payload);
    await run(noticeMissedObligations, payload);
    const [ofCampaign, , , ofWang] = await streams();
    expect(ofWang).toEqual(['ParticipantEnrolled', 'ObligationMissed']);
    expect(ofCampaign?.filter((type) => type === 'ObligationsFellDue')).toHaveLength(1);
    const fallen = (await store().readStream(`campaign-${campaignId}`)).at(-1);
    expect(fallen?.data).toEqual({ ...payload, missed: 1 });
  });

  async function enterFirstPhase(): Promise<void> {
    clock.advanceTo(FIRST_DAY);
    const gate = { campaignId, phase: 'broad-mobilization', gate: 'entry' } as const;
    await look(gate);
    const { phases } = await tools().state(campaign, campaignId);
    await give(request(AdvancePhase, { campaignId, from: phases[0]!.phase }, 'All are ready.'));
  }
});

/** The facts of a context that is not part of these tests. */
function allFacts(real: JobTools): JobTools['gateFacts'] {
  const elsewhere = { 'rectifications.open': 0, 'listed.open': 0, 'awards.pending': 0 };
  const sites = { 'sites.undecided': 0, 'sites.designated': 0, 'sites.withoutGuides': 0, 'sites.unassessed': 0 };
  const reporting = { 'posts.coverage': 1, 'reports.coverage': 1, 'mechanisms.adopted': 0 };
  return async (id) => ({ ...(await real.gateFacts(id)), ...elsewhere, ...sites, ...reporting });
}
