import { Outlet } from 'react-router';
import { DeskStyle } from './style.tsx';

/** Around every page of the desk, also those for who is not signed in. It asks nothing, so it can always be shown. */
export default function Doors() {
  return (
    <>
      <DeskStyle />
      <Outlet />
    </>
  );
}

export { SorryAtTheDesk as ErrorBoundary } from './sorry.tsx';
