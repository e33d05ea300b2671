import { readSettings } from './settings';

const read = (environment: NodeJS.ProcessEnv) => readSettings({}, environment).tracing;

describe('settings of tracing', () => {
  it('is off until somebody says where to', () => {
    expect(read({})).toBeUndefined();
    expect(read({ OTEL_SERVICE_NAME: 'office', OTEL_TRACES_SAMPLER: 'always_on' })).toBeUndefined();
  });

  it('takes the standard variables', () => {
    expect(read({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' })).toEqual({
      sampler: 'parentbased_always_on',
      ratio: 1,
    });
    const sampled = { OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.25' };
    const endpoint = { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://collector/v1/traces', OTEL_SERVICE_NAME: 'office' };
    const expected = { service: 'office', sampler: 'parentbased_traceidratio', ratio: 0.25 };
    expect(read({ ...endpoint, ...sampled })).toEqual(expected);
  });

  it('can be switched off again', () => {
    const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };
    expect(read({ ...endpoint, OTEL_SDK_DISABLED: 'true' })).toBeUndefined();
    expect(read({ ...endpoint, OTEL_TRACES_EXPORTER: 'none' })).toBeUndefined();
  });

  it('names every mistake at once', () => {
    const wrong = {
      OTEL_EXPORTER_OTLP_ENDPOINT: 'collector',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
      OTEL_TRACES_SAMPLER: 'sometimes',
      OTEL_TRACES_SAMPLER_ARG: '10%',
      OTEL_RESOURCE_ATTRIBUTES: 'a=b,production',
    };
    expect(() => read(wrong)).toThrow(
      /ENDPOINT is "collector".*\n.*sent as http\/json.*\n.*has "production".*\n.*"sometimes".*\n.*_ARG is "10%": it can be from 0 to 1/,
    );
  });
});
