import { given } from '@pacesetter/testing';
import { adopted, endorsed, mechanismRef, ofBranch, ofNeighbour, proposed, running } from '../../../test/reported';
import { mechanism } from '../../mechanism.state';
import { adoptMechanism } from './adopt-mechanism';

const { decide } = adoptMechanism;
const command = { ...mechanismRef, obligation: 'lasting-mechanism' };
const facts = { ...running, adoptFrom: 'summary', timeHasCome: true, answers: true };
const context = { facts, actor: ofBranch };
const history = [proposed, endorsed];

describe('adopting a mechanism', () => {
  it('makes a rule of what was endorsed, once', () => {
    given(mechanism, history).when(decide, command, context).then([adopted]);
    given(mechanism, [...history, adopted])
      .when(decide, command, context)
      .then([]);
    given(mechanism, [proposed]).when(decide, command, context).thenRefused('mechanism-not-endorsed');
    given(mechanism, []).when(decide, command, context).thenRefused('mechanism-unknown');
  });

  it('comes at the end of a campaign that runs, by the organisation itself', () => {
    given(mechanism, history)
      .when(decide, command, { ...context, facts: { ...facts, timeHasCome: false } })
      .thenRefused('mechanism-too-early', { adoptFrom: 'summary' });
    given(mechanism, history).when(decide, command, { facts, actor: ofNeighbour }).thenRefused('not-own-organization');
    given(mechanism, history)
      .when(decide, command, { ...context, facts: { ...facts, status: 'completed' } })
      .thenRefused('campaign-not-running');
  });

  it('answers only what a mechanism answers', () => {
    given(mechanism, history)
      .when(decide, command, { ...context, facts: { ...facts, answers: false } })
      .thenRefused('obligation-kind-wrong');
  });
});
