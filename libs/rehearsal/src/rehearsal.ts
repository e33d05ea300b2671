import { setTimeout as sleep } from 'node:timers/promises';
import { LaunchCampaign, PublishProgramme } from '@pacesetter/campaigns';
import type { CommandGiver, Engine } from '@pacesetter/engine';
import { type CommandRequest, request, type VirtualClock } from '@pacesetter/kernel';
import {
  type Appointment,
  AppointOfficer,
  type MemberEntry,
  type OrganizationEntry,
  RegisterMember,
  RegisterOrganization,
} from '@pacesetter/organizations';
import type { Programme } from '@pacesetter/programmes';
import type { DrivenReaction } from '@pacesetter/projections';
import type { QueuedTimer } from '@pacesetter/queue';
import { cutOffAt, restOfWave } from './cut-off';
import type { HigherBodies } from './higher-bodies';
import { office } from './people/roles';
import { rehearsalCause } from './rehearsal-standing';
import { known, RehearsalStuck, stillness, type Writing } from './stillness';
import type { Agenda, Intention } from './time/agenda';
import { timerWaves } from './timer-waves';
import type { Witness } from './witness';

export interface RehearsalProgress {
  /** Virtual time. */
  readonly now: string;
  readonly phase?: string;
  readonly events: number;
}

export interface RehearsalParts {
  readonly engine: Engine;
  readonly policies: DrivenReaction;
  readonly sender: CommandGiver;
  readonly writing: Writing;
  readonly clock: VirtualClock;
  readonly agenda: Agenda;
  readonly witness: Witness;
  readonly onProgress: (progress: RehearsalProgress) => void;
  readonly signal?: AbortSignal;
}

export interface Cast {
  readonly programme: Programme;
  readonly campaignId: string;
  readonly seed: number;
  /** Parents before children. */
  readonly organizations: readonly OrganizationEntry[];
  readonly members: readonly MemberEntry[];
  readonly officers?: readonly Appointment[];
  /** Who stands above the campaign's root. */
  readonly higher?: HigherBodies;
  /** Virtual time after which the rehearsal gives up. */
  readonly horizon: string;
}

const PAGE = 10_000;
/** A wave of jobs that the queue has lost is put into it again after so many milliseconds. */
const ENQUEUE_AGAIN_MS = 2_000;

/** So many milliseconds after it was put into the queue, a wave is looked for even if its end was not heard of. */
const LOOK_ANYWAY_MS = 50;

/** Runs a campaign in virtual time: from one moment at which something is due to the next. */
export class Rehearsal {
  private readonly inTurn: ReadonlySet<string>;

  constructor(
    private readonly parts: RehearsalParts,
    private readonly cast: Cast,
  ) {
    const jobs = parts.engine.parts.composition.contexts.flatMap(({ jobDefinitions = [] }) => jobDefinitions);
    this.inTurn = new Set(jobs.filter(({ inTurn }) => inTurn).map(({ name }) => name));
  }

  /** Until the campaign is completed or the horizon is reached; goes on where an earlier run was cut off. */
  async run(): Promise<void> {
    const { engine, witness, clock, agenda } = this.parts;
    // Jobs of an earlier run may be in the hands of workers that are dead: the view of timers knows what is due.
    await engine.parts.queue.empty();
    await known(this.parts, await engine.parts.store.head());
    if (witness.latest > clock.now()) clock.advanceTo(witness.latest);
    // What was intended for earlier moments has been done; the present one is done again, and what was done is recognised.
    agenda.forgetBefore(clock.now());
    if (witness.seen('CampaignLaunched') === 0) await this.launch();
    else await this.takeUp();
    while (await this.step());
    await engine.parts.projections.waitFor(await engine.parts.store.head(), undefined, 600_000);
  }

  /** Ends what a crash has cut off as it would have ended: only then do policies react to it. */
  private async takeUp(): Promise<void> {
    const { engine, policies, agenda, clock } = this.parts;
    const { causes, about } = await cutOffAt(engine.parts.store, await policies.position());
    const acted = (round: readonly Intention[]) => round.some((intention) => causes.has(this.causeOf(intention)));
    if (agenda.at(clock.now()).some((intention) => acted([intention]))) {
      const rounds = agenda.take(clock.now());
      for (const round of rounds.slice(rounds.findIndex(acted))) await this.act(round);
      return;
    }
    const rest = causes.size === 0 ? [] : restOfWave(await this.due(), about, this.inTurn);
    if (rest.length > 0) await this.work(rest);
    else await this.settle();
  }

  private causeOf({ id }: Intention): string {
    return `${this.cast.seed} ${id}`;
  }

  private async launch(): Promise<void> {
    const { programme, campaignId, organizations, members, officers = [] } = this.cast;
    const { definition, digest } = programme;
    for (const level of byDepth(wholeTree(this.cast)))
      await this.all(level.map((entry) => request(RegisterOrganization, entry)));
    await this.all(members.map((entry) => request(RegisterMember, entry)));
    await this.all(officers.map((entry) => request(AppointOfficer, entry)));
    const { id: programmeId, version } = definition;
    const rootOrganizationId = organizations[0]?.organizationId ?? '';
    await this.all([request(PublishProgramme, { programmeId, version, digest, definition })]);
    await this.all([request(LaunchCampaign, { campaignId, programmeId, version, rootOrganizationId })]);
    await this.settle();
  }

  /** Gives commands of the office in order. */
  private async all(requests: readonly CommandRequest[]): Promise<void> {
    const byOffice = requests.map((asked) => ({ ...asked, actor: office }));
    await this.parts.sender.sendAll(byOffice, { cause: rehearsalCause(this.cast.seed) });
  }

  /** From stillness to stillness: everything that is done at the next moment, and what follows from it. */
  private async step(): Promise<boolean> {
    const { engine, witness, clock, agenda, onProgress, signal } = this.parts;
    signal?.throwIfAborted();
    if (witness.world.ended) return false;
    const timer = await engine.timers.nextDueAt();
    const next = earlier(agenda.nextAt(), timer);
    if (next === undefined || next > this.cast.horizon) return false;
    if (next > clock.now()) clock.advanceTo(next);
    if (timer !== undefined && timer <= next) await this.fireTimers();
    for (const round of agenda.take(next)) await this.act(round);
    onProgress({ now: clock.now(), events: witness.events });
    return true;
  }

  private async act(round: readonly Intention[]): Promise<void> {
    const { sender } = this.parts;
    const asked = round.map(async (intention) => {
      const command = await intention.request();
      if (command !== undefined) await sender.sendAll([command], { cause: this.causeOf(intention) });
    });
    await Promise.all(asked);
    await this.settle();
  }

  /** Everything that is due now is done by the workers, wave by wave. */
  private async fireTimers(): Promise<void> {
    let due = await this.due();
    while (due.length > 0) {
      for (const wave of timerWaves(due, this.inTurn)) due = await this.work(wave);
    }
  }

  private due(): Promise<QueuedTimer[]> {
    const { engine, clock } = this.parts;
    return engine.timers.dueUntil(clock.now(), PAGE);
  }

  /** Until the wave is done; returns what is due after it. */
  private async work(wave: readonly QueuedTimer[]): Promise<QueuedTimer[]> {
    const { queue } = this.parts.engine.parts;
    const ids = new Set(wave.map(({ id }) => id));
    const giveUp = performance.now() + 300_000;
    for (let open = wave; ;) {
      if (performance.now() > giveUp) throw new RehearsalStuck(`job ${open[0]?.job} (${open[0]?.id}) is not done`);
      const ended = queue.ended(open.length, LOOK_ANYWAY_MS);
      await queue.enqueue(open);
      await ended;
      await this.drained();
      const due = await this.due();
      open = due.filter(({ id }) => ids.has(id));
      if (open.length === 0) return due;
    }
  }

  /** Waits until the queue is empty, however it became so; what was lost is found again in the view of timers. */
  private async drained(): Promise<void> {
    const { queue } = this.parts.engine.parts;
    const giveUp = performance.now() + ENQUEUE_AGAIN_MS * 30;
    while (performance.now() < giveUp) {
      const { waiting, active, delayed } = await queue.counts();
      if (waiting + active + delayed === 0) break;
      await sleep(1);
    }
    await this.settle();
  }

  private async settle(): Promise<void> {
    await stillness(this.parts);
    await this.parts.policies.save();
  }
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

/** The campaign's organisations below those above its root. */
function wholeTree({ organizations: [root, ...others], higher }: Cast): readonly OrganizationEntry[] {
  const above = higher?.organizations ?? [];
  const parentId = above.at(-1)?.organizationId;
  if (root === undefined) return above;
  return [...above, parentId === undefined ? root : { ...root, parentId }, ...others];
}

/** The tree level by level: those of one level can be registered side by side. */
function byDepth(organizations: readonly OrganizationEntry[]): OrganizationEntry[][] {
  const depths = new Map<string, number>();
  const levels: OrganizationEntry[][] = [];
  for (const entry of organizations) {
    const depth = entry.parentId === undefined ? 0 : (depths.get(entry.parentId) ?? 0) + 1;
    depths.set(entry.organizationId, depth);
    (levels[depth] ??= []).push(entry);
  }
  return levels;
}
