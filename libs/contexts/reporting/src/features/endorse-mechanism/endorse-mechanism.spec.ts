import { given } from '@pacesetter/testing';
import { below, endorsed, mechanismRef, ofBranch, ofBureau, proposed, sentBack } from '../../../test/reported';
import { mechanism } from '../../mechanism.state';
import { endorseMechanism } from './endorse-mechanism';

const { decide } = endorseMechanism;
const context = { facts: below, actor: ofBureau };

describe('endorsing a mechanism', () => {
  it('agrees to one that waits for it', () => {
    given(mechanism, [proposed]).when(decide, mechanismRef, context).then([endorsed]);
    given(mechanism, []).when(decide, mechanismRef, context).thenRefused('mechanism-unknown');
    given(mechanism, [proposed, sentBack]).when(decide, mechanismRef, context).thenRefused('mechanism-not-proposed');
  });

  it('is decided above', () => {
    given(mechanism, [proposed])
      .when(decide, mechanismRef, { ...context, actor: ofBranch })
      .thenRefused('not-superior', { superiorId: 'bureau' });
  });
});
