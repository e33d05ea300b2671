/**
 * Before everything else in a process whose clock is wrong: `FAULTS_CLOCK` names a file with the milliseconds that it is
 * ahead of this machine's. Timeouts go on as ever: they do not ask what time it is.
 */
const { readFileSync } = require('node:fs');
const { setInterval } = require('node:timers');

const LOOK_EVERY_MS = 20;
const file = process.env.FAULTS_CLOCK;
const RealDate = Date;
let ahead = 0;

function look() {
  const said = Number(readFileSync(file, 'utf8'));
  if (Number.isFinite(said)) ahead = said;
}

if (file !== undefined) {
  look();
  setInterval(look, LOOK_EVERY_MS).unref();
  globalThis.Date = class Date extends RealDate {
    constructor(...given) {
      if (given.length === 0) super(RealDate.now() + ahead);
      else super(...given);
    }

    static now() {
      return RealDate.now() + ahead;
    }
  };
}
