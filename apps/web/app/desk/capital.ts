/** A word as it stands first or by itself. */
export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
