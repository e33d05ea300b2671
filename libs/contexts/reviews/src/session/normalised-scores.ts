import type { Normalisation, Scale } from '../session.events';

/** A score that a judge gave. */
export interface Given {
  readonly reviewer: string;
  readonly subject: string;
  readonly raw: number;
}

export interface Normalised extends Given {
  /** On the scale that all judges share, 0 to 100, two decimals. */
  readonly normalised: number;
}

export interface CommonScale {
  readonly scores: readonly Normalised[];
  /** Each judge's scale, and last the common one (`of: null`): all that is needed to calculate the scores again. */
  readonly scales: readonly Scale[];
}

/**
 * Brings the scores of strict and lenient judges onto one scale. `z-score` keeps how many of the judge's own standard
 * deviations a score lies from the judge's mean; `min-max` keeps where it lies between the judge's lowest and highest.
 * The common scale is the mean of the judges' scales. A judge who gave the same to all has said nothing about
 * differences: the scores become the middle of the common scale.
 */
export function normalisedScores(given: readonly Given[], rule: Normalisation): CommonScale {
  const judges = [...new Set(given.map(({ reviewer }) => reviewer))].sort();
  const own = new Map(judges.map((judge) => [judge, scaleOf(judge, given)]));
  const common = commonScale([...own.values()]);
  const scores = given.map((score) => {
    const scale = own.get(score.reviewer) ?? common;
    return { ...score, normalised: rounded(within(moved(score.raw, { scale, common, rule }))) };
  });
  return { scores, scales: judges.length === 0 ? [] : [...[...own.values()].map(shown), shown(common)] };
}

interface Move {
  readonly scale: Scale;
  readonly common: Scale;
  readonly rule: Normalisation;
}

function moved(raw: number, { scale, common, rule }: Move): number {
  switch (rule) {
    case 'none':
      return raw;
    case 'z-score':
      return common.mean + (scale.deviation === 0 ? 0 : (raw - scale.mean) / scale.deviation) * common.deviation;
    case 'min-max': {
      const width = scale.highest - scale.lowest;
      const place = width === 0 ? 0.5 : (raw - scale.lowest) / width;
      return common.lowest + place * (common.highest - common.lowest);
    }
  }
}

function scaleOf(judge: string, given: readonly Given[]): Scale {
  const scores = given.filter(({ reviewer }) => reviewer === judge).map(({ raw }) => raw);
  const lowest = Math.min(...scores);
  const highest = Math.max(...scores);
  // What is the same for all has no deviation, whatever adding and dividing decimals leaves over.
  if (lowest === highest) return { of: judge, mean: lowest, deviation: 0, lowest, highest };
  const mean = meanOf(scores);
  const deviation = Math.sqrt(meanOf(scores.map((score) => (score - mean) ** 2)));
  return { of: judge, mean, deviation, lowest, highest };
}

function commonScale(scales: readonly Scale[]): Scale {
  const mean = (part: (scale: Scale) => number) => meanOf(scales.map(part));
  return {
    of: null,
    mean: mean((scale) => scale.mean),
    deviation: mean((scale) => scale.deviation),
    lowest: mean((scale) => scale.lowest),
    highest: mean((scale) => scale.highest),
  };
}

/** Four decimals are enough to follow the arithmetic. */
function shown({ of, mean, deviation, lowest, highest }: Scale): Scale {
  const exact = (value: number) => Number(value.toFixed(4));
  return { of, mean: exact(mean), deviation: exact(deviation), lowest: exact(lowest), highest: exact(highest) };
}

/** Mean; 0 of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Two decimals. */
export function rounded(value: number): number {
  return Number(value.toFixed(2));
}

function within(score: number): number {
  return Math.min(100, Math.max(0, score));
}
