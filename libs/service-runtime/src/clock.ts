/** The business clock, the only one that rules may ask. */
export interface Clock {
  now(): Date;
}

/** A clock moved by `offsetMs` milliseconds from system time; production refuses an offset. */
export function createClock(offsetMs = 0): Clock {
  // eslint-disable-next-line no-restricted-syntax -- the one place that reads the time
  return { now: () => new Date(Date.now() + offsetMs) };
}
