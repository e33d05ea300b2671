import { given } from '@pacesetter/testing';
import { ballotId, closed, issued, opened, registration } from '../../../test/polled';
import { ballot } from '../../ballot.state';
import type { BallotEvent } from '../../ballot.events';
import { closeRegistration } from './close-registration';

const closes = (history: readonly BallotEvent[], now = registration.closesAt) =>
  given(ballot, history).when(closeRegistration.decide, { ballotId }, { now });

describe('the end of registration', () => {
  it('leads to voting if enough have registered', () => {
    closes([opened(), ...issued('li', 'qian', 'sun')]).then([closed(3)]);
  });

  it('leads to nothing among so few that it would show who voted how', () => {
    closes([opened(), ...issued('li', 'qian')]).then([closed(2, false)]);
  });

  it('comes when the window is over, and once', () => {
    closes([opened()], '2010-06-06T00:59:59.999Z').thenRefused('too-early', { closesAt: registration.closesAt });
    closes([opened(), closed(0, false)]).then([]);
    closes([]).thenRefused('ballot-not-open');
  });
});
