import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { dataHeaders } from './security-headers.ts';

const statusOf: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers what Node's parser could not read as a request, with the headers of every other answer. */
export function refuseUnreadable({ code = '' }: { code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  const status = statusOf[code] ?? 400;
  const body = JSON.stringify({ errors: [{ message: STATUS_CODES[status] }] });
  const headers = {
    ...dataHeaders,
    connection: 'close',
    'content-type': 'application/json',
    'content-length': body.length,
  };
  if (socket.writable)
    socket.write(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
        '',
        body,
      ].join('\r\n'),
    );
  socket.destroy();
}
