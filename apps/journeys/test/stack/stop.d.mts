/** Ends the stack of a run and settles when all of it is gone. */
export default function stop(): Promise<void>;
