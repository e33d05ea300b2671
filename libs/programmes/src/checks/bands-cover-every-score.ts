import type { Check } from './check';

/** Whoever is in no other band is in the last one, so that nobody is left without a standing. */
export const bandsCoverEveryScore: Check = ({ assessment }) => {
  const bands = assessment?.bands ?? [];
  const last = bands.at(-1);
  if (!last || last.when.trim() === 'true') return [];
  const path = ['assessment', 'bands', bands.length - 1, 'when'];
  return [{ code: 'wrong-value', path, message: 'the last band holds always', hint: 'write `when: "true"`' }];
};
