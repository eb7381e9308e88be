import type { Problem } from '../form/fields.ts';
import { idOf } from './fields.tsx';
import { Link } from './text.tsx';

/** Everything that is wrong, at once and first, each with a link to its field. It takes the focus when the page opens. */
export const Problems = ({ title, of }: { title: string; of: readonly Problem[] }) =>
  of.length === 0 ? null : (
    <div className="part part--urgent" role="alert" tabIndex={-1} autoFocus>
      <h2 className="utrecht-heading-2">{title}</h2>
      <ul className="utrecht-unordered-list">
        {of.map(({ field, label, message }) => (
          <li key={`${field}${message}`}>
            {field !== null && label !== null ? (
              <>
                <Link href={`#${idOf(field)}`}>{label}</Link>: {message}
              </>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
