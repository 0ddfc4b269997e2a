// What a service worker has around it. The library of types knows pages only; these are the parts that we use.

export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}
export interface WorkerMessage extends WorkerEvent {
  readonly data: unknown;
}
interface Scope {
  readonly clients: { claim(): Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(name: "fetch", hear: (event: FetchEvent) => void): void;
  addEventListener(name: "message", hear: (event: WorkerMessage) => void): void;
  addEventListener(name: "install" | "activate" | "sync", hear: (event: WorkerEvent) => void): void;
}

export const worker = self as unknown as Scope;
