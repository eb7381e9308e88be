import { RouterContextProvider, UNSAFE_ErrorResponseImpl as ErrorResponse } from 'react-router';
import { handleError } from './handle-error.ts';
import { reportContext } from './page-context.ts';

/** What operators are told of a failure. */
function reported(error: unknown, signal = new AbortController().signal): unknown[] {
  const told: unknown[] = [];
  const context = new RouterContextProvider();
  context.set(reportContext, (cause) => void told.push(cause));
  const request = new Request('http://pages.test/werk', { signal });
  handleError(error, { request, context, params: {} });
  return told;
}

describe('P5: what a page throws', () => {
  it('is told to operators where nobody foresaw it', () => {
    const error = new TypeError('not foreseen');
    expect(reported(error)).toEqual([error]);
  });

  it('is told where React Router could not go on', () => {
    const error = new ErrorResponse(500, 'Internal Server Error', new Error('no'), true);
    expect(reported(error)).toEqual([error]);
  });

  it.each([400, 404, 405])('is not told where a visitor asked what is not done: %i', (status) => {
    expect(reported(new ErrorResponse(status, 'No', new Error('no'), true))).toEqual([]);
  });

  it('is not told where the visitor went away', () => {
    expect(reported(new Error('gone'), AbortSignal.abort())).toEqual([]);
  });
});
