import { given } from '@pacesetter/testing';
import {
  answered,
  campaignId,
  complained,
  deadline,
  organizationId,
  set,
  unanswered,
  unmoved,
} from '../../../test/manned';
import { posts } from '../../post.state';
import { noticeUnansweredComplaint } from './notice-unanswered-complaint';

const { decide } = noticeUnansweredComplaint;
const command = { campaignId, organizationId, observationId: 'c-1' };
const facts = unmoved;

describe('noticing an unanswered complaint', () => {
  it('states it when the time is over, once', () => {
    given(posts, [set(), complained('c-1')])
      .when(decide, command, { facts, now: deadline })
      .then([unanswered('c-1')]);
    given(posts, [set(), complained('c-1'), unanswered('c-1')])
      .when(decide, command, { facts, now: deadline })
      .then([]);
  });

  it('states nothing about one that was answered', () => {
    given(posts, [set(), complained('c-1'), answered('c-1')])
      .when(decide, command, { facts, now: deadline })
      .then([]);
  });

  it('comes neither too early nor while the campaign is paused', () => {
    given(posts, [set(), complained('c-1')])
      .when(decide, command, { facts })
      .thenRefused('deadline-not-passed', { deadline });
    given(posts, [set(), complained('c-1')])
      .when(decide, command, { facts: { ...facts, status: 'paused' }, now: deadline })
      .thenRefused('campaign-not-running');
  });
});
