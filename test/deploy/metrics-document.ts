import { METRICS, type Metric } from '@pacesetter/services';

const HEAD = `# Metrics

Each process tells Prometheus its figures at \`/metrics\` on the operations port (\`PACESETTER_OPERATIONS_PORT\`; 9464 for
services, none for \`pacesetter up\` unless it is set), with the label \`service\`. There are also those of Node and of the
process (\`nodejs_…\`, \`process_…\`). Dashboards are in \`deploy/grafana\`, alerts in \`deploy/prometheus\`.

Gauges about what is shared (lag, queue, timers, dead letters, deliveries) are told by every process that looks after it, and
say the same: take \`max\`, not \`sum\`. This page is written by \`npm run docs:metrics\`.

| metric | kind | labels | told by | what it says |
| ------ | ---- | ------ | ------- | ------------ |
`;

const TAIL = `
## What to do

| alert                                                        | what it means                                                                        | what to do                                                                                                                                   |
| ------------------------------------------------------------ | ------------------------------------------------------------------------------------ | -------------------------------------------------------------------------------------------------------------------------------------------- |
| \`PacesetterReadModelStopped\`                                 | an event cannot be applied; this read model alone stands still                       | \`/health\` names the event; deploy a version that can apply it, the projector goes on by itself at its next start                              |
| \`PacesetterReadModelUnattended\`, \`PacesetterReadModelBehind\` | no projector leads it, or it cannot keep up                                          | look whether projectors run and reach PostgreSQL                                                                                             |
| \`PacesetterTimersOverdue\`                                    | the sweep or the workers stand still; nothing is lost, each deadline fires once      | look at workers and Redis; start workers                                                                                                     |
| \`PacesetterQueueWaits\`                                       | more falls due than workers do                                                       | more workers                                                                                                                                 |
| \`PacesetterDeadLetters\`                                      | a job failed for good                                                                | \`pacesetter dead-letters\`: see why, mend it, retry or discard ([dead letters](dead-letters.md))                                               |
| \`PacesetterDeliveriesOverdue\`                                | an endpoint takes nothing, or a consumer group has no reader                         | its delivery log: \`GET /v1/subscriptions/:id/attempts\`                                                                                       |
| \`PacesetterDeliveriesParked\`                                 | an endpoint does not take certain events, or a group's readers give them back        | \`GET /v1/subscriptions/:id/parked\`, then have them delivered again ([dead letters](dead-letters.md))                                         |
| \`PacesetterAppendsFail\`                                      | the event store is away or refuses; callers are told, and nothing is half written    | look at PostgreSQL                                                                                                                           |
`;

/** docs/operations/metrics.md. */
export function metricsDocument(): string {
  const rows = (Object.values(METRICS) as readonly Metric[]).map(({ name, kind, labels, told, help }) => {
    const each = labels.map((label) => `\`${label}\``).join(', ');
    return `| \`${name}\` | ${kind} | ${each} | ${told.join(', ')} | ${help} |\n`;
  });
  return HEAD + rows.join('') + TAIL;
}
