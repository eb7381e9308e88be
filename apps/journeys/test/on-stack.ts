import { GraphClient, MailInbox, StaffMember, Topics, type Addresses } from '../src/index.ts';
import { startsWithinMs, takeStack, type JourneyStack } from './take-stack.ts';

/** The system as one spec file has it, from `beforeAll` to `afterAll`. */
export interface OnStack {
  readonly stack: JourneyStack;
  /** The gateway, asked by anyone. */
  readonly graph: GraphClient;
  readonly inbox: MailInbox;
  readonly topics: Topics;
  readonly addresses: Addresses;
  signIn(staffId: string): Promise<StaffMember>;
}

/** Takes the one stack of the run for this spec file and gives it back after. */
export function onStack(): OnStack {
  let taken: JourneyStack | null = null;
  const stack = () => {
    if (taken === null) throw new Error('The stack is taken in beforeAll');
    return taken;
  };
  const addresses = () => ({ graph: stack().graph, issuer: stack().issuer });
  beforeAll(async () => {
    taken = await takeStack();
  }, startsWithinMs);
  afterAll(() => taken?.giveBack());
  return {
    get stack() {
      return stack();
    },
    get graph() {
      return new GraphClient(stack().graph);
    },
    get inbox() {
      return new MailInbox(stack().inbox);
    },
    get topics() {
      return new Topics(stack().brokers);
    },
    get addresses() {
      return addresses();
    },
    signIn: (staffId) => StaffMember.signIn(addresses(), staffId),
  };
}
