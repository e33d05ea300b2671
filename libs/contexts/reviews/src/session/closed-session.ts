import type { Subject } from '@pacesetter/contracts';
import type { Closing, Mark, Opening, Result } from '../session.events';
import { type SessionState, type Sheet, subjectKey } from '../session.state';
import { type Given, meanOf, type Normalised, normalisedScores, rounded } from './normalised-scores';
import { eligibleReviewers, refOf, subjectsFor } from './session.rules';

type Sheets = Readonly<Record<string, Sheet>>;

interface Counted extends Pick<SessionState, 'recused'> {
  readonly opened: Opening;
  readonly sheets: Sheets;
}

/** Counts the sheets: what the closing of a session states. */
export function closing({ opened, recused, sheets }: Counted, because: Closing['because']): Closing {
  const eligible = eligibleReviewers(opened, recused);
  const handedIn = Object.keys(sheets).length;
  const turnout = eligible.length === 0 ? 0 : handedIn / eligible.length;
  const valid = handedIn > 0 && turnout >= opened.minimumTurnout;
  const { scores, scales } = normalisedScores(givenOn(sheets, opened), opened.normalisation);
  const results = opened.subjects.map((subject): Result => {
    const toMark = eligible.filter((reviewer) => subjectsFor(reviewer, opened, recused).includes(subject)).length;
    return { subject, eligible: toMark, ...resultOf(subject, { opened, sheets, scores, valid }) };
  });
  return {
    ...refOf(opened),
    ...(opened.obligation !== undefined && { obligation: opened.obligation }),
    because,
    eligible: eligible.length,
    handedIn,
    turnout: Number(turnout.toFixed(4)),
    valid,
    ...(opened.secret && { secret: opened.secret }),
    normalisation: opened.normalisation,
    scales: opened.kind === 'judges' ? [...scales] : [],
    results,
  };
}

interface Counting {
  readonly opened: Opening;
  readonly sheets: Sheets;
  readonly scores: readonly Normalised[];
  readonly valid: boolean;
}

function resultOf(subject: Subject, { opened, sheets, scores, valid }: Counting): Omit<Result, 'subject' | 'eligible'> {
  const key = subjectKey(subject);
  const own = scores.filter((score) => score.subject === key);
  const byJudges = opened.kind === 'judges';
  const counts = valid && own.length >= opened.minimumReviewers;
  // Among so few a tally would tell who gave which grade.
  if (opened.secret === true && !counts)
    return { ...WITHHELD, marked: own.length, suggestions: suggestionsFor(key, sheets) };
  return {
    marked: own.length,
    tally: tallyOf(marksOf(key, sheets)),
    // Who gave which grade stays on the sheets; judges stand by their scores.
    marks: byJudges ? own.map(({ reviewer, raw, normalised }) => ({ reviewer, raw, normalised })) : [],
    raw: rounded(meanOf(own.map(({ raw }) => raw))),
    score: rounded(meanOf(own.map(({ normalised }) => normalised))),
    counts,
    suggestions: suggestionsFor(key, sheets),
  };
}

const WITHHELD = { tally: {}, marks: [], raw: 0, score: 0, counts: false };

function givenOn(sheets: Sheets, { grades }: Opening): readonly Given[] {
  const scores = new Map(grades.map(({ key, score }) => [key, score]));
  return Object.entries(sheets).flatMap(([reviewer, { marks }]) =>
    marks.map(({ subject, grade, score }) => ({
      reviewer,
      subject: subjectKey(subject),
      raw: score ?? scores.get(grade ?? '') ?? 0,
    })),
  );
}

function marksOf(key: string, sheets: Sheets): readonly Mark[] {
  return Object.values(sheets).flatMap(({ marks }) => marks.filter(({ subject }) => subjectKey(subject) === key));
}

function tallyOf(marks: readonly Mark[]): Record<string, number> {
  const grades = marks.flatMap(({ grade }) => (grade === undefined ? [] : [grade])).sort();
  const tally: Record<string, number> = {};
  for (const grade of grades) tally[grade] = (tally[grade] ?? 0) + 1;
  return tally;
}

function suggestionsFor(key: string, sheets: Sheets): string[] {
  const all = Object.values(sheets).flatMap(({ suggestions }) => suggestions);
  return all.flatMap(({ subject, text }) => (subjectKey(subject) === key ? [text] : [])).sort();
}
