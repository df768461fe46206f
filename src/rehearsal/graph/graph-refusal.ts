/** A "no" of Graph. Thrown anywhere while a request is answered, worded as a body in one place. */
export class GraphRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    details: { message: string; headers?: Readonly<Record<string, string>> },
  ) {
    super(details.message);
    this.status = status;
    this.code = code;
    this.headers = details.headers ?? {};
  }
}

/** What the OData layer answers to anything it cannot read. */
export function badRequest(message: string): GraphRefusal {
  return new GraphRefusal(400, 'BadRequest', { message });
}

/** What the directory part of Graph calls its own 400. */
export function directoryBadRequest(message: string): GraphRefusal {
  return new GraphRefusal(400, 'Request_BadRequest', { message });
}

/** Readable, but not supported by the directory (or not without ConsistencyLevel). */
export function unsupportedQuery(message: string): GraphRefusal {
  return new GraphRefusal(400, 'Request_UnsupportedQuery', { message });
}

/** The directory's 404, with the key as it was asked for. */
export function resourceNotFound(key: string): GraphRefusal {
  return new GraphRefusal(404, 'Request_ResourceNotFound', {
    message: `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
  });
}

/** Also the answer to beta addresses asked of v1.0: the usual sign of a wrong version. */
export function unknownSegment(segment: string): GraphRefusal {
  return badRequest(`Resource not found for the segment '${segment}'.`);
}
