import type { FactReader, FactsProvider } from '@pacesetter/commands';
import { attributeCounts, organization } from '@pacesetter/organizations';
import {
  attributeCountFact,
  type AttributeCountFacts,
  dayOf,
  endOfDay,
  evaluateGate as judgeGate,
  type GateFacts,
  plusDuration,
  type ProgrammeDefinition,
  resolveTimetable,
} from '@pacesetter/programmes';
import { refuse } from './campaign.errors';
import type { Verdict } from './campaign.events';
import { campaign, type CampaignState } from './campaign.state';
import type { Advance, AdvanceFacts } from './features/advance-phase/advance-phase';
import type { GateEvaluation, GateVerdicts } from './features/evaluate-gate/evaluate-gate';
import type { Extension, ExtensionFacts } from './features/extend-phase/extend-phase';
import type { Launch, LaunchFacts } from './features/launch-campaign/launch-campaign';
import { obligationsOf } from './planned-obligations.facts';
import { programme } from './programme.state';

export const launchFacts: FactsProvider<Launch, LaunchFacts> = async (launch, reader) => {
  const { programmeId, version, startsOn } = launch;
  const rule = `${programmeId}@${version}`;
  const root = await reader.state(organization, launch.rootOrganizationId);
  const rootExists = root.status === 'registered';
  const published = (await reader.state(programme, programmeId)).versions[version];
  if (published === undefined) return { rule, rootExists };
  const definition = published.definition as ProgrammeDefinition;
  const { title, timeZone } = definition;
  const phases = resolveTimetable(definition, { startsOn }).phases.map(({ key, round, kind, startsAt, endsAt }) => ({
    phase: key,
    ...(round !== undefined && { round }),
    kind,
    title: phaseDefinition(definition, key)?.title ?? title,
    startsAt,
    endsAt,
  }));
  return { rule, rootExists, plan: { title, timeZone, ...roundsOf(definition), phases, digest: published.digest } };
};

function roundsOf({ rounds }: ProgrammeDefinition): Pick<NonNullable<LaunchFacts['plan']>, 'rounds'> {
  if (rounds.length === 0) return {};
  return { rounds: rounds.map(({ key, title, theme }) => ({ round: key, title, ...(theme && { theme }) })) };
}

export const gateVerdicts: FactsProvider<GateEvaluation, GateVerdicts> = async (evaluation, reader) => {
  const { state, definition, rule } = await runningProgramme(reader, evaluation.campaignId);
  const phase = phaseDefinition(definition, evaluation.phase);
  const gate = (evaluation.gate === 'entry' ? phase?.entryGate : phase?.exitGate) ?? [];
  const { timeZone } = definition;
  const facts = {
    ...evaluation.gateFacts,
    ...(await attributesCounted(state, definition, reader)),
    ...plannedDays(state, evaluation.phase, timeZone, reader.now),
  };
  const titles = new Map(gate.map(({ key, title }) => [key, title]));
  const asked = { participants: definition.participants, conditions: gate };
  const conditions = judgeGate(asked, facts as unknown as GateFacts & AttributeCountFacts).map(
    ({ key, ...verdict }): Verdict => ({
      condition: key,
      title: titles.get(key) ?? { zh: key, en: key },
      ...verdict,
    }),
  );
  const obligations = evaluation.gate === 'entry' ? obligationsOf(definition, state, evaluation.phase) : [];
  const nextEvaluationAt = plusDuration(reader.now, phase?.reevaluateEvery ?? 'P1D', timeZone);
  return { rule, conditions, obligations, nextEvaluationAt };
};

/** How many organisations have which value of the attributes that the programme goes by, if there are any. */
async function attributesCounted(
  { rootOrganizationId }: CampaignState,
  { participants: { attributes = [] } }: ProgrammeDefinition,
  reader: FactReader,
): Promise<AttributeCountFacts> {
  if (attributes.length === 0) return {};
  await reader.caughtUp(['organization_tree']);
  const counts = await attributeCounts(reader, rootOrganizationId);
  const countOf = (attribute: string, value: string) =>
    counts.find((row) => row.attribute === attribute && row.value === value)?.organizations ?? 0;
  return Object.fromEntries(
    attributes.flatMap(({ key, values }) =>
      values.map((value) => [attributeCountFact(key, value.key), countOf(key, value.key)]),
    ),
  );
}

export const advanceFacts: FactsProvider<Advance, AdvanceFacts> = async ({ campaignId }, reader) => {
  const { state, definition, rule } = await runningProgramme(reader, campaignId);
  const entered = state.phases[state.inPhase ? state.phaseIndex + 1 : state.phaseIndex]?.phase;
  return { rule, obligations: entered === undefined ? [] : obligationsOf(definition, state, entered) };
};

export const extensionFacts: FactsProvider<Extension, ExtensionFacts> = async (extension, reader) => {
  const { campaignId, phase, endsOn } = extension;
  const { state, definition, rule } = await runningProgramme(reader, campaignId);
  const endsAt = endOfDay(endsOn, definition.timeZone);
  const phases = state.phases.map((planned) => (planned.phase === phase ? { ...planned, endsAt } : planned));
  return { rule, endsAt, obligations: obligationsOf(definition, { ...state, phases }, phase) };
};

interface RunningProgramme {
  readonly state: CampaignState;
  readonly definition: ProgrammeDefinition;
  readonly rule: string;
}

/** @throws DomainError when there is no such campaign: it follows no programme then */
async function runningProgramme(reader: FactReader, campaignId: string): Promise<RunningProgramme> {
  const state = await reader.state(campaign, campaignId);
  const { id, version } = state.programme;
  const published = (await reader.state(programme, id)).versions[version];
  if (published === undefined) throw refuse('campaign-unknown', `there is no campaign ${campaignId}`, { campaignId });
  return { state, definition: published.definition as ProgrammeDefinition, rule: `${id}@${version}` };
}

function phaseDefinition(definition: ProgrammeDefinition | undefined, key: string) {
  return definition?.phases.find((phase) => phase.key === key);
}

function plannedDays({ phases }: CampaignState, key: string, timeZone: string, now: string) {
  const planned = phases.find(({ phase }) => phase === key);
  const today = dayOf(now, timeZone);
  if (planned === undefined) return { today };
  const lastMoment = new Date(Date.parse(planned.endsAt) - 1).toISOString();
  return {
    today,
    'phase.plannedStart': dayOf(planned.startsAt, timeZone),
    'phase.plannedEnd': dayOf(lastMoment, timeZone),
  };
}
