// A mistake that only the database can see (a name already taken), found in the middle of a submission: the deed is not
// recorded, and the same form is shown again with 422.
import type { FormError } from "#platform/forms.ts";

/** Thrown out of `submitOnce` before anything is written; `orShow` makes the page of it. */
export class WrongInput extends Error {
  readonly errors: readonly FormError[];
  constructor(field: string, message: string) {
    super(message);
    this.errors = [{ field, message }];
  }
}

/** Runs a submission; a WrongInput out of it becomes the page that `show` makes. Nothing may have been written by then. */
export async function orShow(
  run: () => Promise<Response>,
  show: (errors: readonly FormError[]) => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof WrongInput) return show(error.errors);
    throw error;
  }
}
