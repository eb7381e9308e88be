/** A request that is refused as such; its message goes to the caller and holds nothing that was sent. */
export class RefusedRequest extends Error {
  readonly statusCode: 400 | 413 | 415;
  constructor(statusCode: 400 | 413 | 415, message: string) {
    super(message);
    this.name = 'RefusedRequest';
    this.statusCode = statusCode;
  }
}
