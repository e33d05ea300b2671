import { neverHappened, type RehearsalReport } from '@pacesetter/rehearsal';
import { renderReport } from '../../apps/pacesetter/src/report/render-report';
import { widthOf } from '../../apps/pacesetter/src/report/text-width';
import { rehearsed } from './rehearsed';

const PROGRAMMES = ['luliang-2009', 'hunan-2011', 'gansu-2010', 'guangdong-2010', 'xuefu-street'];

/** Each programme as it ships, with its whole sample and the seed that the documentation names. */
describe.each(PROGRAMMES)('the document of %s at work', (id) => {
  let report: RehearsalReport;

  beforeAll(async () => {
    report = await rehearsed(id);
  }, 900_000);

  it('runs from its first phase to its last, and every phase is left by rule', () => {
    expect(report.completed).toBe(true);
    expect(report.gates.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('shows everything that the document asks for', () => {
    expect(neverHappened(report.documentAtWork).map(({ mark }) => mark)).toEqual([]);
  });

  it('commends nobody whose pledge is broken or with whom the masses are not satisfied', () => {
    const asked = report.documentAtWork.flatMap(({ elements }) => elements.map(({ mark }) => mark));
    const conditions = asked.filter((mark) => /\/(no-pledge-broken|masses-satisfied)$/.test(mark));
    const refusals = Object.keys(report.figures.refusals);
    const seen = refusals.filter((why) => ['no-pledge-broken', 'masses-satisfied'].includes(why));
    expect(seen.length > 0).toBe(conditions.length > 0);
  });

  it('is reported on lines that can be printed', () => {
    const tooLong = renderReport(report)
      .split('\n')
      .filter((line) => widthOf(line) > 120);
    expect(tooLong).toEqual([]);
  });
});
