import { Outlet } from 'react-router';
import { styleOf } from '../styles/brand-styles.ts';
import './desk.css';

/** Around every page of the desk, also those for who is not signed in. It asks nothing, so it can always be shown. */
export default function Doors() {
  return (
    <>
      <DeskStyle />
      <Outlet />
    </>
  );
}

export const DeskStyle = () => <link rel="stylesheet" href={styleOf('')} precedence="brand" />;

export { SorryAtTheDesk as ErrorBoundary } from './sorry.tsx';
