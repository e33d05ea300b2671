import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDayDetail } from 'chinese-days';
import { stringify } from 'yaml';
import { nextDay } from './calendar';
import { calendarsFolder, daysFrom, type DaysOff, type Holidays, holidayDays, holidayNames } from './holidays';

const NAME = 'china-2009-2016';
const years = { from: 2009, to: 2016 };
const file = join(calendarsFolder(), `${NAME}.yaml`);

const HEADER = `# Public holidays of China and the weekend days worked in exchange, ${years.from} to ${years.to}, as the General Office of the State
# Council announced them each year; taken from the package chinese-days (MIT). Written by
# UPDATE_GOLDEN=1 npx jest libs/programmes/src/calendar/holidays.spec.ts. Never changed once published: other years make another file.
`;

/** Days about which the announcements say something: a name with three parts, "National Day,国庆节,3". */
function announced(): readonly { day: string; work: boolean; zh: string; en: string }[] {
  return daysFrom(`${years.from}-01-01`, `${years.to}-12-31`).flatMap((day) => {
    const { work, name } = getDayDetail(day);
    const [en = '', zh] = name.split(',');
    return zh === undefined ? [] : [{ day, work, zh, en }];
  });
}

function written(): string {
  const free: { from: string; to: string; title: DaysOff['title'] }[] = [];
  for (const { day, zh, en } of announced().filter(({ work }) => !work)) {
    const last = free.at(-1);
    if (last !== undefined && nextDay(last.to) === day && last.title.zh === zh) last.to = day;
    else free.push({ from: day, to: day, title: { zh, en } });
  }
  const worked = announced().flatMap(({ day, work }) => (work ? [day] : []));
  const title = { zh: '全国节假日安排', en: 'Public holidays of China' };
  const holidays: Holidays = { title, years, free, worked };
  return HEADER + stringify(holidays, { lineWidth: 0 });
}

if (process.env.UPDATE_GOLDEN) writeFileSync(file, written());

describe('the holidays that ship', () => {
  it('are what the package has that collects the announcements', () => {
    expect(readFileSync(file, 'utf8')).toBe(written());
  });

  it('say of every day whether it is worked', () => {
    const { days } = holidayDays(NAME);
    for (const { day, work } of announced()) expect([day, days.get(day)]).toEqual([day, work ? 'worked' : 'free']);
    expect(days.size).toBe(announced().length);
  });

  it('hold the spring festival of 2010 and the Saturday and Sunday worked for it', () => {
    const { days } = holidayDays(NAME);
    expect(daysFrom('2010-02-13', '2010-02-19').map((day) => days.get(day))).toEqual(Array(7).fill('free'));
    expect([days.get('2010-02-20'), days.get('2010-02-21')]).toEqual(['worked', 'worked']);
    expect(days.get('2010-02-22')).toBeUndefined();
  });

  it('are asked for by names that exist', () => {
    expect(holidayNames()).toContain(NAME);
    expect(() => holidayDays('atlantis')).toThrow('there are no holidays "atlantis"; there are china-2009-2016');
  });
});
