import { given } from '@pacesetter/testing';
import { bulletinRef, drafted, ofBranch, organizationId, published, running, written } from '../../../test/reported';
import { bulletin } from '../../bulletin.state';
import { correctBulletin } from './correct-bulletin';

const { decide } = correctBulletin;
const correction = { ...bulletinRef, title: 'Well done', text: 'The others helped.' };
const context = { facts: running, actor: ofBranch, reason: 'The wrong unit was named.' };
const corrected = { type: 'BulletinCorrected', data: { ...correction, organizationId } } as const;

describe('correcting a bulletin', () => {
  it('replaces what was published, for a reason', () => {
    given(bulletin, [drafted, published]).when(decide, correction, context).then([corrected]);
    given(bulletin, [drafted, published])
      .when(decide, correction, { ...context, reason: ' ' })
      .thenRefused('reason-required');
  });

  it('changes nothing when it reads like that already', () => {
    const same = { ...bulletinRef, title: written.title, text: written.text };
    given(bulletin, [drafted, published]).when(decide, same, context).then([]);
    given(bulletin, [drafted, published, corrected]).when(decide, correction, context).then([]);
  });

  it('is for what was published, after the campaign too', () => {
    given(bulletin, [drafted]).when(decide, correction, context).thenRefused('bulletin-not-published');
    const facts = { ...running, status: 'completed' };
    given(bulletin, [drafted, published])
      .when(decide, correction, { ...context, facts })
      .then([corrected]);
  });
});
