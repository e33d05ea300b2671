import type { HistoryEntry } from '@pacesetter/contracts';
import type { Position } from '@pacesetter/kernel';
import { renderHistory } from './render-history';

const missed: HistoryEntry = {
  stream: 'participation-c1~t133',
  revision: 2,
  position: '7' as Position,
  id: 'a1',
  at: '2010-05-31T16:00:00.000Z',
  type: 'ObligationMissed',
  actor: { id: 'system', role: 'system' },
  programme: 'gansu-2010@1',
  data: {
    campaignId: 'c1',
    subject: { organizationId: 't133' },
    obligation: 'pledge',
    dueAt: '2010-05-31T16:00:00.000Z',
  },
  causationId: '5f89e5ca-8336-5da1-909b-8b24379ee4cc',
  correlationId: 'c',
  commandId: 'd',
};

const noted: HistoryEntry = {
  ...missed,
  stream: 'supervision-c1~t133',
  revision: 0,
  id: 'a2',
  type: 'OverdueObligationNoted',
  causationId: 'a1',
  data: { text: '整改', until: '2010-06-03T16:00:00.000Z', remarks: '' },
};

describe('renderHistory', () => {
  const render = (entry: HistoryEntry) =>
    renderHistory({ entries: [entry], known: [missed, noted], timeZone: 'Asia/Shanghai' });

  it('says when, what, who, by which rule and caused by what, in the programme’s time zone', () => {
    expect(render(missed)).toBe(
      [
        '2010-06-01 00:00  ObligationMissed  participation-c1~t133 #2',
        '    who    system',
        '    rule   gansu-2010@1',
        '    what   obligation pledge · dueAt 2010-06-01 00:00',
        '    cause  timer or event 5f89e5ca-8336-5da1-909b-8b24379ee4cc',
        '',
      ].join('\n'),
    );
  });

  it('names the event that led to it, and leaves out what is empty', () => {
    expect(render(noted)).toContain('cause  ObligationMissed participation-c1~t133 #2');
    expect(render(noted)).toContain('what   text 整改 · until 2010-06-04 00:00\n');
  });

  it('says why, and who acted for whom', () => {
    const text = render({
      ...missed,
      actor: { id: 'li', role: 'officer', organizationId: 'bureau' },
      reason: 'flood in the valley',
      causationId: 'd',
    });
    expect(text).toContain('who    li, officer for bureau\n    why    flood in the valley\n');
    expect(text).not.toContain('cause');
  });

  it('shows the facts a gate was judged by, and by how much it failed', () => {
    const condition = {
      condition: 'plans-submitted',
      expression: 'plans.coverage >= 0.9',
      met: false,
      inputs: { 'plans.coverage': 0.8889 },
      shortfall: { fact: 'plans.coverage', operator: '>=', by: 0.0111 },
    };
    const components = [{ key: 'mass', weight: 0.3, score: 85.68 }];
    const text = render({ ...missed, data: { passed: false, conditions: [condition], components } });
    expect(text).toContain(
      [
        '    what   passed false',
        '    facts  ✗ plans-submitted: plans.coverage >= 0.9  [plans.coverage = 0.8889]  short by 0.0111',
        '           mass: 85.68 × 0.3',
      ].join('\n'),
    );
  });

  it('cuts long texts off', () => {
    expect(render({ ...missed, data: { text: 'x'.repeat(200) } })).toContain(`text ${'x'.repeat(100)}…\n`);
  });
});
