import type { RehearsalReport } from '@pacesetter/rehearsal';
import { section, table } from './text-table';

type Counts = Readonly<Record<string, number>>;

/** The report as text for a terminal. */
export function renderReport(report: RehearsalReport): string {
  const { figures } = report;
  return [
    heading(report),
    section('Phases 阶段', phases(report)),
    section('Gates 转段条件', gates(report)),
    section('Obligations 任务', obligations(report)),
    counts('Pledge items 承诺事项', figures.pledgeItems),
    counts('Supervision visits 督查', figures.visits),
    counts('Rectification orders 限期整改', figures.rectifications),
    counts('Praise and escalation 表扬与问责', figures.escalations),
    counts('Standings 先进、中间、后进', figures.standings),
    counts('Awards 表彰', figures.awards),
    counts('Why candidates failed 未通过原因', figures.refusals),
    counts('Events by type 事件', report.eventCounts),
    closing(report),
  ].join('\n');
}

function heading({ title, programme, seed, organizations, members, completed, virtualTime }: RehearsalReport): string {
  const state = completed ? 'completed' : 'NOT completed in the time it was given';
  return [
    `${title.zh} · ${title.en}`,
    `${programme}, seed ${seed}: ${organizations} organisations, ${members} members`,
    `${day(virtualTime.from)} to ${day(virtualTime.to)}: ${state}`,
    '',
  ].join('\n');
}

function phases({ phases: rows }: RehearsalReport): string {
  return table(
    ['phase', 'kind', 'planned', 'entered', 'left'],
    rows.map(({ title, kind, startsAt, endsAt, enteredAt, leftAt }) => [
      title.zh,
      kind,
      `${day(startsAt)} – ${day(endsAt)}`,
      day(enteredAt),
      day(leftAt),
    ]),
  );
}

function gates({ gates: rows }: RehearsalReport): string {
  return table(
    ['phase', 'gate', 'looked at', 'in the end', 'first found shut'],
    rows.map(({ phase, gate, evaluations, passed, lastAt, firstRefusal }) => [
      phase,
      gate,
      `${evaluations}×`,
      passed ? `passed ${day(lastAt)}` : 'overridden',
      firstRefusal === undefined ? '' : `${day(firstRefusal.at)}: ${firstRefusal.unmet.join(', ')}`,
    ]),
  );
}

function obligations({ obligations: rows }: RehearsalReport): string {
  return table(
    ['obligation', 'done', 'late', 'overdue', 'open', 'waived'],
    rows.map(({ obligation, done, late, overdue, open, waived }) => [obligation, done, late, overdue, open, waived]),
  );
}

function counts(title: string, values: Counts): string {
  const rows = Object.entries(values);
  return rows.length === 0 ? section(title, '  none\n') : section(title, table(['', ''], rows));
}

function closing({ historyDigest, events, elapsedMs, eventsPerSecond, peakMemoryMiB }: RehearsalReport): string {
  const { total, node, postgres } = peakMemoryMiB;
  const parts = postgres === undefined ? `${node} MiB` : `${total} MiB (program ${node}, database ${postgres})`;
  const seconds = (elapsedMs / 1_000).toFixed(1);
  return [
    `${events.toLocaleString('en')} events in ${seconds} s (${eventsPerSecond.toLocaleString('en')}/s), peak memory ${parts}`,
    `historyDigest ${historyDigest}`,
    '',
  ].join('\n');
}

function day(moment: string | null): string {
  return moment === null || moment === '' ? '–' : moment.slice(0, 10);
}
