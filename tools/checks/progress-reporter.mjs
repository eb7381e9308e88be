const sayEveryMs = 15_000;

/** Says on stderr which spec files are busy, so that a long one is not taken for a hang. */
export default class ProgressReporter {
  #busy = new Set();
  #done = 0;
  #started = performance.now();
  #saying = null;

  onRunStart({ numTotalTestSuites }) {
    this.#saying = setInterval(() => {
      const seconds = Math.round((performance.now() - this.#started) / 1000);
      const names = [...this.#busy].join(', ') || 'the set-up';
      process.stderr.write(
        `… ${seconds} s, ${this.#done} of ${numTotalTestSuites} spec files done, busy with ${names}\n`,
      );
    }, sayEveryMs).unref();
  }

  onTestFileStart({ path }) {
    this.#busy.add(nameOf(path));
  }

  onTestFileResult({ path }) {
    this.#busy.delete(nameOf(path));
    this.#done += 1;
  }

  onRunComplete() {
    clearInterval(this.#saying);
  }
}

const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
