import { releaseReasons, wordIn } from '@klantreacties/procedure';
import { dayOf, momentOf } from '../../when.ts';
import type { Internal, Shown } from './shown.ts';
import { nameOf } from './text.tsx';
import { dossierWords } from './words.ts';

/** Whether there is anything to say of who came, went, or may not read it. */
export const hasAccess = (internal: Internal): boolean =>
  [internal.calledIn, internal.releases ?? [], internal.restrictions ?? []].flat().length > 0 ||
  internal.lifting !== null ||
  internal.heldBackCode !== null;

/** Who was called in, who stopped, and from whom it is kept. */
export function Access({ dossier: { internal }, language }: Shown) {
  const words = dossierWords[language].access;
  if (internal === null) return null;
  const { calledIn, releases, restrictions, lifting, heldBackCode } = internal;
  return (
    <>
      {heldBackCode !== null && (
        <p>
          {dayOf(heldBackCode.at, language)}: {words.heldBack}
          {heldBackCode.allowedBy !== null &&
            ` ${words.allowedBy(nameOf(heldBackCode.allowedBy, language))}`}
        </p>
      )}
      {lifting !== null && (
        <p>
          {dayOf(lifting.at, language)}: {words.lifting(nameOf(lifting.by, language))}
        </p>
      )}
      <Lines title={words.calledIn} of={calledIn} line={(person) => nameOf(person, language)} />
      <Lines
        title={words.released}
        of={releases ?? []}
        line={({ at, handler, reason, note }) =>
          [
            `${momentOf(at, language)}: ${nameOf(handler, language)}`,
            reason === null ? '' : wordIn(releaseReasons, reason, language),
            note ?? '',
          ]
            .filter((one) => one !== '')
            .join('; ')
        }
      />
      <Lines
        title={words.restrictions}
        of={restrictions ?? []}
        line={({ at, by, restricted, reason }) =>
          [
            `${momentOf(at, language)}: ${restricted ? words.restricted : words.lifted}`,
            by.length === 0
              ? ''
              : `${words.by} ${by.map((one) => nameOf(one, language)).join(', ')}`,
            reason ?? '',
          ]
            .filter((one) => one !== '')
            .join('; ')
        }
      />
    </>
  );
}

function Lines<Of extends { id: string }>({
  title,
  of,
  line,
}: {
  title: string;
  of: readonly Of[];
  line: (one: Of) => string;
}) {
  return of.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {of.map((one) => (
          <li key={one.id}>{line(one)}</li>
        ))}
      </ul>
    </>
  );
}
