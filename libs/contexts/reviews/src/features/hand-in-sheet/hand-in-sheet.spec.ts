import type { Actor } from '@pacesetter/kernel';
import { given } from '@pacesetter/testing';
import { ofBrigade, ofBureau, part } from '../../../test/reviewed';
import {
  asMember,
  closed,
  marks,
  member,
  members,
  opened,
  panel,
  panelOpened,
  recused,
  secretlyOpened,
  secretSheet,
  session,
  sheet,
  sheetSealed,
} from '../../../test/session';
import type { SessionEvent } from '../../session.events';
import { reviewSession } from '../../session.state';
import { handInSheet, type SheetToHandIn } from './hand-in-sheet';

function handing(
  events: readonly SessionEvent[],
  reviewer: string,
  change: Partial<SheetToHandIn & { actor: Actor }> = {},
) {
  const { actor = asMember(reviewer), ...rest } = change;
  const command = { ...session, reviewer, marks: marks(reviewer), ...rest };
  return given(reviewSession, events).when(handInSheet.decide, command, { actor, facts: part });
}

describe('handing in a sheet', () => {
  it('marks everybody but oneself', () => {
    handing([opened()], 'li').then([sheet('li')]);
    handing([opened()], 'li', { marks: marks('li').slice(1) }).thenRefused('marks-missing', {
      missing: ['brigade-149~wu'],
    });
    const own = { subject: member('li'), grade: 'satisfied' };
    handing([opened()], 'li', { marks: [...marks('li'), own] }).thenRefused('own-case', { reviewer: 'li' });
    const stranger = { subject: member('stranger'), grade: 'satisfied' };
    handing([opened()], 'li', { marks: [...marks('li'), stranger] }).thenRefused('subject-unknown');
    handing([opened()], 'li', { marks: [...marks('li'), ...marks('li')] }).thenRefused('subject-unknown');
  });

  it('is done once, in person, by those who review', () => {
    handing([opened(), sheet('li')], 'li').thenRefused('sheet-already-in');
    handing([opened()], 'li', { actor: asMember('wu') }).thenRefused('not-own-sheet');
    handing([opened()], 'li', { actor: ofBrigade }).thenRefused('not-own-sheet');
    handing([opened()], 'zhao', { actor: asMember('zhao') }).thenRefused('not-a-reviewer');
  });

  it('gives grades of the programme', () => {
    handing([opened()], 'li', { marks: marks('li', 'splendid') }).thenRefused('grade-unknown', { grade: 'splendid' });
    const scores = marks('li').map(({ subject }) => ({ subject, score: 90 }));
    handing([opened()], 'li', { marks: scores }).thenRefused('grade-unknown');
  });

  it('leaves out those from whom the reviewer stands back', () => {
    const barred = [opened(), recused('li', 'wu')];
    handing(barred, 'li').thenRefused('recused', { reviewer: 'li' });
    const rest = marks('li').filter(({ subject }) => subject.memberId !== 'wu');
    const handedIn = { ...session, reviewer: 'li', marks: rest, suggestions: [], sealed: true };
    handing(barred, 'li', { marks: rest }).then([{ type: 'ReviewSheetHandedIn', data: handedIn }]);
  });

  it('closes the session with the last one, and tells nobody’s grades', () => {
    const result = (memberId: string, tally: Record<string, number>, score: number) => ({
      ...{ subject: member(memberId), eligible: 2, marked: 2, tally, marks: [], raw: score, score, counts: true },
      suggestions: memberId === 'wu' ? ['多听意见'] : [],
    });
    const suggestions = [{ subject: member('wu'), text: '多听意见' }];
    const last = { ...session, reviewer: 'xu', marks: marks('xu', 'dissatisfied'), suggestions, sealed: true };
    const results = [
      result('li', { satisfied: 1, dissatisfied: 1 }, 50),
      result('wu', { satisfied: 1, dissatisfied: 1 }, 50),
      result('xu', { satisfied: 2 }, 100),
    ];
    handing([opened(), sheet('li'), sheet('wu')], 'xu', { marks: marks('xu', 'dissatisfied'), suggestions }).then([
      { type: 'ReviewSheetHandedIn', data: last },
      closed({ results }),
    ]);
  });

  it('comes too late when the sheets have been counted', () => {
    handing([opened(), closed({})], 'li').thenRefused('session-closed');
    handing([], 'li').thenRefused('session-unknown');
  });
});

describe('a secret sheet', () => {
  const facts = { ...part, sheetSeal: sheetSealed };
  const secretly = (events: readonly SessionEvent[], reviewer: string, grade?: string) =>
    given(reviewSession, events).when(
      handInSheet.decide,
      { ...session, reviewer, marks: marks(reviewer, grade) },
      { actor: asMember(reviewer), facts },
    );
  const before = [secretlyOpened(), secretSheet('li', 'satisfied'), secretSheet('wu', 'satisfied')];

  it('says who has handed it in, and nothing of what stands on it', () => {
    secretly([secretlyOpened()], 'li').then([secretSheet('li')]);
    expect(JSON.stringify(secretSheet('li'))).not.toContain('satisfied');
  });

  it('is counted with the others, once all are in', () => {
    const result = (memberId: string, tally: Record<string, number>, score: number) => ({
      ...{ subject: member(memberId), eligible: 2, marked: 2, tally, marks: [], raw: score, score, counts: true },
      suggestions: [],
    });
    const split = { satisfied: 1, dissatisfied: 1 };
    const results = [result('li', split, 50), result('wu', split, 50), result('xu', { satisfied: 2 }, 100)];
    secretly(before, 'xu', 'dissatisfied').then([secretSheet('xu', 'dissatisfied'), closed({ secret: true, results })]);
  });

  it('says nothing of a subject that too few have marked', () => {
    const strict = [secretlyOpened({ minimumReviewers: 3 }), ...before.slice(1)];
    const withheld = { eligible: 2, marked: 2, tally: {}, marks: [], raw: 0, score: 0, counts: false, suggestions: [] };
    const results = members.map((id) => ({ subject: member(id), ...withheld }));
    secretly(strict, 'xu').then([secretSheet('xu'), closed({ secret: true, results })]);
  });

  it('cannot be handed in, nor counted, without the key', () => {
    handing([secretlyOpened()], 'li').thenRefused('sheets-unreadable');
    const lost = { ...part, sheetSeal: { ...sheetSealed, open: () => undefined } };
    given(reviewSession, before)
      .when(
        handInSheet.decide,
        { ...session, reviewer: 'xu', marks: marks('xu') },
        { actor: asMember('xu'), facts: lost },
      )
      .thenRefused('sheets-unreadable');
  });
});

describe('a judge’s sheet', () => {
  const both = [90, 60].map((score, index) => ({
    subject: { organizationId: index === 0 ? 'brigade-149' : 'brigade-133' },
    score,
  }));
  const judge: Actor = { id: 'strict', role: 'reviewer' };

  it('has scores in range', () => {
    const judging = (score: number) =>
      handing([panelOpened()], 'strict', {
        ...panel,
        actor: judge,
        marks: both.map((mark) => ({ ...mark, score })),
      });
    judging(101).thenRefused('score-out-of-range');
    judging(NaN).thenRefused('score-out-of-range');
    const grades = both.map(({ subject }) => ({ subject, grade: 'satisfied' }));
    handing([panelOpened()], 'strict', { ...panel, actor: judge, marks: grades }).thenRefused('score-out-of-range');
  });

  it('closes the session with raw and normalised scores', () => {
    const first = { ...panel, reviewer: 'lenient', suggestions: [], sealed: true };
    const lenient = both.map(({ subject, score }) => ({ subject, score: score + 10 }));
    const before: SessionEvent[] = [panelOpened(), { type: 'ReviewSheetHandedIn', data: { ...first, marks: lenient } }];
    const decided = handInSheet.decide(
      { ...panel, reviewer: 'strict', marks: both },
      before.reduce((state, event) => reviewSession.evolve(state, event), reviewSession.initialState),
      { actor: judge, facts: part, now: '', newId: (name) => name },
    );
    expect(decided[1]).toMatchObject({
      type: 'ReviewSessionClosed',
      data: {
        normalisation: 'z-score',
        results: [
          {
            raw: 95,
            score: 95,
            marks: [
              { reviewer: 'lenient', raw: 100, normalised: 95 },
              { reviewer: 'strict', raw: 90, normalised: 95 },
            ],
          },
          { raw: 65, score: 65 },
        ],
      },
    });
  });

  it('of an organisation is handed in by its officer', () => {
    const upward = { kind: 'upward', organizationId: 'bureau' } as const;
    const reviewers = [{ id: 'brigade-149', organizationId: 'brigade-149' }, { id: 'brigade-133' }];
    const held = opened({ ...upward, reviewers, subjects: [{ organizationId: 'bureau' }] });
    const mark = [{ subject: { organizationId: 'bureau' }, grade: 'satisfied' }];
    const data = { ...session, ...upward, reviewer: 'brigade-149', marks: mark, suggestions: [], sealed: true };
    handing([held], 'brigade-149', { ...upward, marks: mark, actor: ofBrigade }).then([
      { type: 'ReviewSheetHandedIn', data },
    ]);
    handing([held], 'brigade-149', { ...upward, marks: mark, actor: ofBureau }).thenRefused('not-own-sheet');
  });
});
