/** Whether the letters that went before case-handling kept them were read from their topic. */
export interface LettersRead {
  wereRead(): Promise<boolean>;
  markRead(): Promise<void>;
}
