/** One kind of request: what is sent, and what its answer must hold. */
export interface RequestKind {
  body(): string;
  /** Throws when the answer is not the one that was asked for; gives the id of what it made, if it made one. */
  check(answer: string): string | null;
}
/** Every kind of request of the bench, ours and the peer's beside it. */
export declare const requests: {
  submit: {
    body: () => string;
    check(answer: string): string;
  };
  createRow: {
    body: () => string;
    check(answer: string): string;
  };
  workList: {
    body: () => string;
    check: (answer: string) => null;
  };
  listRows: {
    body: () => string;
    check: (answer: string) => null;
  };
};
//# sourceMappingURL=requests.d.ts.map
