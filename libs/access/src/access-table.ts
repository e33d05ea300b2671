import { type Role, ROLES } from './principal';
import { reachOf, type Right, type RightReach } from './right';

/** One right as the documentation and the command line show it. */
export interface AccessRow extends Pick<Right, 'name' | 'kind' | 'title'> {
  readonly open: 'public' | 'signed-in' | 'no';
  /** What is open to whoever has signed in is open to API keys as well. */
  readonly keys: boolean;
  readonly personal: boolean;
  readonly reaches: Readonly<Partial<Record<Role, RightReach>>>;
}

/** Who may do what, by name of the right. */
export function accessTable(rights: readonly Right[]): readonly AccessRow[] {
  return [...rights].sort((left, right) => (left.name < right.name ? -1 : 1)).map(accessRow);
}

function accessRow(right: Right): AccessRow {
  const { name, kind, title, keys = false, personal = false } = right;
  const signedIn = right.signedIn === true ? 'signed-in' : 'no';
  const reaches = Object.fromEntries(
    ROLES.map((role) => [role, reachOf(role, right)] as const).filter(([, reach]) => reach !== undefined),
  );
  return { name, kind, title, open: right.public === true ? 'public' : signedIn, keys, personal, reaches };
}
