import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../campaign.errors';
import type { CampaignEvent, Verdict } from '../../campaign.events';
import { runningCampaign } from '../../campaign.rules';
import { campaign, type CampaignState, type PlannedPhase } from '../../campaign.state';
import { enterPhase, leavePhase, type PhaseOpening } from '../../phase-moves';

export interface GateEvaluation {
  readonly campaignId: string;
  readonly phase: string;
  readonly gate: 'entry' | 'exit';
  /** Facts as the read models know them; given by the system, never by a client. */
  readonly gateFacts: Readonly<Record<string, unknown>>;
}

export class EvaluateGate extends Command<GateEvaluation> {}

export interface GateVerdicts extends PhaseOpening {
  readonly rule: string;
  readonly conditions: readonly Verdict[];
  /** When to look again if a condition fails. */
  readonly nextEvaluationAt: string;
}

/** A phase is entered and left by time and gate: the only other way is an administrator's override. */
export const evaluateGate = defineFeature<GateEvaluation, CampaignState, CampaignEvent, GateVerdicts>({
  command: EvaluateGate,
  aggregate: campaign,
  stream: ({ campaignId }) => campaignId,
  rule: ({ rule }) => rule,
  decide({ campaignId, phase, gate }, state, { facts, now }) {
    runningCampaign(state);
    const current = dueGate(state, { phase, gate }, now);
    if (gate === 'exit') deadlinesAreClosed(state, now);
    const passed = facts.conditions.every(({ met }) => met);
    const evaluated = { campaignId, phase, gate, passed, conditions: [...facts.conditions] };
    if (!passed) {
      return [{ type: 'GateEvaluated', data: { ...evaluated, nextEvaluationAt: facts.nextEvaluationAt } }];
    }
    const moves =
      gate === 'entry'
        ? enterPhase({ campaignId, phase: current, by: 'gate' }, facts)
        : leavePhase({ campaignId, phase: current, by: 'gate' }, state, now);
    return [{ type: 'GateEvaluated', data: evaluated }, ...moves];
  },
});

function dueGate(
  state: CampaignState,
  { phase, gate }: Pick<GateEvaluation, 'phase' | 'gate'>,
  now: string,
): PlannedPhase {
  const current = state.phases[state.phaseIndex];
  if (current?.phase !== phase || state.inPhase !== (gate === 'exit')) {
    throw refuse('phase-not-current', `the ${gate} gate of "${phase}" is not the one the campaign stands before`, {
      current: current?.phase,
      inPhase: state.inPhase,
    });
  }
  if (!state.enrolled) throw refuse('gate-not-due', 'the enrolment comes before the first phase');
  const dueAt = gate === 'entry' ? current.startsAt : current.endsAt;
  if (now < dueAt) throw refuse('gate-not-due', `the ${gate} gate of "${phase}" opens at ${dueAt}`, { dueAt });
  return current;
}

/** However late all of this comes: what fell due in the phase is noticed before the phase is judged, and ends. */
function deadlinesAreClosed({ obligations, fellDue }: CampaignState, now: string): void {
  const open = Object.values(obligations).flatMap(({ obligation, dueAt }) =>
    dueAt <= now && !fellDue.includes(obligation) ? obligation : [],
  );
  if (open.length === 0) return;
  throw refuse('deadlines-open', `who missed ${open.join(', ')} has yet to be noticed`, { obligations: open });
}
