import { viewerOfStaff, type StaffViewer, type Viewer } from '@klantreacties/access';
import {
  eventually,
  GraphClient,
  invented,
  operations,
  StaffMember,
  submit,
  type Receipt,
} from '@klantreacties/journeys';
import type { Asker } from './asker.ts';
import { standings, whoLeft, type Standing } from './standings.ts';
import type { RunningSystem } from './running-system.ts';

/** Makes the case of every standing and waits until all services know it. */
export async function prepareAskers(system: RunningSystem): Promise<Asker[]> {
  const other = await submit(new GraphClient(system.graph), invented());
  return Promise.all(
    Object.entries(standings).map(([name, standing]) => prepare(system, name, standing, other)),
  );
}

async function prepare(
  system: RunningSystem,
  name: string,
  standing: Standing,
  other: Receipt,
): Promise<Asker> {
  const graph = new GraphClient(system.graph);
  const [complaint, compliment] = await Promise.all(
    ['COMPLAINT', 'COMPLIMENT'].map((kind) => submit(graph, invented({ kind, ...standing.form }))),
  );
  if (complaint === undefined || compliment === undefined) throw new Error('Two were submitted');
  const { reactionId: caseId, number, followUpCode: code } = complaint;
  await Promise.all([complaint, compliment].map((receipt) => isKnownEverywhere(system, receipt)));
  if (standing.handlerId !== undefined) {
    const lead = await StaffMember.signIn(system, 'karin-vos');
    await lead.does('assign', { caseId, handlerId: standing.handlerId });
  }
  if (standing.saidBy !== undefined) await saysFirst(system, standing.saidBy, caseId);
  const ownerId = standing.measureOwnerId ?? 'planning';
  const measureDueOn = await system.addMeasure({ caseId, number, ownerId });
  if (standing.dueInDays !== undefined) await system.setDueInDays(caseId, standing.dueInDays);
  const about = { name, caseId, number, code, complimentId: compliment.reactionId, measureDueOn };
  return { ...about, ...(await credentialsOf(system, standing, { complaint, other })) };
}

async function saysFirst(system: RunningSystem, staffId: string, caseId: string): Promise<void> {
  const first = await StaffMember.signIn(system, staffId);
  const { involved } = await first.dossierWhen(caseId, `the case of ${caseId}`);
  for (const { involvedId } of involved)
    await first.does('settleInvolved', { caseId, involvedId, outcome: 'NOT_IN_DIRECTORY' });
}

async function credentialsOf(
  system: RunningSystem,
  { who }: Standing,
  { complaint, other }: { complaint: Receipt; other: Receipt },
): Promise<Pick<Asker, 'token' | 'viewer'>> {
  if (who === 'PUBLIC') return { token: null, viewer: { kind: 'public' } };
  if (typeof who === 'string') {
    const receipt = who === 'REPORTER' ? complaint : other;
    const viewer: Viewer = { kind: 'reporter', reactionId: receipt.reactionId };
    return { token: await followUpToken(system, receipt), viewer };
  }
  const { staffId } = who;
  const viewer = viewerOfStaff(system.directory, staffId);
  // The identity provider has no account for who left; a token of theirs may be alive.
  const token = await (staffId === whoLeft
    ? system.tokenAsIssued(staffId)
    : system.signIn(staffId));
  return { token, viewer };
}

async function followUpToken({ graph }: RunningSystem, receipt: Receipt): Promise<string> {
  const { number, followUpCode: code } = receipt;
  const { openFollowUp } = await new GraphClient(graph).ask<{ openFollowUp: { token?: string } }>(
    operations.openFollowUp,
    { input: { number, code } },
  );
  if (openFollowUp.token === undefined) throw new Error(`${number} does not open`);
  return openFollowUp.token;
}

// Case-handling has the case, and notification letters by a fact of it, which says who reads it.
async function isKnownEverywhere(system: RunningSystem, { reactionId }: Receipt): Promise<void> {
  const anybody: StaffViewer = {
    kind: 'staff',
    id: 'nobody-of-the-directory',
    superiorIds: [],
    locationIds: [],
    regionIds: [],
    brandIds: [],
    roles: ['QUALITY_LEAD'],
  };
  const query = `query E($r: [_Any!]!) { _entities(representations: $r) { ... on Case { letters { audience } } } }`;
  const to = { caseId: reactionId, staffId: anybody.id, readers: 'QUALITY' as const };
  const readPass = system.passes.make(to, system.now());
  const variables = { r: [{ __typename: 'Case', id: reactionId, readPass }] };
  await eventually(`the case of ${reactionId} everywhere`, async () => {
    const { text } = await system.askSubgraph('notification', anybody, { query, variables });
    const letters = (JSON.parse(text) as Letters).data._entities[0]?.letters ?? [];
    const audiences = letters.map(({ audience }) => audience);
    return audiences.includes('REPORTER') && audiences.some((one) => one !== 'REPORTER');
  });
}

interface Letters {
  data: { _entities: ({ letters: { audience: string }[] | null } | null)[] };
}
