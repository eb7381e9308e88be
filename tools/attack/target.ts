import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  GraphClient,
  invented,
  MailInbox,
  StaffMember,
  signInAs,
  submit,
  type Dossier,
  type Receipt,
} from '@klantreacties/journeys';
import type { PortName } from '../stack/ports.ts';
import type { Service } from '../stack/settings.ts';

/** Where a running system of this machine is, all of it on loopback. */
export interface TargetAddresses {
  gatewayUrl: string;
  issuer: string;
  mailUrl: string;
  brokers: string;
  port: Record<PortName, number>;
  dataFolder: string;
}

/** A reaction that was filed, with its case as the observer reads it. */
export interface Filed {
  receipt: Receipt;
  caseId: string;
  dossier: Dossier;
}

/** What came back over HTTP. */
export interface HttpAnswer {
  status: number;
  headers: Headers;
  text: string;
  tookMs: number;
}

/** The system that is attacked, with the hands that a person or a client has. */
export class Target {
  readonly addresses: TargetAddresses;
  /** How long an answer that must be quick may take, in milliseconds. */
  readonly slowestMs: number;
  readonly #staff = new Map<string, Promise<StaffMember>>();

  constructor(addresses: TargetAddresses, { slowestMs }: { slowestMs: number }) {
    this.addresses = addresses;
    this.slowestMs = slowestMs;
  }

  get graph(): GraphClient {
    return new GraphClient(this.addresses.gatewayUrl);
  }

  get inbox(): MailInbox {
    return new MailInbox(this.addresses.mailUrl);
  }

  /** A colleague, signed in once. */
  staff(staffId: string): Promise<StaffMember> {
    const { gatewayUrl: graph, issuer } = this.addresses;
    const known = this.#staff.get(staffId) ?? StaffMember.signIn({ graph, issuer }, staffId);
    this.#staff.set(staffId, known);
    return known;
  }

  /** The access token of a colleague, fetched anew. */
  tokenOf(staffId: string): Promise<string> {
    return signInAs(this.addresses.issuer, staffId);
  }

  /** Files a form as anyone may, and waits until `observer` reads its case. */
  async file(change: Record<string, unknown> = {}, observer = 'karin-vos'): Promise<Filed> {
    const receipt = await submit(this.graph, invented(change));
    const caseId = receipt.reactionId;
    const dossier = await (await this.staff(observer)).dossierWhen(caseId, 'the case');
    return { receipt, caseId, dossier };
  }

  /** The case as a colleague reads it, or null. */
  async dossier(staffId: string, caseId: string): Promise<Dossier | null> {
    return (await this.staff(staffId)).dossier(caseId);
  }

  /** The graph of the gateway or of a service behind it. */
  graphUrlOf(service: Service): string {
    return `http://127.0.0.1:${this.addresses.port[service]}/graphql`;
  }

  /** Posts bytes to the gateway, or to another graph. */
  async post(
    body: string | Uint8Array<ArrayBuffer>,
    { headers = {}, url = this.addresses.gatewayUrl }: { headers?: object; url?: string } = {},
  ): Promise<HttpAnswer> {
    return this.request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  }

  async request(url: string, init: RequestInit = {}): Promise<HttpAnswer> {
    const began = performance.now();
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(30_000) });
    const text = await response.text();
    const { status, headers } = response;
    return { status, headers, text, tookMs: performance.now() - began };
  }

  /** What a service logged so far, line by line. */
  logOf(service: Service): LogLine[] {
    const file = join(this.addresses.dataFolder, 'logs', `${service}.log`);
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => {
        try {
          return [JSON.parse(line) as LogLine];
        } catch {
          return [];
        }
      });
  }
}

/** A line of a service's log; a level of 40 is a warning and 50 an error of ours. */
export interface LogLine {
  level: number;
  msg: string;
  correlationId?: string;
  callerCorrelationId?: string;
}
