import { z } from 'zod';

/**
 * The facts that a command would publish, on their way from their owner to who makes letters of them, sealed under the
 * key of their reaction. They stand on no topic and are kept nowhere.
 */
export const factPreview = z.strictObject({
  /** The pass of whom it was made for (ADR 24), which ends it within a minute. */
  pass: z.string(),
  /** Each as it would stand on its topic, what is personal in it sealed once more. */
  facts: z.array(z.string()),
});
export type FactPreview = z.infer<typeof factPreview>;
