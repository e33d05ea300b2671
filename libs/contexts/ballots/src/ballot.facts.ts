import {
  ballotKey,
  checkPaper,
  fingerprint,
  fromBase64Url,
  rollHash,
  SUITE,
  toBase64Url,
} from '@pacesetter/ballot-client';
import {
  type CampaignFacts,
  campaignFacts,
  knownCampaign,
  ledBy,
  participationOf,
  type ParticipationState,
} from '@pacesetter/campaigns';
import type { FactReader, FactsProvider } from '@pacesetter/commands';
import type { Subject } from '@pacesetter/contracts';
import { type ActivityDefinition, plusDuration, type ProgrammeDefinition } from '@pacesetter/programmes';
import { ballotKeys, type MakeBallotKey } from './ballot-keys.facts';
import { isWithin } from './ballot.rules';
import { ballot } from './ballot.state';
import type { CastingFacts, PaperToCast } from './features/cast-ballot/cast-ballot';
import type { CountingFacts } from './features/close-ballot/close-ballot';
import type { BallotRef } from './features/close-registration/close-registration';
import type { CredentialRequest, IssuingFacts } from './features/issue-credential/issue-credential';
import type { BallotToOpen, OpeningFacts } from './features/open-ballot/open-ballot';
import type { CampaignStanding } from './features/open-ballot/who-opens.rules';

/** What the opening has to know; makes the ballot's key where there is going to be a ballot. */
export function openingFacts(make: MakeBallotKey): FactsProvider<BallotToOpen, OpeningFacts> {
  return async (wanted, reader) => {
    const facts = await knownCampaign(reader, wanted.campaignId);
    const rules = ballotRules(facts.definition, reader.now);
    const { status } = await reader.state(ballot, wanted.ballotId);
    const needsKey = status === 'none' && rules !== undefined && facts.status === 'running';
    return {
      ...(await standing(wanted, facts, reader)),
      rules,
      obligationByBallot: obligationByBallot(wanted, facts),
      rollHash: await rollHash(wanted.ballotId, wanted.voters),
      suite: SUITE,
      publicKey: needsKey ? await ballotKeys(reader.vault, make).publicKey(wanted.ballotId) : '',
    };
  };
}

async function standing(
  { campaignId, organizationId, subjects }: BallotToOpen,
  { status, rule }: CampaignFacts,
  reader: FactReader,
): Promise<CampaignStanding> {
  const own = await participationOf(reader, campaignId, { organizationId });
  const parts = await Promise.all(subjects.map((subject) => participationOf(reader, campaignId, subject)));
  const enrolled = [own, ...parts].every((part) => part.enrolled !== undefined);
  return { status, rule, enrolled, superiorId: own.enrolled?.superiorId, ledElsewhere: ledElsewhere(subjects, parts) };
}

/** Of each member whom another organisation leads, which. */
function ledElsewhere(subjects: readonly Subject[], parts: readonly ParticipationState[]): Record<string, string> {
  const led = subjects.flatMap((subject, index): [string, string][] => {
    const part = parts[index];
    const { memberId, organizationId } = subject;
    if (memberId === undefined || part === undefined || ledBy(subject, part) === organizationId) return [];
    return [[memberId, ledBy(subject, part)]];
  });
  return Object.fromEntries(led);
}

function ballotRules({ massReview, timeZone }: ProgrammeDefinition, now: string): OpeningFacts['rules'] {
  const rules = massReview?.secretBallot;
  if (massReview === undefined || rules === undefined) return undefined;
  const registered = plusDuration(now, rules.registration, timeZone);
  const votes = plusDuration(registered, rules.interval, timeZone);
  return {
    question: rules.question,
    grades: massReview.grades.map(({ key, title, score }) => ({ key, title, score })),
    minimumVoters: rules.minimumVoters,
    registration: { opensAt: now, closesAt: registered },
    voting: { opensAt: votes, closesAt: plusDuration(votes, rules.voting, timeZone) },
  };
}

function obligationByBallot({ obligation }: BallotToOpen, facts: CampaignFacts): boolean | undefined {
  const opened = obligation === undefined ? undefined : facts.obligations[obligation];
  return opened && activityOf(facts.definition, opened.activity)?.secretBallot === true;
}

function activityOf({ phases }: ProgrammeDefinition, key: string): ActivityDefinition | undefined {
  return phases.flatMap(({ activities }) => activities).find((activity) => activity.key === key);
}

/** Asks the key only for those who may have an answer; what it answered is used only if the decision is that they may. */
export const issuingFacts: FactsProvider<CredentialRequest, IssuingFacts> = async (asked, reader) => {
  const { ballotId, voter, blindedMessage } = asked;
  const blindedHash = await fingerprint(blindedMessage);
  const state = await reader.state(ballot, ballotId);
  const message = fromBase64Url(blindedMessage);
  if (message === undefined || state.status !== 'registration') return { blindedHash };
  const { terms, issued } = state;
  const entitled = terms.voters.includes(voter) && !issued.has(voter) && isWithin(terms.registration, reader.now);
  const signed = entitled ? await ballotKeys(reader.vault).signBlindly(ballotId, message) : undefined;
  return signed === undefined ? { blindedHash } : { blindedHash, blindSignature: toBase64Url(signed) };
};

const UNKNOWN: CastingFacts = { genuine: { credential: false, proof: false }, votingOpensAt: '' };

/** Checks a paper's signatures with nothing but what the ballot has published. */
export const castingFacts: FactsProvider<PaperToCast, CastingFacts> = async (paper, reader) => {
  const state = await reader.state(ballot, paper.ballotId);
  if (state.status === 'none') return UNKNOWN;
  const { publicKey, voting } = state.terms;
  const genuine = await checkPaper(await ballotKey(publicKey), paper.ballotId, paper);
  return { genuine, votingOpensAt: voting.opensAt };
};

export const countingFacts: FactsProvider<BallotRef, CountingFacts> = async ({ ballotId }, reader) => {
  const state = await reader.state(ballot, ballotId);
  const facts = state.status === 'none' ? undefined : await campaignFacts(reader, state.terms.campaignId);
  return { rule: facts?.rule };
};
