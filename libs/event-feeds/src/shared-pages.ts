import type { Feed } from './feed';
import { feedId } from './feed';
import type { Standing } from './standing';

/** How long a page is held, in milliseconds: what is forgotten of persons must not be told much longer. */
const HELD_MS = 1_000;
/** Pages held at most; a page that was let go is made again. */
const MOST = 512;

/** Pages that live subscribers with the same selection and standing take at about the same time: made once for all. */
export class SharedPages<Page> {
  private readonly pages = new Map<string, Promise<Page>>();

  get(feed: Feed, before: Standing, until: number, make: () => Promise<Page>): Promise<Page> {
    const key = keyOf(feed, before, until);
    const known = this.pages.get(key);
    if (known !== undefined) return known;
    const page = make();
    this.hold(key, page);
    return page;
  }

  private hold(key: string, page: Promise<Page>): void {
    const release = () => {
      if (this.pages.get(key) === page) this.pages.delete(key);
    };
    this.pages.set(key, page);
    page.catch(release);
    setTimeout(release, HELD_MS).unref();
    const [oldest] = this.pages.keys();
    if (this.pages.size > MOST && oldest !== undefined) this.pages.delete(oldest);
  }
}

const names = new WeakMap<Feed, string>();

/** A standing tells by its digest what was delivered before; what is disclosed of persons is no part of a feed's id. */
function keyOf(feed: Feed, { places, delivered, hidden, digest }: Standing, until: number): string {
  const name = names.get(feed) ?? `${feedId(feed)} ${feed.scope.disclosure.toSorted().join()}`;
  names.set(feed, name);
  return `${name} ${places} ${delivered} ${hidden} ${digest} ${until}`;
}
