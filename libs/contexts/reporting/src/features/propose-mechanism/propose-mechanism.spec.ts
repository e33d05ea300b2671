import { given } from '@pacesetter/testing';
import {
  endorsed,
  mechanismRef,
  ofBranch,
  ofNeighbour,
  organizationId,
  proposed,
  rule,
  running,
  sentBack,
} from '../../../test/reported';
import { mechanism } from '../../mechanism.state';
import { proposeMechanism } from './propose-mechanism';

const { decide } = proposeMechanism;
const command = { ...mechanismRef, organizationId, ...rule };
const facts = { ...running, enrolled: true, areas: ['standards'] };
const context = { facts, actor: ofBranch };

describe('proposing a mechanism', () => {
  it('writes down what worked, again when it was returned', () => {
    given(mechanism, []).when(decide, command, context).then([proposed]);
    given(mechanism, [proposed, sentBack]).when(decide, command, context).then([proposed]);
    given(mechanism, [proposed]).when(decide, command, context).thenRefused('mechanism-not-open');
    given(mechanism, [proposed, endorsed]).when(decide, command, context).thenRefused('mechanism-not-open');
  });

  it('is about something, and rests on an experience', () => {
    given(mechanism, [])
      .when(decide, { ...command, area: 'tea' }, context)
      .thenRefused('mechanism-area-unknown');
    given(mechanism, [])
      .when(decide, { ...command, experience: '' }, context)
      .thenRefused('text-missing');
    given(mechanism, [])
      .when(decide, { ...command, text: '' }, context)
      .thenRefused('text-missing');
  });

  it('comes from whoever takes part', () => {
    given(mechanism, [])
      .when(decide, command, { ...context, facts: { ...facts, enrolled: false } })
      .thenRefused('not-enrolled');
    given(mechanism, []).when(decide, command, { facts, actor: ofNeighbour }).thenRefused('not-own-organization');
  });
});
