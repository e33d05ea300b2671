/** A page, and the `after` of the next one; null at the end. */
export interface Page<Item, Cursor = string> {
  readonly items: readonly Item[];
  readonly next: Cursor | null;
}

/**
 * The page that rows make of which one more than `limit` was asked for: that one only tells that there are more.
 *
 * @param cursorOf where the next page begins, from the last item of this one
 */
export function pageOf<Item, Cursor>(
  rows: readonly Item[],
  limit: number,
  cursorOf: (last: Item) => Cursor,
): Page<Item, Cursor> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}
