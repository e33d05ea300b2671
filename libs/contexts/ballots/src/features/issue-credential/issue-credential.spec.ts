import type { Actor } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { ballotId, closed, issued, opened, registration, voter } from '../../../test/polled';
import { ballot } from '../../ballot.state';
import type { BallotEvent } from '../../ballot.events';
import { issueCredential, type IssuingFacts } from './issue-credential';

const request = { ballotId, voter: 'li', blindedMessage: 'blinded' };
const answer: IssuingFacts = { blindedHash: 'hash of li', blindSignature: 'signature for li' };

interface Circumstances {
  readonly history?: readonly BallotEvent[];
  readonly actor?: Actor;
  readonly facts?: IssuingFacts;
  readonly now?: string;
}

function asks({
  history = [opened()],
  actor = voter('li'),
  facts = answer,
  now = registration.opensAt,
}: Circumstances) {
  return given(ballot, history).when(issueCredential.decide, request, { actor, facts, now });
}

describe('a credential', () => {
  it('is issued to whoever is on the roll', () => {
    asks({}).then(issued('li'));
    given(ballot, [opened()])
      .when(issueCredential.decide, { ...request, voter: 'chen' }, { actor: voter('chen'), facts: answer })
      .thenRefused('not-on-roll');
  });

  it('is issued once, and the same request is answered as before, also later', () => {
    const history = [opened(), ...issued('li')];
    asks({ history }).then([]);
    asks({ history: [...history, closed(1, false)], now: registration.closesAt }).then([]);
    asks({ history, facts: { ...answer, blindedHash: 'hash of something else' } }).thenRefused(
      'credential-already-issued',
      { voter: 'li' },
    );
  });

  it('is asked for by the voter alone', () => {
    asks({ actor: voter('qian') }).thenRefused('not-oneself');
  });

  it('is issued in the registration window', () => {
    asks({ now: '2010-06-06T00:59:59.999Z' }).then(issued('li'));
    asks({ now: '2010-06-01T00:59:59.999Z' }).thenRefused('registration-closed', registration);
    asks({ now: registration.closesAt }).thenRefused('registration-closed');
    asks({ history: [opened(), closed(0, false)] }).thenRefused('registration-closed');
    asks({ history: [] }).thenRefused('ballot-not-open');
  });

  it('needs a message that the key can sign', () => {
    asks({ facts: { blindedHash: 'hash of li' } }).thenRefused('blinded-message-unfit');
  });
});
