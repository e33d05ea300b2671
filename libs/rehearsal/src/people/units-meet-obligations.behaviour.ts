import {
  type CampaignEvent,
  ChooseOptionalActivity,
  type Obligation,
  owes,
  type ParticipationEvent,
  RecordActivity,
  SubmitPlan,
} from '@pacesetter/campaigns';
import type { Subject } from '@pacesetter/contracts';
import type { CommandRequest } from '@pacesetter/kernel';
import { RecordMassReview } from '@pacesetter/reviews';
import { isBySecretBallot } from '../ballots/by-secret-ballot';
import type { Intention } from '../time/agenda';
import { asks, type Behaviour } from './behaviour';
import { doneAt } from './fate';
import { massTally } from './mass-tally';
import { officerOf } from './roles';
import { shownBy } from './shown-by';
import { type Showing, showing } from './shows-obligation';
import type { Unit } from './unit';
import { asParticipant, type World } from './world';

/** One participant and one thing that it owes. */
interface Owed {
  readonly unit: Unit;
  readonly subject: Subject;
  readonly participant: string;
  readonly obligation: Obligation;
}

type Opened = Extract<CampaignEvent, { type: 'ObligationsOpened' }>;
type Chosen = Extract<ParticipationEvent, { type: 'OptionalActivityChosen' }>;

/** Units and members do what they owe, in time or not; some choose more than they have to. */
export const unitsMeetObligations: Behaviour<Opened | Chosen> = {
  name: 'units-meet-obligations',
  on: ['ObligationsOpened', 'OptionalActivityChosen'],
  react(event, world) {
    if (event.type === 'ObligationsOpened') return opened(event.data.obligations, world);
    const { subject, obligation } = event.data;
    const known = world.obligations.get(obligation);
    return known === undefined ? [] : meets(owedBy(world.unit(subject.organizationId), subject, known), world);
  },
};

function opened(obligations: readonly Obligation[], world: World): Intention[] {
  const units = world.participants();
  return obligations.flatMap((obligation) => {
    const owing = units.flatMap((unit) => participantsOf(unit, obligation));
    if (obligation.required) return owing.flatMap((owed) => meets(owed, world));
    const first = goesAhead(owing, obligation, world);
    return owing.flatMap((owed) => choosesIt(owed, owed === first, world));
  });
}

/** Whatever can be chosen, somebody shows the others how it is done. */
function goesAhead(owing: readonly Owed[], { obligation }: Obligation, world: World): Owed | undefined {
  const nobodyChooses = owing.length === 0 || world.options.profile.optionalChosen === 0;
  return nobodyChooses ? undefined : world.chance('goes ahead', obligation).pick(owing);
}

/** The participants of one organisation that owe something: itself, or its members. */
export function participantsOf(unit: Unit, obligation: Obligation): Owed[] {
  const members = obligation.subject === 'member' ? unit.members : [undefined];
  return members.flatMap((memberId) => {
    const participant = asParticipant(unit, memberId);
    const applies = owes({ ...participant, chosen: [obligation.obligation] }, obligation);
    return applies ? [owedBy(unit, participant.enrolled.subject, obligation)] : [];
  });
}

function owedBy(unit: Unit, subject: Subject, obligation: Obligation): Owed {
  const { organizationId, memberId } = subject;
  return {
    unit,
    subject,
    obligation,
    participant: memberId === undefined ? organizationId : `${organizationId}~${memberId}`,
  };
}

function choosesIt(owed: Owed, goesFirst: boolean, world: World): Intention[] {
  const { participant, obligation } = owed;
  const chance = world.chance('chooses', participant, obligation.obligation);
  if (!chance.chance(world.options.profile.optionalChosen) && !goesFirst) return [];
  const { office } = world.options;
  const days = Math.floor(office.countBetween(obligation.opensAt, obligation.dueAt) / 3);
  return [
    intends(
      owed,
      `chooses ${obligation.obligation}`,
      office.morningAfter(obligation.opensAt, chance.integer(0, days)),
      () => asks(ChooseOptionalActivity, part(owed, world), officerOf(owed.unit.organizationId)),
    ),
  ];
}

function meets(owed: Owed, world: World): Intention[] {
  const at = doneAt(world, owed.participant, owed.obligation);
  if (at === undefined) return [];
  const shown = showing(owed, world);
  if (shown !== undefined) return [showsIt(owed, { at, shown }, world)];
  // Secret ballots have a behaviour of their own.
  const how = isBySecretBallot(world.options.definition, owed.obligation) ? undefined : HOW[owed.obligation.kind];
  if (how === undefined) return [];
  return [intends(owed, `does ${owed.obligation.obligation}`, at, () => how(owed, world))];
}

/** What takes several steps is begun some days before it is to be done, but not before it is owed. */
function showsIt(owed: Owed, { at, shown }: { readonly at: string; readonly shown: Showing }, world: World): Intention {
  const begun = world.options.office.morningAfter(at, -shown.daysBefore);
  const opening = world.options.office.morningAfter(owed.obligation.opensAt);
  const moment = begun < opening ? opening : begun;
  return intends(owed, `does ${owed.obligation.obligation}`, moment, shown.request);
}

function intends(owed: Owed, what: string, at: string, request: Intention['request']): Intention {
  return { id: `${owed.participant} ${what}`, at, about: owed.unit.organizationId, request };
}

/** What somebody does who is asked again for something overdue; nothing where others have to act first. */
export function doesAfterAll(owing: Omit<Owed, 'participant'>, world: World): CommandRequest | undefined {
  const owed = owedBy(owing.unit, owing.subject, owing.obligation);
  const first = showing(owed, world);
  if (first !== undefined) return first.request();
  return owed.obligation.kind === 'mass-review' ? undefined : HOW[owed.obligation.kind]?.(owed, world);
}

function part({ subject, obligation }: Owed, { campaignId }: World) {
  return { campaignId, subject, obligation: obligation.obligation };
}

/** How each kind of obligation is met. Pledges, comments and assessments have behaviours of their own. */
const HOW: Readonly<Record<string, (owed: Owed, world: World) => CommandRequest>> = {
  activity: reportsIt,
  meeting: reportsIt,
  study: reportsIt,
  report: reportsIt,
  mechanism: reportsIt,
  plan: (owed, world) => {
    const { organizationId } = owed.unit;
    const carriesOver = world.options.definition.pledges?.carriedOver !== undefined;
    const leftOver = carriesOver ? world.chance('left over', organizationId).integer(0, 2) : 0;
    const carriedOver = Array.from({ length: leftOver }, (_, index) => ({
      key: `fix-it-${index + 1}`,
      text: `整改任务${index + 1}`,
    }));
    const plan = { ...part(owed, world), title: '创先争优活动实施方案', carriedOver };
    return asks(SubmitPlan, plan, officerOf(organizationId));
  },
  'mass-review': (owed, world) => {
    const review = { ...part(owed, world), ...massTally(world, owed.unit, owed.obligation.obligation) };
    return asks(RecordMassReview, review, officerOf(owed.unit.organizationId));
  },
};

/** What an officer hands in for anything that is simply reported as done. */
export function reportsIt(owed: Pick<Owed, 'unit' | 'subject' | 'obligation'>, world: World): CommandRequest {
  const shown = shownBy(world.options.definition, owed.obligation)?.by === 'report' ? showing(owed, world) : undefined;
  if (shown !== undefined) return shown.request();
  const { unit, subject, obligation } = owed;
  const attendance = Math.max(1, Math.round(unit.masses * 0.4));
  const done = { campaignId: world.campaignId, subject, obligation: obligation.obligation, items: obligation.items };
  const by = officerOf(unit.organizationId);
  const told = subject.memberId === undefined ? { note: '已组织开展', attendance } : { note: '党性分析报告' };
  return asks(RecordActivity, { ...done, ...told }, by);
}
