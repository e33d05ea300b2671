import { given } from '@pacesetter/testing';
import { below, endorsed, mechanismRef, ofBranch, ofBureau, proposed, sentBack } from '../../../test/reported';
import { mechanism } from '../../mechanism.state';
import { returnMechanism } from './return-mechanism';

const { decide } = returnMechanism;
const command = { ...mechanismRef, remarks: 'Who does it?' };
const context = { facts: below, actor: ofBureau };

describe('returning a mechanism', () => {
  it('says what is missing in one that waits', () => {
    given(mechanism, [proposed]).when(decide, command, context).then([sentBack]);
    given(mechanism, [proposed])
      .when(decide, { ...command, remarks: ' ' }, context)
      .thenRefused('text-missing');
    given(mechanism, [proposed, endorsed]).when(decide, command, context).thenRefused('mechanism-not-proposed');
  });

  it('is decided above', () => {
    given(mechanism, [proposed])
      .when(decide, command, { ...context, actor: ofBranch })
      .thenRefused('not-superior');
  });
});
