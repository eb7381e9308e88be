/** A server ran and never became ready; trying again would take as long. */
export class NotReadyInTime extends Error {}
