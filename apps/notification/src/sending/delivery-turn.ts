import type { Session } from '@klantreacties/service-runtime';

/** The right to deliver; whoever has it is the only one, until it is released or lost. */
export interface DeliveryTurn {
  /** The connection that holds the turn: what is done on it is done by the one who has the turn. */
  readonly session: Session;
  /** Aborts when the turn is gone: from then on another instance may deliver. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

/** Gives one instance at a time the turn to deliver, and null to every other. */
export interface DeliveryTurns {
  take(): Promise<DeliveryTurn | null>;
}
