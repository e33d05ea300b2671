import type { Subject } from '@pacesetter/contracts';
import { Command, defineFeature } from '@pacesetter/kernel';
import { refuse } from '../../ballot.errors';
import type { BallotEvent, OpenedBallot } from '../../ballot.events';
import { ballot, type BallotState } from '../../ballot.state';
import { asksAboutItsOwn, type CampaignStanding, isOpenedByOfficer } from './who-opens.rules';
import { rollIsFit } from './roll.rules';

export interface BallotToOpen {
  /** Chosen by whoever opens it; names the ballot in public. */
  readonly ballotId: string;
  readonly campaignId: string;
  readonly organizationId: string;
  /** The organisation itself, or members of it. */
  readonly subjects: readonly Subject[];
  /** Key of the obligation to hold a mass review that this ballot meets. */
  readonly obligation?: string;
  /** Ids of those who may vote, as they are known when they act. */
  readonly voters: readonly string[];
}

export class OpenBallot extends Command<BallotToOpen> {}

export interface OpeningFacts extends CampaignStanding {
  /** How the programme holds secret ballots, its windows counted from now; absent where it holds none. */
  readonly rules?: Pick<OpenedBallot, 'question' | 'grades' | 'minimumVoters' | 'registration' | 'voting'>;
  /** The named obligation is to be met by secret ballot; absent when it has not been opened, or none is named. */
  readonly obligationByBallot?: boolean;
  readonly rollHash: string;
  readonly suite: string;
  /** Public half of a key pair that was made for this ballot; empty where there will be none. */
  readonly publicKey: string;
}

/** Once opened, a ballot runs to its end by the windows that were published then: nobody moves them, no pause either. */
export const openBallot = defineFeature<BallotToOpen, BallotState, BallotEvent, OpeningFacts>({
  command: OpenBallot,
  aggregate: ballot,
  stream: ({ ballotId }) => ballotId,
  rule: ({ rule }) => rule,
  decide(wanted, { status }, { facts, actor }) {
    if (status !== 'none') throw refuse('ballot-already-opened', `ballot ${wanted.ballotId} has been opened`);
    isOpenedByOfficer(actor, wanted.organizationId, facts);
    asksAboutItsOwn(wanted, facts);
    const { rules, rollHash, suite, publicKey } = facts;
    if (rules === undefined) throw refuse('not-by-ballot', 'this programme holds no secret ballots');
    meetsItsObligation(wanted, facts);
    const voters = [...wanted.voters].sort();
    rollIsFit(voters, wanted.subjects, rules.minimumVoters);
    const { ballotId, campaignId, organizationId, obligation } = wanted;
    const subjects = [...wanted.subjects];
    const about = { ballotId, campaignId, organizationId, subjects, obligation };
    return [{ type: 'BallotOpened', data: { ...about, ...rules, voters, rollHash, suite, publicKey } }];
  },
});

function meetsItsObligation({ obligation }: BallotToOpen, { obligationByBallot }: OpeningFacts): void {
  if (obligation === undefined || obligationByBallot === true) return;
  if (obligationByBallot === undefined)
    throw refuse('obligation-unknown', `no obligation "${obligation}" has been opened`, { obligation });
  throw refuse('not-by-ballot', `"${obligation}" is not met by a secret ballot`, { obligation });
}
