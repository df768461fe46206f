/** An activity from a genuine sender that lacks what an answer would need. Answered with 400. */
export class MalformedActivity extends Error {
  constructor() {
    super('The activity lacks an id, a conversation, a recipient, or a plausible timestamp');
    this.name = 'MalformedActivity';
  }
}
