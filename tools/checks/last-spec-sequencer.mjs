import Sequencer from '@jest/test-sequencer';

// What looks back on a whole run: started last, it gets the stack of the journeys last.
const last = /\/events\.journey\.spec\.ts$/;

/** The order of spec files that Jest has, with those at the end that look back on the others. */
export default class LastSpecSequencer extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [
      ...sorted.filter(({ path }) => !last.test(path)),
      ...sorted.filter(({ path }) => last.test(path)),
    ];
  }
}
