import type { OrganizationEntry } from '../features/register-organization/register-organization';
import type { Row } from './csv-rows';
import type { Complain } from './import-problems';

/** What a division's own and its parent's columns are called. */
export const DIVISION_COLUMNS = { id: 'code', parent: 'parentCode' };

/** The columns of a list of administrative divisions (行政区划). */
export function isDivisionHeader(columns: readonly string[]): boolean {
  return ['code', 'parentCode', 'level', 'name'].every((column) => columns.includes(column));
}

/** Levels of divisions, and the names of the product's levels. */
const LEVELS: Readonly<Record<string, string>> = {
  province: 'province',
  city: 'city',
  county: 'county',
  township: 'township',
  village: 'grassroots',
  grassroots: 'grassroots',
};

const COMMUNITY = /(社区|居委会|居民委员会|生活区)/;

/** A division as an organisation; its name shows what it is. */
export function divisionEntry(row: Row, complain: Complain): OrganizationEntry {
  const { code = '', parentCode = '', level = '', name = '' } = row;
  if (code === '') complain('code', 'is missing');
  if (name === '') complain('name', 'is missing');
  const known = LEVELS[level];
  if (known === undefined) complain('level', `"${level}" is none of ${Object.keys(LEVELS).join(', ')}`);
  return {
    organizationId: code,
    name,
    level: known ?? level,
    orgType: orgTypeOf(known, name),
    ...(parentCode !== '' && { parentId: parentCode }),
  };
}

function orgTypeOf(level: string | undefined, name: string): string {
  if (level === 'township') return name.includes('街道') ? 'street' : 'township-committee';
  if (level !== 'grassroots') return 'government-organ';
  return COMMUNITY.test(name) ? 'community' : 'village';
}
