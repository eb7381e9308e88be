import { brandById, locationById, staffById, type Directory } from '@klantreacties/organisation';
import { cut } from '@klantreacties/plain-text';
import { daysBetween, localDateOf } from '@klantreacties/procedure';
import { isBetweenHandlers } from '../../domain/case/case.ts';
import { hasHandlerLeft } from '../../domain/case/handler-left.ts';
import type { ListedCase } from '../../domain/case/listed-case.ts';
import { urgencyOf } from '../../domain/case/urgency.ts';
import type { Case } from './case-types.ts';

const firstWordsLength = 100;

/** The fields of a case that a list can show; the others need its whole dossier. */
export const listedFields = [
  'id',
  'number',
  'state',
  'kind',
  'brandId',
  'brandName',
  'locationId',
  'locationName',
  'careType',
  'language',
  'restricted',
  'anonymous',
  'submittedAt',
  'nextTermDueOn',
  'daysLeft',
  'urgentOn',
  'urgency',
  'category',
  'acceptedAt',
  'updatedAt',
  'closedAt',
  'nextMessageOn',
  'firstWords',
  'text',
  'wish',
  'handler',
  'betweenHandlers',
] as const satisfies readonly (keyof Case)[];

type Listed = Pick<Case, (typeof listedFields)[number]>;

/** A case as a list shows it to staff who may read it. Works out a field when it is asked for: a list shows many cases and little of each. */
export class ListedCaseView implements Listed {
  readonly #listed: ListedCase;
  readonly #asking: { directory: Directory; now: Date };

  constructor(listed: ListedCase, asking: { directory: Directory; now: Date }) {
    this.#listed = listed;
    this.#asking = asking;
  }

  get id() {
    return this.#listed.id;
  }
  get number() {
    return this.#listed.number;
  }
  get state() {
    return this.#listed.state;
  }
  get kind() {
    return this.#listed.reaction.kind;
  }
  get brandId() {
    return this.#listed.reaction.brand;
  }
  get brandName() {
    return brandById(this.#asking.directory, this.brandId)?.name ?? null;
  }
  get locationId() {
    return this.#listed.reaction.locationId;
  }
  get locationName() {
    const { locationId } = this;
    return locationId === null
      ? null
      : (locationById(this.#asking.directory, locationId)?.name ?? null);
  }
  get careType() {
    return this.#listed.reaction.careType;
  }
  get language() {
    return this.#listed.reaction.language;
  }
  get restricted() {
    return this.#listed.reaction.restricted;
  }
  get anonymous() {
    return this.#listed.reaction.anonymous;
  }
  get submittedAt() {
    return this.#listed.reaction.submittedAt;
  }
  get nextTermDueOn() {
    return this.#listed.nextTermDueOn;
  }
  get daysLeft() {
    const dueOn = this.nextTermDueOn;
    return dueOn === null ? null : daysBetween(localDateOf(this.#asking.now), dueOn);
  }
  get urgentOn() {
    return this.#listed.urgentOn;
  }
  get urgency() {
    return urgencyOf(this.#listed, this.urgentOn, localDateOf(this.#asking.now));
  }
  get category() {
    return this.#listed.category;
  }
  get acceptedAt() {
    return this.#listed.handler?.acceptedAt ?? null;
  }
  get updatedAt() {
    return this.#listed.updatedAt;
  }
  get closedAt() {
    return this.#listed.closedAt;
  }
  get nextMessageOn() {
    return this.#listed.nextMessageOn;
  }
  get firstWords() {
    return cut(this.text.replaceAll(/\s+/g, ' '), firstWordsLength);
  }
  get text() {
    return this.#listed.text;
  }
  get wish() {
    return this.#listed.wish;
  }
  get handler() {
    const { handler, state } = this.#listed;
    if (handler === null) return null;
    const { id, name } = handler;
    const { directory } = this.#asking;
    const hasLeft = hasHandlerLeft({ state, handlerId: id }, directory);
    return { id, name: staffById(directory, id)?.name ?? name, hasLeft };
  }
  get betweenHandlers() {
    const { handler, state } = this.#listed;
    return isBetweenHandlers({ state, handlerId: handler?.id ?? null });
  }
}

/** A case of a list in the type that the graph has, for who asks for no more than `listedFields`. */
export const showRow = (...given: ConstructorParameters<typeof ListedCaseView>): Case => {
  const row: Listed = new ListedCaseView(...given);
  return row as Case;
};
