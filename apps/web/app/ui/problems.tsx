import type { Problem } from '../form/fields.ts';
import { idOf } from './fields.tsx';
import { WithPhones } from './phone.tsx';
import { Link } from './text.tsx';

interface Shown {
  title: string;
  /** The title in its place where no field is wrong, as while the graph is down. */
  note?: string;
  of: readonly Problem[];
}

/** Everything that is wrong, at once and first, each with a link to its field. It takes the focus when the page opens. */
export const Problems = ({ title, note = title, of }: Shown) =>
  of.length === 0 ? null : (
    <div className="part part--urgent" role="alert" tabIndex={-1} autoFocus>
      <h2 className="utrecht-heading-2">{of.some(({ field }) => field !== null) ? title : note}</h2>
      <ul className="utrecht-unordered-list">
        {of.map(({ field, label, message }) => (
          <li key={`${field}${message}`}>
            {field !== null && label !== null ? (
              <>
                <Link href={`#${idOf(field)}`}>{label}</Link>: {message}
              </>
            ) : (
              <WithPhones text={message} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
