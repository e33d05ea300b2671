import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { ASYNCAPI, asyncapiDocument, asyncapiText } from './asyncapi-document';

describe('docs/asyncapi.json', () => {
  it('is up to date: otherwise run `npm run docs:asyncapi`', () => {
    expect(readFileSync(ASYNCAPI, 'utf8')).toBe(asyncapiText());
  });

  it('describes each message with a schema that holds together', () => {
    const ajv = addFormats(new Ajv({ strict: false }));
    const { components } = asyncapiDocument();
    for (const { payload } of Object.values(components.messages)) expect(ajv.validateSchema(payload)).toBe(true);
    expect(Object.keys(components.messages)).toContain('CampaignLaunched');
    expect(Object.keys(components.messages)).not.toContain('WebhookCreated');
  });
});
