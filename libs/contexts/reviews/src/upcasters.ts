/** Data of version 1 has no more fields than those named here and those that stayed as they were. */
type Old = Readonly<Record<string, unknown>>;

/** Before, a self-review was a statement as a whole. */
export const selfReviewToVersion2 = (data: Old): unknown => ({ ...data, items: [] });

/** Before, a comment was one text. */
export const leaderCommentToVersion2 = (data: Old): unknown => ({ ...data, parts: {} });

/** Before, every tally was entered from paper. */
export const massReviewToVersion2 = (data: Old): unknown => ({ ...data, method: { kind: 'paper' } });

/** Before, nothing but the deadline of a rectification followed by a day. */
export const assessmentToVersion2 = (data: Old & { readonly followUp: Old }): unknown => ({
  ...data,
  followUp: { ...data.followUp, circular: false },
});
