// Types of our custom elements for JSX. Each wraps HTML that works without it; src/browser/ defines them.
import type { HTMLAttributes } from "preact";

type Wrapper = HTMLAttributes<HTMLElement> & { [data: `data-${string}`]: string | undefined };

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "draft-keeper": Wrapper;
      "char-counter": Wrapper;
      "photo-shrinker": Wrapper;
      "send-ahead": Wrapper;
      "personal-data-warning": Wrapper;
      "topic-picker": Wrapper;
      "queue-keys": Wrapper;
      "presence-beat": Wrapper;
      "select-all": Wrapper;
      "undo-bar": Wrapper;
      "copy-template": Wrapper;
      "copy-text": Wrapper;
      "topic-fields": Wrapper;
      "outbox-list": Wrapper;
      "live-part": Wrapper;
    }
  }
}
