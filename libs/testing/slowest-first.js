const Sequencer = require('@jest/test-sequencer').default;

/** What takes long begins first, so that no worker is left alone with it at the end. Jest only knows the sizes of files. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one.path) - rank(other.path));
  }
};

function rank(path) {
  if (/[\\/]test[\\/](e2e|rules|privacy|faults)[\\/]/.test(path)) return 0;
  return path.endsWith('.int.spec.ts') ? 1 : 2;
}
