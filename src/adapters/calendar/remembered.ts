/** Enough for all zones and countries; what mailboxes call a time zone is not bounded by anything. */
const AT_MOST = 2_000;

/**
 * The same question is not asked twice: what Node knows of zones and weekends does not change while the process lives,
 * and looking it up takes longer than all the rest of planning a message.
 */
export function remembered<Answer>(ask: (question: string) => Answer): (question: string) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = ask(question);
    if (answers.size >= AT_MOST) answers.clear();
    answers.set(question, answer);
    return answer;
  };
}
