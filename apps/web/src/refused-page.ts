/** What a visitor reads of a post that is refused before any page has seen it: their browser still has what they wrote. */
const words: Readonly<Record<'large' | 'other', { nl: string; en: string }>> = {
  large: {
    nl: 'Wat je stuurt, is te groot. Ga terug in je browser: je tekst staat er nog. Maak hem korter, en verstuur hem dan nog een keer.',
    en: 'What you send is too large. Go back in your browser: your text is still there. Make it shorter, and send it once more.',
  },
  other: {
    nl: 'Dit kon niet verstuurd worden. Ga terug in je browser: je tekst staat er nog. Probeer het over een paar minuten nog een keer.',
    en: 'This could not be sent. Go back in your browser: your text is still there. Try again in a few minutes.',
  },
};

/** A page without style, in both languages: who asks is not known yet, and nothing of what was sent is in it. */
export function refusedPage(status: number): string {
  const { nl, en } = words[status === 413 ? 'large' : 'other'];
  return `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Niet verstuurd</title>
</head>
<body>
<main>
<h1>Niet verstuurd</h1>
<p>${nl}</p>
<section lang="en">
<h2>Not sent</h2>
<p>${en}</p>
</section>
</main>
</body>
</html>
`;
}
