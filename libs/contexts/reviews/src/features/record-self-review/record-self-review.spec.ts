import type { Actor } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { concerned, ofBrigade, ofBureau, ofMember, part, reviewId, subject } from '../../../test/reviewed';
import { ledger } from '../../ledger.state';
import { recordSelfReview, type SelfReview, type SelfReviewFacts } from './record-self-review';

const statement = 'We kept what we promised.';

const rules: SelfReviewFacts = { ...part, pledged: [], perPledgeItem: false };

function reviewing(change: Partial<SelfReview> = {}, facts: Partial<SelfReviewFacts> = {}) {
  const review = { ...concerned, statement, ...change };
  return given(ledger, []).when(recordSelfReview.decide, review, { actor: ofBrigade, facts: { ...rules, ...facts } });
}

describe('reviewing the own work', () => {
  it('enters it into the ledger', () => {
    reviewing({ score: 88 }).then([
      { type: 'SelfReviewRecorded', data: { ...concerned, reviewId, statement, items: [], score: 88 } },
    ]);
  });

  it('meets an obligation of the organisation', () => {
    const opened = { kind: 'self-review', subject: 'organization' } as const;
    const data = { ...concerned, reviewId, statement, items: [], obligation: 'mid-term', owedBy: subject };
    reviewing({ obligation: 'mid-term' }, { opened }).then([{ type: 'SelfReviewRecorded', data }]);
  });

  it('meets an obligation of the member who reviews himself', () => {
    const opened = { kind: 'self-review', subject: 'member' } as const;
    const data = { ...ofMember, reviewId, statement, items: [], obligation: 'mid-term', owedBy: ofMember.subject };
    reviewing({ ...ofMember, obligation: 'mid-term' }, { opened }).then([{ type: 'SelfReviewRecorded', data }]);
  });

  it('meets no other obligation', () => {
    reviewing({ obligation: 'mid-term' }).thenRefused('obligation-unknown');
    const opened = { kind: 'meeting', subject: 'organization' } as const;
    reviewing({ obligation: 'mid-term' }, { opened }).thenRefused('obligation-kind-wrong', { kind: 'meeting' });
  });

  it('goes through the pledge item by item where the programme wants it', () => {
    const items = [
      { key: 'a', outcome: 'kept', text: 'Done.' },
      { key: 'b', outcome: 'partly', text: 'Half.' },
    ] as const;
    const pledge = { pledged: ['a', 'b'], perPledgeItem: true };
    const data = { ...concerned, reviewId, statement, items: [...items] };
    reviewing({ items }, pledge).then([{ type: 'SelfReviewRecorded', data }]);
    reviewing({ items: items.slice(1) }, pledge).thenRefused('items-missing', { missing: ['a'] });
    reviewing({}, { ...pledge, perPledgeItem: false }).then([
      { type: 'SelfReviewRecorded', data: { ...data, items: [] } },
    ]);
    reviewing({ items }, { ...pledge, pledged: ['a'] }).thenRefused('item-unknown', { unknown: ['b'] });
    reviewing({ items: [...items, items[0]] }, pledge).thenRefused('item-unknown', { unknown: ['a'] });
    reviewing({ items: items.map((item) => ({ ...item, text: '' })) }, pledge).thenRefused('text-missing');
  });

  it('sums up what the members have stated, when enough of them have', () => {
    const members = (stated: number) => ({ members: { stated, of: 10, needed: 8 } });
    const data = { ...concerned, reviewId, statement, items: [], members: { stated: 8, of: 10 } };
    reviewing({}, members(8)).then([{ type: 'SelfReviewRecorded', data }]);
    reviewing({}, members(7)).thenRefused('members-missing', { stated: 7, of: 10, needed: 8 });
  });

  it('is the own work: of a member, or entered by an officer', () => {
    const by = (actor: Actor, review = {}) =>
      given(ledger, []).when(recordSelfReview.decide, { ...concerned, statement, ...review }, { actor, facts: rules });
    by(ofBureau).thenRefused('not-own-work');
    by({ ...ofBrigade, role: 'member' }).thenRefused('not-own-work');
    const data = { ...ofMember, reviewId, statement, items: [] };
    const li: Actor = { id: 'li', role: 'member', organizationId: 'brigade-149' };
    by(li, ofMember).then([{ type: 'SelfReviewRecorded', data }]);
    by({ ...li, id: 'wu' }, ofMember).thenRefused('not-own-work');
    by(ofBrigade, ofMember).then([{ type: 'SelfReviewRecorded', data }]);
  });

  it('says something, with a score in range', () => {
    reviewing({ statement: ' ' }).thenRefused('text-missing');
    reviewing({ score: 101 }).thenRefused('score-out-of-range', { score: 101 });
    reviewing({ score: NaN }).thenRefused('score-out-of-range');
  });

  it('is for those who take part in a running campaign', () => {
    reviewing({}, { enrolled: false }).thenRefused('not-enrolled');
    reviewing({}, { status: 'completed' }).thenRefused('campaign-not-running', { status: 'completed' });
  });
});
