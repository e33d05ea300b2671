import type { RehearsalReport } from '@pacesetter/rehearsal';
import { renderAwards } from './render-awards';
import { renderBallots } from './render-ballots';
import { renderDocument } from './render-document';
import { renderSites } from './render-sites';
import { renderDraws } from './render-draws';
import { section, table } from './text-table';

type Counts = Readonly<Record<string, number>>;

/** The report as text for a terminal. */
export function renderReport(report: RehearsalReport): string {
  const { figures, terms } = report;
  return [
    heading(report),
    ...rounds(report),
    section(named(terms.phase), phases(report)),
    section('Gates 转段条件', gates(report)),
    section('Obligations 任务', obligations(report)),
    ...renderBallots(report.ballots),
    counts(named(terms.pledge), figures.pledgeItems),
    counts('Supervision visits 督查', figures.visits),
    counts('Inspections 督查轮次、回避、检查清单', figures.inspections),
    ...renderDraws(report),
    counts('Rectification orders 限期整改', figures.rectifications),
    counts('Listed and followed 挂牌督办、跟踪问效', figures.listed),
    counts('Praise and escalation 表扬与问责', figures.escalations),
    counts('Reviews 评议', figures.reviews),
    counts('Suggestions 意见建议', figures.suggestions),
    counts('Standings 先进、中间、后进', figures.standings),
    counts('What followed from standings 分类跟进', figures.followUps),
    counts(named(terms.award), figures.awards),
    counts('Why candidates failed 未通过原因', figures.refusals),
    ...renderAwards(report.awards),
    counts('Posts 设岗、认岗、督岗', figures.posts),
    counts('Reports 情况报告、总结', figures.reports),
    counts('Meetings 会议', figures.meetings),
    counts('Bulletins 简报', figures.bulletins),
    counts('Lasting mechanisms 长效机制', figures.mechanisms),
    counts('Officers reviewed and field research 述职评议、实地调研', figures.officers),
    ...renderSites(report.sites),
    counts('Contact points 联系点', figures.contactPoints),
    counts('Changed on the way 活动中的调整', figures.changes),
    counts('Floating and forgotten members 流动党员、被遗忘的个人', figures.members),
    ...verification(report),
    ...renderDocument(report.documentAtWork),
    counts('Events by type 事件', report.eventCounts),
    closing(report),
  ].join('\n');
}

/** Where somebody was forgotten: whether what is stored is still, byte for byte, what was decided. */
function verification({ verifiedAfterForgetting }: RehearsalReport): readonly string[] {
  if (verifiedAfterForgetting === undefined) return [];
  const says = verifiedAfterForgetting
    ? '历史校验一致 history still verifies after forgetting'
    : '历史校验不一致 history does NOT verify after forgetting';
  return [`  ${says}\n`];
}

function heading(report: RehearsalReport): string {
  const { title, programme, seed, terms, completed, virtualTime } = report;
  const day = dayIn(report.timeZone);
  const state = completed ? 'completed' : 'NOT completed in the time it was given';
  return [
    `${title.zh} · ${title.en}`,
    `${programme}, seed ${seed}: ${report.organizations} × ${named(terms.organization)}, ${report.members} × ${named(terms.member)}`,
    `${day(virtualTime.from)} to ${day(virtualTime.to)}: ${state}`,
    '',
  ].join('\n');
}

/** In the words of the programme. */
function named({ zh, en }: RehearsalReport['terms']['phase']): string {
  return `${en} ${zh}`;
}

/** A title for readers of either language. */
function both({ zh, en }: RehearsalReport['title']): string {
  return `${zh} · ${en}`;
}

function rounds({ rounds: rows, phases: all, terms, timeZone }: RehearsalReport): readonly string[] {
  if (rows.length === 0) return [];
  const day = dayIn(timeZone);
  const lastDay = lastDayIn(timeZone);
  const lines = rows.map(({ round, title, theme }) => {
    const within = all.filter((phase) => phase.round === round);
    const planned = `${day(within[0]?.startsAt ?? null)} – ${lastDay(within.at(-1)?.endsAt ?? null)}`;
    return [both(title), planned, within.length, theme === undefined ? '' : `${theme.zh} · ${theme.en}`];
  });
  return [section(named(terms.round), table(['', 'planned 计划', named(terms.phase), 'theme 主题'], lines))];
}

function phases({ phases: rows, timeZone }: RehearsalReport): string {
  const day = dayIn(timeZone);
  const lastDay = lastDayIn(timeZone);
  return table(
    ['', 'kind 类型', 'planned 计划', 'entered 进入', 'left 转出'],
    rows.map(({ title, kind, startsAt, endsAt, enteredAt, leftAt }) => [
      both(title),
      kind,
      `${day(startsAt)} – ${lastDay(endsAt)}`,
      day(enteredAt),
      day(leftAt),
    ]),
  );
}

function gates({ gates: rows, timeZone }: RehearsalReport): string {
  const day = dayIn(timeZone);
  return table(
    ['phase 阶段', 'gate 门', 'looked at 评估', 'in the end 结果', 'first found shut 首次未通过'],
    rows.map(({ phase, gate, evaluations, passed, lastAt, firstRefusal }) => [
      phase,
      gate,
      `${evaluations}×`,
      passed ? `passed 通过 ${day(lastAt)}` : 'overridden 人工转段',
      firstRefusal === undefined ? '' : `${day(firstRefusal.at)}: ${firstRefusal.unmet.join(', ')}`,
    ]),
  );
}

function obligations({ obligations: rows }: RehearsalReport): string {
  return table(
    ['obligation 任务', 'done 完成', 'late 迟交', 'overdue 逾期', 'open 未到期', 'waived 免除'],
    rows.map(({ obligation, done, late, overdue, open, waived }) => [obligation, done, late, overdue, open, waived]),
  );
}

function counts(title: string, values: Counts): string {
  const rows = Object.entries(values);
  return rows.length === 0 ? section(title, '  none 无\n') : section(title, table(['', ''], rows));
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

/** The day of a moment in the programme's time zone. */
type Day = (moment: string | null) => string;

function dayIn(timeZone: string): Day {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return (moment) => (moment === null || moment === '' ? '–' : format.format(new Date(moment)));
}

/** What ends at a moment lasts until the day before, if that is midnight. */
function lastDayIn(timeZone: string): Day {
  const day = dayIn(timeZone);
  return (moment) => day(moment === null ? null : new Date(Date.parse(moment) - 1).toISOString());
}
