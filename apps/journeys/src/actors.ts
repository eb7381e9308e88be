import { randomUUID } from 'node:crypto';
import { eventually } from './eventually.ts';
import { GraphClient } from './http-client.ts';
import { operations } from './operations.ts';
import { signIn } from './sign-in.ts';

/** Where the system is; all that its users know of it. */
export interface Addresses {
  graph: string;
  issuer: string;
}

export interface Receipt {
  reactionId: string;
  number: string;
  followUpCode: string;
  text: string;
  dates: { handlerKnownDueOn: string; proposalDueOn: string | null; settledDueOn: string | null };
  emergency: { emergencyLine: string; confidantName: string } | null;
}

export interface Dossier {
  id: string;
  number: string;
  state: string;
  text: string;
  availableActions: string[];
  handler: { staffId: string; name: string } | null;
  betweenHandlers: boolean;
  involved: {
    involvedId: string;
    role: string;
    name: string | null;
    outcome: string;
    capacity: string;
    matches: { staffId: string; confidence: string | null; shutOut: boolean }[];
    said: { outcome: string; staffId: string | null; byStaffId: string } | null;
  }[];
  discussedBefore: { withWhom: string | null; mayBe: { staffId: string }[] } | null;
  calledIn: { staffId: string }[];
  waitsForOutside: boolean;
  /** Null for who does not do the work of P&K. */
  releases: { handler: { staffId: string }; reason: string; note: string | null }[] | null;
  proposals: { proposalId: string; text: string; answer: string | null }[];
  judgment: {
    draftId: string;
    sent: boolean;
    markedAt: string | null;
    gist: string | null;
  } | null;
  reporter: { name: string | null; email: string | null };
  measures: { measureId: string; description: string; dueOn: string }[];
  milestones: { milestone: string; dueOn: string; metAt: string | null; status: string }[];
}

type Internal = 'involved' | 'calledIn' | 'waitsForOutside' | 'releases';
/** A dossier as the graph gives it. */
type Shown = Omit<Dossier, Internal> & { internal: Pick<Dossier, Internal> };

export interface CaseResult {
  __typename: 'CaseChanged' | 'Refusal';
  case?: { id: string; number: string; state: string; availableActions: string[] };
  problems?: { code: string; field: string | null; message: string }[];
  /** Of the first problem, which is most often the only one. */
  code?: string;
  field?: string | null;
}

/** A form of an invented parent; every field can be changed. */
export function invented(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    brandId: 'skar',
    kind: 'COMPLAINT',
    locationId: 'skar-de-linde',
    careType: 'BSO',
    text: 'De groep van mijn kind was dicht. Niemand belde mij.',
    wish: 'Ik wil op tijd een bericht.',
    involved: [],
    name: 'Eva Jansen',
    email: `eva.${randomUUID().slice(0, 8)}@example.nl`,
    relation: 'PARENT',
    children: [{ firstName: 'Noor', birthYear: 2021 }],
    ...change,
  };
}

/** Submits a form as anyone may, and gives the receipt or fails. */
export async function submit(
  graph: GraphClient,
  form: object,
  key: string = randomUUID(),
): Promise<Receipt> {
  const { submitReaction } = await graph.ask<{ submitReaction: Receipt & { __typename: string } }>(
    operations.submit,
    { input: { idempotencyKey: key, form } },
  );
  if (submitReaction.__typename !== 'ProofOfReceipt')
    throw new Error(`Submitting gave ${JSON.stringify(submitReaction)}`);
  return submitReaction;
}

/** The parent's own side, opened with number and code. */
export async function openFollowUp(
  graph: GraphClient,
  receipt: Pick<Receipt, 'number' | 'followUpCode'>,
): Promise<GraphClient> {
  const { openFollowUp: opened } = await graph.ask<{
    openFollowUp: { token?: string; problems?: { code: string }[] };
  }>(operations.openFollowUp, { input: { number: receipt.number, code: receipt.followUpCode } });
  if (opened.token === undefined)
    throw new Error(`Following up was refused: ${opened.problems?.[0]?.code}`);
  return graph.as(opened.token);
}

/** The access token of a staff member, as the reference front end gets it. */
export function signInAs(issuer: string, staffId: string): Promise<string> {
  return signIn(
    {
      issuer,
      clientId: 'klantreacties-web',
      redirectUri: `${issuer}/signed-in`,
      resource: 'urn:klantreacties:graph',
    },
    staffId,
  );
}

/** A staff member signed in through the identity provider. */
export class StaffMember {
  readonly staffId: string;
  readonly graph: GraphClient;

  private constructor(staffId: string, graph: GraphClient) {
    this.staffId = staffId;
    this.graph = graph;
  }

  static async signIn({ graph, issuer }: Addresses, staffId: string): Promise<StaffMember> {
    return new StaffMember(staffId, new GraphClient(graph, await signInAs(issuer, staffId)));
  }

  async dossier(id: string): Promise<Dossier | null> {
    const asked = this.graph.ask<{ case: Shown | null }>(operations.dossier, { id });
    const { case: shown } = await asked;
    if (shown === null) return null;
    const { internal, ...rest } = shown;
    return { ...rest, ...internal };
  }

  /** Waits until the dossier is there and `holds`. */
  dossierWhen(
    id: string,
    what: string,
    holds: (dossier: Dossier) => boolean = () => true,
  ): Promise<Dossier> {
    return eventually(what, async () => {
      const dossier = await this.dossier(id);
      return dossier !== null && holds(dossier) ? dossier : null;
    });
  }

  /** A command by its operation, with a new key where none is given; gives the result, refused or not. */
  async tries(operation: keyof typeof operations, given: object): Promise<CaseResult> {
    const input = { idempotencyKey: randomUUID(), ...given };
    const data = await this.graph.ask<Record<string, CaseResult>>(operations[operation], { input });
    const [result] = Object.values(data);
    if (result === undefined) throw new Error(`${operation} gave nothing`);
    const [first] = result.problems ?? [];
    return first === undefined ? result : { ...result, code: first.code, field: first.field };
  }

  /** A command that must succeed. */
  async does(operation: keyof typeof operations, input: object): Promise<CaseResult> {
    return this.mustSucceed(operation, await this.tries(operation, input));
  }

  /** Reads the judgment as it stands in the dossier and sends it; gives the result, refused or not. */
  async triesToSendJudgment(caseId: string): Promise<CaseResult> {
    const draftId = (await this.dossier(caseId))?.judgment?.draftId;
    return this.tries('confirm', { caseId, draftId: draftId ?? 'none' });
  }

  /** Reads the judgment and sends it, which must succeed. */
  async sendsJudgment(caseId: string): Promise<CaseResult> {
    return this.mustSucceed('confirm', await this.triesToSendJudgment(caseId));
  }

  private mustSucceed(operation: string, result: CaseResult): CaseResult {
    if (result.__typename === 'Refusal')
      throw new Error(
        `${operation} by ${this.staffId} was refused: ${result.code} ${result.field ?? ''}`,
      );
    return result;
  }
}
