import { progressTeller } from './rebuild-progress';

function told(isTTY: boolean) {
  const lines: string[] = [];
  let time = 0;
  const tell = progressTeller('pledge_board', 2_000, { isTTY, write: (text) => lines.push(text) }, () => time);
  return { lines, tell, wait: (milliseconds: number) => (time += milliseconds) };
}

describe('the progress of a rebuild', () => {
  it('stands in one place on a terminal, and disappears', () => {
    const { lines, tell } = told(true);
    tell.progress(1_000, 1_500);
    tell.end();
    expect(lines).toEqual(['\r\u001b[2Kpledge_board: 1,000 events, 75 % of the log', '\r\u001b[2K']);
  });

  it('is a line from time to time elsewhere', () => {
    const { lines, tell, wait } = told(false);
    tell.progress(10, 20);
    wait(10_000);
    tell.progress(1_000, 2_400);
    tell.progress(1_001, 2_401);
    tell.end();
    expect(lines).toEqual(['pledge_board: 1,000 events, 100 % of the log\n']);
  });

  it('says what the switch waits for', () => {
    const { lines, tell } = told(true);
    tell.progress(2_000, 2_000, true);
    expect(lines.join('')).toContain('100 % of the log, waits until queries that read the old tables have ended');
  });

  it('says only what is known', () => {
    const lines: string[] = [];
    progressTeller('timers', undefined, { isTTY: true, write: (text) => lines.push(text) }).progress(3);
    expect(lines).toEqual(['\r\u001b[2Ktimers: 3 events']);
  });
});
