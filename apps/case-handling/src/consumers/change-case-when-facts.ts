import { randomUUID } from 'node:crypto';
import {
  letterSent,
  parseFact,
  reactionSubmitted,
  reporterAnswered,
  type DataOf,
  type FactEnvelope,
  type PersonalOf,
} from '@klantreacties/event-contracts';
import type { KeyRing, Reading } from '@klantreacties/event-delivery';
import type { Directory } from '@klantreacties/organisation';
import { localDateOf } from '@klantreacties/procedure';
import type { Session } from '@klantreacties/service-runtime';
import { receiveAnswer, receiveMessage } from '../domain/investigation.ts';
import { letterDelivered } from '../domain/judgment.ts';
import { openCase } from '../domain/open-case.ts';
import type { CaseStore, Occasion } from '../use-cases/case-store.ts';

export interface FactPorts {
  store: CaseStore;
  keyRing: Pick<KeyRing, 'open'>;
  directory(): Directory;
  now(): Date;
}

/** A record of a facts topic as this service reads it. */
export function readFact(value: string): Reading<FactEnvelope> {
  const parsed = parseFact(value);
  return 'refusal' in parsed ? parsed : { id: parsed.envelope.id, event: parsed.envelope };
}

/** Opens a case, keeps what its reporter says, and meets terms when letters arrive. */
export function changeCaseWhenFacts(ports: FactPorts) {
  const { store, keyRing, directory } = ports;
  const personalOf = async <D>(fact: FactEnvelope): Promise<PersonalOf<D> | null> => {
    const { personal } = fact.data;
    if (personal === undefined) return null;
    const opened = await keyRing.open(fact.subject, personal);
    return opened === 'erased' ? null : (opened as PersonalOf<D>);
  };

  return async (fact: FactEnvelope, session: Session): Promise<void> => {
    const now = ports.now();
    const moment = { now, today: localDateOf(now), newId: randomUUID };
    const occasion: Occasion = {
      actor: null,
      at: now,
      correlationId: fact.correlationid,
      causationId: fact.id,
    };
    if (fact.type === reactionSubmitted.type) {
      const personal = await personalOf<typeof reactionSubmitted>(fact);
      if (personal === null) return;
      const data = dataOf<DataOf<typeof reactionSubmitted>>(fact);
      const opened = openCase({ caseId: fact.subject, data, personal }, directory(), moment);
      return store.openIn(session, opened, occasion);
    }
    if (fact.type === reporterAnswered.type) {
      const personal = await personalOf<typeof reporterAnswered>(fact);
      const {
        answerId: key,
        answer,
        proposalId,
        answeredAt,
      } = dataOf<DataOf<typeof reporterAnswered>>(fact);
      const text = personal?.text ?? null;
      const at = new Date(answeredAt);
      return store.changeIn(session, fact.subject, occasion, (record) =>
        answer === 'MESSAGE' || proposalId === null
          ? receiveMessage(record, moment, { key, text: text ?? '', at })
          : receiveAnswer(record, moment, { key, proposalId, answer, text, at }),
      );
    }
    if (fact.type === letterSent.type) {
      const { letter, causeId, sentAt, audience } = dataOf<DataOf<typeof letterSent>>(fact);
      if (audience !== 'REPORTER' || letter === 'E01') return;
      return store.changeIn(session, fact.subject, occasion, (record) =>
        letterDelivered(record, moment, { letter, causeId, sentAt }),
      );
    }
  };
}

function dataOf<Data>(fact: FactEnvelope): Data {
  return fact.data as Data;
}
