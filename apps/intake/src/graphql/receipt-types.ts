import { brandById, type Directory } from '@klantreacties/organisation';
import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import type { FormProblem } from '../domain/form-problems.ts';
import type { ProofOfReceipt as Proof } from '../domain/proof-of-receipt.ts';
import type { Kind as KindName } from '@klantreacties/procedure';
import { Kind } from './enums.ts';

@ObjectType({ description: 'The dates that apply to this kind, as local days of Europe/Amsterdam' })
export class TermDates {
  @Field(() => String) handlerKnownDueOn!: string;
  @Field(() => String, { nullable: true }) proposalDueOn!: string | null;
  @Field(() => String, { nullable: true }) settledDueOn!: string | null;
}

@ObjectType({ description: 'Where to turn at once when violence or transgression is suspected' })
export class Emergency {
  @Field(() => String) emergencyLine!: string;
  @Field(() => String) confidantName!: string;
  @Field(() => String) confidantUrl!: string;
  @Field(() => String) confidantPhone!: string;
}

@ObjectType({ description: 'The dated proof of receipt; never changes' })
export class Receipt {
  @Field(() => ID) reactionId!: string;
  @Field(() => String) number!: string;
  @Field(() => String, { description: 'UTC instant, RFC 3339' }) submittedAt!: string;
  @Field(() => String, { description: 'The text as received' }) text!: string;
  @Field(() => Kind) kind!: KindName;
  @Field(() => String) brandName!: string;
  @Field(() => TermDates) dates!: TermDates;
  @Field(() => Emergency, { nullable: true }) emergency!: Emergency | null;
}

@ObjectType({ description: 'Ontvangstbewijs: the reaction is taken in durably' })
export class ProofOfReceipt extends Receipt {
  @Field(() => String, { description: 'Shown once; letters never hold it' }) followUpCode!: string;
}

@ObjectType()
export class FieldProblem {
  @Field(() => String, { description: 'Path of the field, such as children.0.birthYear' })
  field!: string;
  @Field(() => String) code!: string;
  @Field(() => String, { description: 'In the language of the form' }) message!: string;
}

@ObjectType({ description: 'All problems of a form at once; nothing was stored' })
export class FormProblems {
  @Field(() => [FieldProblem]) problems!: FormProblem[];
}

@ObjectType({ description: 'The idempotency key was used for another content, or can be guessed' })
export class SubmissionRefused {
  @Field(() => String) code!: string;
  @Field(() => String) message!: string;
}

export const SubmitReactionResult = createUnionType({
  name: 'SubmitReactionResult',
  types: () => [ProofOfReceipt, FormProblems, SubmissionRefused] as const,
});

/** The receipt as the graph shows it. */
export function receiptOf(proof: Proof, directory: Directory): Receipt {
  const brand = brandById(directory, proof.brand);
  const emergency =
    proof.restricted && brand !== null
      ? {
          emergencyLine: brand.emergencyLine,
          confidantName: brand.confidant.name,
          confidantUrl: brand.confidant.url,
          confidantPhone: brand.confidant.phone,
        }
      : null;
  return Object.assign(new Receipt(), {
    reactionId: proof.reactionId,
    number: proof.number,
    submittedAt: proof.submittedAt.toISOString(),
    text: proof.text,
    kind: proof.kind,
    brandName: brand?.name ?? proof.brand,
    dates: proof.dates,
    emergency,
  });
}
