import { given } from '@pacesetter/testing';
import {
  ballotId,
  campaignId,
  cast,
  closed,
  issued,
  opened,
  organizationId,
  polling,
  voting,
} from '../../../test/polled';
import type { BallotEvent, SubjectTally } from '../../ballot.events';
import { ballot } from '../../ballot.state';
import { closeBallot } from './close-ballot';

const closes = (history: readonly BallotEvent[], now = voting.closesAt) =>
  given(ballot, history).when(closeBallot.decide, { ballotId }, { now, facts: {} });

const counted = (cast: number, turnout: number, tallies?: SubjectTally[]): BallotEvent => ({
  type: 'BallotCounted',
  data: {
    ...{ ballotId, campaignId, organizationId, eligible: 5, credentials: 4, cast, turnout },
    ...(tallies && { tallies }),
  },
});

const papers = [cast('a', 'satisfied'), cast('b', 'dissatisfied'), cast('c', 'satisfied')];

describe('counting', () => {
  it('adds up the papers', () => {
    const tally = { satisfied: 2, dissatisfied: 1 };
    closes([...polling, ...papers]).then([counted(3, 0.6, [{ subject: { organizationId }, tally }])]);
  });

  it('keeps subjects apart', () => {
    const subjects = ['m-1', 'm-2'].map((memberId) => ({ organizationId, memberId }));
    const history = [opened({ subjects }), ...issued('li', 'qian', 'sun', 'wang'), closed(4)];
    const choices = ['a', 'b', 'c'].map((serial) => cast(serial, 'satisfied', 'dissatisfied'));
    closes([...history, ...choices]).then([
      counted(3, 0.6, [
        { subject: subjects[0]!, tally: { satisfied: 3, dissatisfied: 0 } },
        { subject: subjects[1]!, tally: { satisfied: 0, dissatisfied: 3 } },
      ]),
    ]);
  });

  it('withholds the result where so few voted that it would show who voted how', () => {
    closes([...polling, ...papers.slice(0, 2)]).then([counted(2, 0.4)]);
    closes(polling).then([counted(0, 0)]);
  });

  it('comes when voting is over, and once', () => {
    closes(polling, '2010-06-12T00:59:59.999Z').thenRefused('too-early');
    closes([...polling, counted(0, 0)]).then([]);
  });

  it('needs a voting', () => {
    closes([]).thenRefused('ballot-not-open');
    closes([opened()]).thenRefused('voting-not-open', { status: 'registration' });
    closes([opened(), closed(0, false)]).thenRefused('voting-not-open', { status: 'void' });
  });
});
