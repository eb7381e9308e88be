import { styleOf } from '../styles/brand-styles.ts';
import './desk.css';

/** The look of every page of the desk, also of one that stands in place of another. */
export const DeskStyle = () => <link rel="stylesheet" href={styleOf('')} precedence="brand" />;
