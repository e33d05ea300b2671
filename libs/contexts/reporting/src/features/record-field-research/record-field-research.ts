import { Command, defineFeature } from '@pacesetter/kernel';
import type { FieldFinding, FieldResearchEvent } from '../../field-research.events';
import { fieldResearch, type FieldResearchState } from '../../field-research.state';
import { refuse } from '../../reporting.errors';
import { bySuperior, campaignRuns, type SuperiorFacts, textGiven } from '../../reporting.rules';

export interface ResearchToRecord {
  readonly campaignId: string;
  /** Chosen by whoever records it. */
  readonly researchId: string;
  /** The organisation that was visited. */
  readonly organizationId: string;
  readonly team: readonly string[];
  readonly findings: readonly FieldFinding[];
  readonly suggestions: readonly string[];
}

export class RecordFieldResearch extends Command<ResearchToRecord> {}

export interface ResearchFacts extends SuperiorFacts {
  readonly enrolled: boolean;
  /** Phases in which the programme has field research, and the one the campaign is in. */
  readonly phases: readonly string[];
  readonly phase?: string;
  readonly topics: readonly string[];
}

/** Lüliang 2009, 五: the higher body goes and looks how the campaign is going. Nothing is ordered on the way. */
export const recordFieldResearch = defineFeature<
  ResearchToRecord,
  FieldResearchState,
  FieldResearchEvent,
  ResearchFacts
>({
  command: RecordFieldResearch,
  aggregate: fieldResearch,
  stream: ({ campaignId, researchId }) => `${campaignId}~${researchId}`,
  rule: ({ rule }) => rule,
  decide(research, { status }, { facts, actor }) {
    campaignRuns(facts);
    if (!facts.enrolled) throw refuse('not-enrolled', `${research.organizationId} takes no part in the campaign`);
    bySuperior(actor, facts);
    if (status === 'recorded') throw refuse('research-already-recorded', 'this research has been recorded');
    fitsProgramme(research, facts);
    const { team, findings, suggestions } = research;
    const data = { ...research, team: [...team], findings: [...findings], suggestions: [...suggestions] };
    return [{ type: 'FieldResearchRecorded', data }];
  },
});

function fitsProgramme({ team, findings }: ResearchToRecord, { phases, phase, topics }: ResearchFacts): void {
  if (phase === undefined || !phases.includes(phase)) {
    throw refuse('research-not-in-phase', `there is field research in: ${phases.join(', ')}`, { phases, phase });
  }
  textGiven(team.join(''), 'who went there');
  textGiven(findings.map(({ text }) => text).join(''), 'what was learnt');
  const unknown = findings.map(({ topic }) => topic).filter((topic) => !topics.includes(topic));
  if (unknown.length > 0) throw refuse('topic-unknown', `no topic: ${unknown.join(', ')}`, { known: topics });
}
