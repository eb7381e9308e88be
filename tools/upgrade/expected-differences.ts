/** What an upgrade changes on purpose; all else reads as before. */
export interface ExpectedDifferences {
  /** Commands that are offered in other states, or to other people, than then. */
  otherwiseOffered: readonly string[];
  /** Open cases that matching by the rules of today changes, by scene, with whom it newly shuts out. */
  matchedAgain: Readonly<Record<string, readonly string[]>>;
  /** Who reads fewer cases than then, with the scenes that they read still. */
  readsFewer: Readonly<Record<string, readonly string[]>>;
  /** Who reads letters of a case that they handle, and read none then, by the name of the reading. */
  readsLettersSince: readonly string[];
  /** What a parent reads of how far it is, by the words of today, with those of then. */
  saidOtherwise: Readonly<Record<string, string>>;
}

export const expectedDifferences: Readonly<Record<string, ExpectedDifferences>> = {
  '3fec978': {
    otherwiseOffered: [
      'nameInvolvedPerson',
      'settleInvolvedPerson',
      // Only what would succeed is offered: sending with a draft, a measure that is open.
      'assignHandler',
      'confirmAgreements',
      'realiseMeasure',
      'moveMeasure',
      // A note can be made of every case.
      'logEntry',
      // New since then.
      'sendLetterAgain',
      'restrictCase',
      'liftRestriction',
      'allowNewCode',
      'markPassedOn',
      'markRead',
    ],
    matchedAgain: {
      'handled-by-a-missed-adviser': ['joris-bakker'],
      'handled-by-a-missed-manager': ['sanne-de-boer'],
      'handled-by-its-reporter': ['sanne-de-boer'],
      'handled-by-its-support-person': ['tom-jansen'],
      'named-by-role': ['sanne-de-boer'],
      unmatched: ['joris-bakker'],
      // A role beside a name that matches nobody may mean whoever has that role at the place.
      'confirmed-and-replaced': [],
    },
    // A director reads the cases that need one.
    readsFewer: {
      'renate-smit': [
        'registered-and-late',
        'restricted',
        'restricted-in-english',
        'restricted-under-way',
      ],
    },
    readsLettersSince: ['the case closed-with-measures for sanne-de-boer'],
    saidOtherwise: {
      // Each kind is called by its own name, and promised what is done for it.
      'We hebben je compliment.': 'We hebben je reactie.',
      'We hebben je verbeterpunt.': 'We hebben je reactie.',
      'Je hoort van ons wie het bekijkt.': 'Je hoort van ons wie je reactie behandelt.',
      'We geven het door aan het team waar het over gaat.':
        'Je hoort van ons wie je reactie behandelt.',
    },
  },
};

/** A case as somebody read it then, with those letters to its reporter and its handlers that P&K read then. */
export function withLettersOf(then: unknown, ofQuality: unknown): unknown {
  const { case: own } = then as { case: object };
  const { case: theirs } = ofQuality as { case: { letters: { audience: string }[] } };
  const isTheirs = ({ audience }: { audience: string }) => /^(REPORTER|HANDLER)$/.test(audience);
  return { case: { ...own, letters: theirs.letters.filter(isTheirs) } };
}

/** An answer without what may differ: what is otherwise offered, and the rows of cases that were matched again. */
export function comparable(
  answer: unknown,
  {
    otherwiseOffered,
    saidOtherwise,
    changedIds,
  }: Pick<ExpectedDifferences, 'otherwiseOffered' | 'saidOtherwise'> & {
    changedIds: ReadonlySet<string>;
  },
): unknown {
  const without = (value: unknown): unknown => {
    // The work list was by the next term, and is by urgency since.
    if (Array.isArray(value) && value.every((one) => idOfRow(one) !== undefined))
      return value
        .filter((one) => !changedIds.has(idOfRow(one) ?? ''))
        .toSorted((a, b) => ((idOfRow(a) ?? '') < (idOfRow(b) ?? '') ? -1 : 1))
        .map(without);
    if (Array.isArray(value)) return value.map(without);
    if (typeof value === 'string') return saidOtherwise[value] ?? value;
    if (typeof value !== 'object' || value === null) return value;
    const isPage = 'edges' in value;
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .filter(([name]) => !(isPage && (name === 'totalCount' || name === 'pageInfo')))
        // The terms of a case stood in its milestones as well, and were kept from its handler there alone.
        .filter(([name]) => !(name === 'terms' && 'milestones' in value))
        .map(([name, part]) =>
          name === 'availableActions' && Array.isArray(part)
            ? [name, part.filter((action) => !otherwiseOffered.includes(String(action)))]
            : [name, without(part)],
        ),
    );
  };
  return without(answer);
}

function idOfRow(value: unknown): string | undefined {
  const { node } = (value ?? {}) as { node?: { id?: string } };
  return node?.id;
}
