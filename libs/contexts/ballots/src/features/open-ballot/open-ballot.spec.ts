import type { Actor } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import {
  ballotId,
  campaignId,
  ofBrigade,
  ofBureau,
  ofNeighbour,
  opened,
  opening,
  organizationId,
  rules,
  voters,
} from '../../../test/polled';
import { ballot } from '../../ballot.state';
import { type BallotToOpen, openBallot, type OpeningFacts } from './open-ballot';

const wanted: BallotToOpen = { ballotId, campaignId, organizationId, subjects: [{ organizationId }], voters };

function opens(change: Partial<BallotToOpen> = {}, facts: Partial<OpeningFacts> = {}, actor: Actor = ofBrigade) {
  return given(ballot, []).when(
    openBallot.decide,
    { ...wanted, ...change },
    { actor, facts: { ...opening, ...facts } },
  );
}

describe('opening a ballot', () => {
  it('says who is reviewed, who may vote and when, and with which key', () => {
    opens().then([opened()]);
    opens({ voters: [...voters].reverse() }, {}, ofBureau).then([opened()]);
  });

  it('happens once', () => {
    const again = { actor: ofBrigade, facts: opening };
    given(ballot, [opened()]).when(openBallot.decide, wanted, again).thenRefused('ballot-already-opened');
  });

  it('is for an officer of the organisation or of the one above', () => {
    opens({}, {}, ofNeighbour).thenRefused('not-own-officer');
    opens({}, {}, { ...ofBrigade, role: 'masses' }).thenRefused('not-own-officer');
    opens({}, { superiorId: undefined }, { id: 'nobody', role: 'officer' }).thenRefused('not-own-officer');
    opens({}, {}, { id: 'office', role: 'administrator' }).then([opened()]);
  });

  it('belongs to a running campaign in which all take part', () => {
    opens({}, { status: 'paused' }).thenRefused('campaign-not-running', { status: 'paused' });
    opens({}, { enrolled: false }).thenRefused('not-enrolled');
  });

  it('needs rules in the programme', () => {
    opens({}, { rules: undefined }).thenRefused('not-by-ballot');
  });

  it('meets an obligation that is to be met so', () => {
    const obligation = 'final-mass-review';
    opens({ obligation }, { obligationByBallot: true }).then([opened({ obligation })]);
    opens({ obligation }, { obligationByBallot: false }).thenRefused('not-by-ballot', { obligation });
    opens({ obligation }).thenRefused('obligation-unknown', { obligation });
  });

  it('reviews an organisation, or its members, each once', () => {
    const members = ['m-1', 'm-2'].map((memberId) => ({ organizationId, memberId }));
    opens({ subjects: members }).then([opened({ subjects: members })]);
    opens({ subjects: [] }).thenRefused('subjects-missing');
    opens({ subjects: [...members, members[0]!] }).thenRefused('subjects-missing');
    opens({ subjects: [{ organizationId: 'brigade-133' }] }).thenRefused('subject-elsewhere');
  });

  it('has a roll with everybody once, nobody who is reviewed, and enough to hide among', () => {
    opens({ voters: [...voters, 'li'] }).thenRefused('voter-repeated', { repeated: ['li'] });
    opens({ subjects: [{ organizationId, memberId: 'li' }] }).thenRefused('voter-under-review', { own: ['li'] });
    opens({ voters: ['li', 'qian'] }).thenRefused('roll-too-short', { voters: 2, minimumVoters: rules.minimumVoters });
    opens({ voters: ['li', 'qian', 'sun'] }).then([opened({ voters: ['li', 'qian', 'sun'] })]);
  });
});
