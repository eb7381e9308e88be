import { type Language, longDate } from '@klantreacties/procedure';

interface Words {
  text: string;
  html: string;
}

/**
 * The words of a letter under a line that says of when they are, and when they go out once more: what a letter says
 * of "now" and "from today" stays true. Names are those of then; `phone` is P&K's, for when who is named has left.
 */
export function markedAsSentAgain(
  { text, html }: Words,
  {
    language,
    phone,
    ...on
  }: { language: Language; phone: string | null; writtenOn: string; sentOn: string },
): Words {
  const [written, sent] = [longDate(on.writtenOn, language), longDate(on.sentOn, language)];
  const [ofWhen, toWhom] =
    language === 'NL'
      ? [
          `Deze brief is van ${written}. We sturen hem op ${sent} opnieuw.`,
          `Werkt iemand die hierin staat niet meer bij ons? Bel dan ${phone}.`,
        ]
      : [
          `This letter is of ${written}. We send it again on ${sent}.`,
          `Does somebody named in it no longer work here? Then call ${phone}.`,
        ];
  const line = phone === null ? ofWhen : `${ofWhen} ${toWhom}`;
  // Under the name of the brand; a layout without it has the line at its top.
  const [place = ''] = /<\/h1>/.exec(html) ?? /<body[^>]*>/.exec(html) ?? [];
  const marked = `${place}\n<p style="margin:0 0 16px"><strong>${line}</strong></p>`;
  return { text: `${line}\n\n${text}`, html: html.replace(place, () => marked) };
}
