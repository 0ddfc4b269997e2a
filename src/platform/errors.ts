// The ways in which a request can end badly, each with one home: a refusal, a conflict; anything else is a bug.

/** Refuses a request: 404 for what is out of scope, 403 for a verb that is not this hat's, 413/429 for limits. */
export class Refusal extends Error {
  readonly status: 400 | 403 | 404 | 410 | 412 | 413 | 429;
  constructor(status: 400 | 403 | 404 | 410 | 412 | 413 | 429, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

/** Two texts meet: a resend with other content, or an edit whose base has changed. Both are shown, none is lost. */
export class Conflict extends Error {
  readonly mine: Record<string, string>;
  readonly theirs: Record<string, string>;
  /** Where to go on: the page that shows the newest state. */
  readonly href: string;
  constructor(
    sentence: string,
    texts: { mine: Record<string, string>; theirs: Record<string, string>; href: string },
  ) {
    super(sentence);
    this.mine = texts.mine;
    this.theirs = texts.theirs;
    this.href = texts.href;
  }
}

const notHere = "Halaman ini tidak ada, atau bukan untuk jabatan yang sedang Anda pakai.";

/** The same answer for what does not exist and for what this hat may not know of. */
export function notFound(): Refusal {
  return new Refusal(404, notHere);
}

/** Refuses a verb on something that this hat may see. `sentence` says who may. */
export function forbidden(sentence: string): Refusal {
  return new Refusal(403, sentence);
}
