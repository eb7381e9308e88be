export type Fields = Record<string, unknown>;

/** The data of a GraphQL answer; throws where it holds an error, or none. */
export function dataOf<Data>(answer: string): Data {
  const { data, errors } = JSON.parse(answer) as { data?: Data; errors?: object[] };
  if (errors !== undefined || data == null)
    throw new Error(`The answer is not whole: ${answer.slice(0, 500)}`);
  return data;
}

/** Throws unless every field of these names is there. */
export function hold(fields: Fields | undefined, names: readonly string[]): void {
  for (const name of names)
    if (fields?.[name] == null) throw new Error(`The answer holds no ${name}`);
}
