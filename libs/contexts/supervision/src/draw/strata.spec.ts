import { strataOf, type Stratified } from './strata';

const place = (organizationId: string, superiorId: string | null, level: string): Stratified => ({
  organizationId,
  superiorId,
  level,
  orgType: organizationId.startsWith('v') ? 'village' : 'organ',
});
const all = [
  place('hunan', null, 'province'),
  place('changsha', 'hunan', 'city'),
  place('town', 'changsha', 'township'),
  place('v1', 'town', 'grassroots'),
  place('v2', 'hunan', 'grassroots'),
];

it('organisations stand in one stratum where nothing tells them apart', () => {
  expect(strataOf(all.slice(1), { all, stratifyBy: [] })).toEqual({ all: ['changsha', 'town', 'v1', 'v2'] });
});

it('strata are named after what their members have in common', () => {
  expect(strataOf(all.slice(2), { all, stratifyBy: ['level', 'orgType'] })).toEqual({
    'level=township orgType=organ': ['town'],
    'level=grassroots orgType=village': ['v1', 'v2'],
  });
});

it('an area is the organisation of its level at or above', () => {
  expect(strataOf(all, { all, stratifyBy: ['area'], areaLevel: 'city' })).toEqual({
    'area=changsha': ['changsha', 'town', 'v1'],
    'area=-': ['hunan', 'v2'],
  });
});
