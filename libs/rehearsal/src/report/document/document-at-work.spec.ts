import type { RecordedEvent } from '@pacesetter/kernel';
import { ProgrammeCatalogue } from '@pacesetter/programmes';
import { DocumentAtWork, neverHappened } from './document-at-work';

const catalogue = ProgrammeCatalogue.fromFolder();
const IDS = ['gansu-2010', 'guangdong-2010', 'hunan-2011', 'luliang-2009', 'xuefu-street'];

function happened(type: string, data: object): RecordedEvent {
  return { type, data } as unknown as RecordedEvent;
}

function countsAfter(id: string, events: readonly RecordedEvent[]): ReadonlyMap<string, number> {
  const work = new DocumentAtWork();
  for (const event of events) work.apply(event);
  const elements = work.result(catalogue.get(`${id}@1`).definition).flatMap((part) => part.elements);
  return new Map(elements.map(({ mark, count }) => [mark, count]));
}

describe.each(IDS)('the elements of %s', (id) => {
  const parts = new DocumentAtWork().result(catalogue.get(`${id}@1`).definition);
  const elements = parts.flatMap((part) => part.elements);

  it('have each a mark of their own and titles in both languages', () => {
    expect(new Set(elements.map(({ mark }) => mark)).size).toBe(elements.length);
    for (const { title } of [...parts, ...elements]) expect([title.zh, title.en].every(Boolean)).toBe(true);
  });

  it('have never happened before anything does', () => {
    expect(neverHappened(parts)).toEqual(elements);
  });
});

describe('what happens counts', () => {
  const opened = happened('ObligationsOpened', {
    obligations: [{ obligation: 'status-report-2', activity: 'status-report' }],
  });

  it('for the activity that an obligation comes from', () => {
    const fulfilled = happened('ObligationFulfilled', { obligation: 'status-report-2' });
    expect(countsAfter('guangdong-2010', [opened, fulfilled, fulfilled]).get('activity:status-report')).toBe(2);
  });

  it('for the topic and the kind of a pledge', () => {
    const items = [
      { topic: 'carried-over', carriedOver: true },
      { topic: 'service', carriedOver: false },
    ];
    const counts = countsAfter('gansu-2010', [happened('PledgePublished', { items })]);
    expect(counts.get('pledge-topic:service')).toBe(1);
    expect(counts.get('pledge:carried-over')).toBe(1);
    expect(counts.get('pledge:published')).toBe(1);
  });

  it('for a phase only when its exit gate has let it go by rule', () => {
    const gate = (passed: boolean) => happened('GateEvaluated', { phase: 'study', gate: 'exit', passed });
    expect(countsAfter('guangdong-2010', [gate(false)]).get('left:study')).toBe(0);
    expect(countsAfter('guangdong-2010', [gate(false), gate(true)]).get('left:study')).toBe(1);
  });

  it('for an award in its round, and for each condition that the candidate was held against', () => {
    const award = { round: 'july-2011', award: 'advanced-organization' };
    const checked = happened('EligibilityChecked', { ...award, conditions: [{ condition: 'no-pledge-broken' }] });
    const counts = countsAfter('guangdong-2010', [checked, happened('AwardConferred', award)]);
    expect(counts.get('conferred:july-2011/advanced-organization')).toBe(1);
    expect(counts.get('conferred:special-2010-2012/advanced-organization')).toBe(0);
    expect(counts.get('condition:advanced-organization/no-pledge-broken')).toBe(1);
  });

  it('for a site by its tier, and for the goals of its kind', () => {
    const assessed = happened('SiteAssessed', { tier: 'county', criteria: 'village' });
    const counts = countsAfter('hunan-2011', [assessed, happened('PlaqueAwarded', { tier: 'county' })]);
    expect(counts.get('site-goals:village')).toBe(1);
    expect(counts.get('plaque:county')).toBe(1);
  });

  it('for nothing that the definition does not ask for', () => {
    const before = countsAfter('luliang-2009', []);
    const after = countsAfter('luliang-2009', [happened('VisitRecorded', { kind: 'random', answers: [] })]);
    expect(after).toEqual(before);
  });
});
