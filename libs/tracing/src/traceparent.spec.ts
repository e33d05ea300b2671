import { readTraceparent, sampledTraceparent } from './traceparent';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';

describe('traceparent', () => {
  it('says trace, span, and whether they are recorded', () => {
    const text = `00-${traceId}-${spanId}-01`;
    const read = readTraceparent(text);
    expect(read).toEqual({ traceId, spanId, sampled: true });
    expect(read && sampledTraceparent(read)).toBe(text);
    expect(readTraceparent(`00-${traceId}-${spanId}-02`)?.sampled).toBe(false);
    expect(sampledTraceparent({ traceId, spanId, sampled: false })).toBeUndefined();
  });

  it('is read in later versions too, as far as it is known', () => {
    expect(readTraceparent(`01-${traceId}-${spanId}-01-more`)).toEqual({ traceId, spanId, sampled: true });
  });

  it.each([
    ['', 'nothing'],
    ['none', 'no traceparent'],
    [`00-${traceId}-${spanId}`, 'without flags'],
    [`00-${traceId}-${spanId}-01-more`, 'with more than its version has'],
    [`ff-${traceId}-${spanId}-01`, 'of a version that cannot be'],
    [`00-${'0'.repeat(32)}-${spanId}-01`, 'of no trace'],
    [`00-${traceId}-${'0'.repeat(16)}-01`, 'of no span'],
    [`00-${traceId.toUpperCase()}-${spanId}-01`, 'in capitals'],
  ])('%s is passed over: %s', (text) => expect(readTraceparent(text)).toBeUndefined());
});
