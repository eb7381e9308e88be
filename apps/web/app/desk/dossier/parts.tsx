import type { ReactNode } from 'react';
import { Access, hasAccess } from './access.tsx';
import { History } from './history.tsx';
import { Judgment, Measures } from './judgment.tsx';
import { Letters } from './letters.tsx';
import { Log } from './log.tsx';
import { People } from './people.tsx';
import { Proposals } from './proposals.tsx';
import { Reaction, Reporter } from './reaction.tsx';
import type { Shown } from './shown.ts';
import { Terms } from './terms.tsx';
import type { DossierWords } from './words.ts';

interface Part {
  id: keyof DossierWords['parts'];
  content: ReactNode;
}

/**
 * The parts of a dossier that there is anything of. One that is empty and one that the viewer may not see are left out
 * alike, so that no heading tells which it is.
 */
export function partsOf(shown: Shown & { isLater: boolean }): Part[] {
  const { dossier } = shown;
  const { internal, letters, proposals, measures, milestones } = dossier;
  const where = (holds: boolean, id: Part['id'], content: ReactNode): Part[] =>
    holds ? [{ id, content }] : [];
  const isSaid = internal !== null && internal.entries.length + internal.messages.length > 0;
  const isWritten = (letters?.length ?? 0) + (internal?.lateLetters.length ?? 0) > 0;
  return [
    ...where(true, 'reaction', <Reaction {...shown} />),
    ...where(dossier.reporter !== null, 'reporter', <Reporter {...shown} />),
    ...where((internal?.involved.length ?? 0) > 0, 'people', <People {...shown} />),
    ...where(internal !== null && hasAccess(internal), 'access', <Access {...shown} />),
    ...where(milestones.length > 0, 'terms', <Terms {...shown} />),
    ...where(proposals.length > 0, 'proposals', <Proposals {...shown} />),
    ...where(dossier.judgment !== null, 'judgment', <Judgment {...shown} />),
    ...where(measures.length > 0, 'measures', <Measures {...shown} />),
    ...where(isSaid, 'log', <Log {...shown} />),
    ...where(isWritten, 'letters', <Letters {...shown} />),
    ...where(dossier.timeline.edges.length > 0, 'history', <History {...shown} />),
  ];
}
