import { setTimeout as pause } from 'node:timers/promises';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What the server does with a letter it has read whole: an SMTP code, silence, its own end, or taking it late. */
export type Answer = 'take' | 'hang' | 'die' | number | { lateMs: number };

/** A letter that the server read to the end of DATA, whatever it answered. */
export interface ReadLetter {
  to: string;
  messageId: string;
  raw: string;
  answer: Answer;
}

/** A real SMTP server that plays the faults of one; each list of answers is used up in order, then it takes all. */
export interface FaultyMailServer {
  url: string;
  port: number;
  read: ReadLetter[];
  answersToData: Answer[];
  refusedSenders: number[];
  refusedRecipients: number[];
  refusedConnections: number[];
  stop(): Promise<void>;
}

/** Starts the server on loopback; port 0 is any free port. */
export async function startFaultyMailServer(port = 0): Promise<FaultyMailServer> {
  const read: ReadLetter[] = [];
  const answersToData: Answer[] = [];
  const refusedSenders: number[] = [];
  const refusedRecipients: number[] = [];
  const refusedConnections: number[] = [];
  const sockets = new Set<Socket>();
  const refusal = (responseCode: number | undefined) =>
    responseCode === undefined ? null : Object.assign(new Error('No'), { responseCode });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onConnect: (_session, done) => done(refusal(refusedConnections.shift())),
    onMailFrom: (_address, _session, done) => done(refusal(refusedSenders.shift())),
    onRcptTo: (_address, _session, done) => done(refusal(refusedRecipients.shift())),
    async onData(stream, session, done) {
      let raw = '';
      try {
        for await (const chunk of stream) raw += (chunk as Buffer).toString();
      } catch {
        // The client went away in the middle of the message, which was so never read whole.
        return;
      }
      const answer = answersToData.shift() ?? 'take';
      const messageId = /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? '';
      for (const { address } of session.envelope.rcptTo)
        read.push({ to: address, messageId, raw, answer });
      if (answer === 'hang') return;
      if (answer === 'die') return sockets.forEach((socket) => socket.destroy());
      if (typeof answer === 'object') await pause(answer.lateMs);
      done(typeof answer === 'number' ? refusal(answer) : null);
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = (server.server.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${at}`,
    port: at,
    read,
    answersToData,
    refusedSenders,
    refusedRecipients,
    refusedConnections,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}
