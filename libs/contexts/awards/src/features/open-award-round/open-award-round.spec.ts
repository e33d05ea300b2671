import { given } from '@pacesetter/testing';
import { candidate, days, opened, round, running } from '../../../test/candidates';
import { awardRound } from '../../award-round.state';
import { openAwardRound } from './open-award-round';

const upward = [{ to: 'province', count: 1 }];
const awards = [{ award: candidate.award, subject: 'organization', quota: 2, upward }] as const;
const scheduled = { round: round.round, opensAt: days(0), nominationsCloseAt: days(10), confersAt: days(30) };
const facts = { ...running, scheduled, awards: awards.map((offered) => ({ ...offered, upward })) };
const { decide } = openAwardRound;

describe('opening an award round', () => {
  it('states what there is to win, and until when, once', () => {
    given(awardRound, []).when(decide, round, { facts }).then([opened()]);
    given(awardRound, [opened()]).when(decide, round, { facts }).then([]);
  });

  it('is refused before its day, for an unknown round, and while the campaign stands still', () => {
    const test = given(awardRound, []);
    test.when(decide, round, { facts, now: days(-1) }).thenRefused('round-not-due', { dueAt: days(0) });
    test.when(decide, round, { facts: { ...facts, scheduled: undefined } }).thenRefused('round-unknown');
    test.when(decide, round, { facts: { ...facts, status: 'paused' } }).thenRefused('campaign-not-running');
  });
});
