/**
 * Records what comes in groups, one group at a time: alone and at once when nothing more is about to come,
 * else with what comes within `lingerMs`. Each who records learns what became of their group.
 */
export function recordTogether<Item>(options: {
  record(items: readonly Item[]): Promise<void>;
  moreToCome(): boolean;
  lingerMs: number;
}): (item: Item) => Promise<void> {
  const { record, moreToCome, lingerMs } = options;
  let waiting: { item: Item; learn: PromiseWithResolvers<void> }[] = [];
  let recording = false;
  let lingering: NodeJS.Timeout | undefined;

  const recordGroup = async () => {
    clearTimeout(lingering);
    lingering = undefined;
    if (recording || waiting.length === 0) return;
    recording = true;
    const group = waiting;
    waiting = [];
    try {
      await record(group.map(({ item }) => item));
      for (const { learn } of group) learn.resolve();
    } catch (cause) {
      for (const { learn } of group) learn.reject(cause);
    }
    recording = false;
    decide();
  };

  const decide = () => {
    if (waiting.length === 0 || recording) return;
    if (!moreToCome()) void recordGroup();
    else lingering ??= setTimeout(recordGroup, lingerMs);
  };

  return (item) => {
    const learn = Promise.withResolvers<void>();
    waiting.push({ item, learn });
    decide();
    return learn.promise;
  };
}
