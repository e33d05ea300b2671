import type { AwardQuota } from './programme-definition';

/** How many of an award may be conferred when `population` could receive it: of a share, at least one if there is anybody. */
export function quotaOf(quota: AwardQuota, population: number): number {
  if ('count' in quota) return quota.count;
  return population === 0 ? 0 : Math.max(1, Math.floor(quota.share * population));
}
