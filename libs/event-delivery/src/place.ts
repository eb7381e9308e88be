/** A topic and partition as one key of a map. */
export const placeOf = ({ topic, partition }: { topic: string; partition: number }) =>
  `${topic}/${partition}`;
