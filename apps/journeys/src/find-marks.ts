/** The forms in which a text can hide in bytes: plain, base64 at any place, URL-encoded and JSON-escaped. */
export function formsOf(mark: string): string[] {
  const base64 = [0, 1, 2].map((shift) => base64At(shift, Buffer.from(mark)));
  return [
    ...new Set([
      mark,
      ...base64,
      ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
      encodeURIComponent(mark),
      new URLSearchParams({ mark }).toString().slice('mark='.length),
      JSON.stringify(mark).slice(1, -1),
      escaped(mark),
    ]),
  ];
}

/** Which of the marks stand in the bytes, in whatever form. */
export function marksIn(bytes: string, marks: readonly string[]): string[] {
  return marks.filter((mark) => formsOf(mark).some((form) => bytes.includes(form)));
}

// The signs of base64 that depend on the mark alone when `shift` bytes of something else stand before it.
function base64At(shift: number, mark: Buffer): string {
  const text = Buffer.concat([Buffer.alloc(shift), mark]).toString('base64');
  const from = Math.ceil((shift * 8) / 6);
  return text.slice(from, Math.floor(((shift + mark.length) * 8) / 6));
}

function escaped(mark: string): string {
  return JSON.stringify(mark)
    .slice(1, -1)
    .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
