// The load generator's end of HTTP: kept-alive connections, gzip asked for, bodies read to the end and only counted.
import { Agent, request } from "node:http";
import { TOTP, Secret } from "otpauth";
import { benchPassword, benchTotpSecret } from "./dataset/load.ts";

export interface Call {
  scenario: string;
  kind: "read" | "write";
  path: string;
  cookie: string;
  /** Fields of a form; its presence makes it a POST. */
  form?: Record<string, string>;
}

export interface Answer {
  status: number;
  bytes: number;
  location: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Sends one call and reads the whole answer. An error of the line gives status 0. */
export function send(
  base: string,
  call: Pick<Call, "path" | "cookie" | "form">,
): Promise<Answer & { setCookies: string }> {
  const body = call.form ? new URLSearchParams(call.form).toString() : null;
  return new Promise((resolve) => {
    const sent = request(
      `${base}${call.path}`,
      {
        agent,
        method: body === null ? "GET" : "POST",
        headers: {
          cookie: call.cookie,
          "accept-encoding": "gzip",
          ...(body !== null && {
            origin: base,
            "content-type": "application/x-www-form-urlencoded",
            "content-length": Buffer.byteLength(body),
          }),
        },
      },
      (answer) => {
        let bytes = 0;
        const cookies = answer.headers["set-cookie"] ?? [];
        answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            bytes,
            location: answer.headers.location ?? "",
            setCookies: cookies.join("\n"),
          }),
        );
      },
    );
    sent.on("error", () => resolve({ status: 0, bytes: 0, location: "", setCookies: "" }));
    sent.end(body ?? undefined);
  });
}

const codeSeconds = 30;

/** Signs a person in through the door and gives the cookie. Throws when the door stays shut. */
export async function signIn(base: string, username: string): Promise<string> {
  const first = await tryDoor(base, username);
  if (first) return first;
  // A code counts once: somebody who was here a moment ago waits for the next one.
  await new Promise((resolve) =>
    setTimeout(resolve, codeSeconds * 1000 - (Date.now() % (codeSeconds * 1000))),
  );
  const second = await tryDoor(base, username);
  if (!second) throw new Error(`${username} was not let in.`);
  return second;
}

async function tryDoor(base: string, username: string): Promise<string | null> {
  const code = new TOTP({
    issuer: "Klik Desa",
    secret: Secret.fromBase32(benchTotpSecret),
    digits: 6,
    period: codeSeconds,
  });
  const answer = await send(base, {
    path: "/masuk",
    cookie: "",
    form: {
      submission_id: crypto.randomUUID(),
      login: username,
      password: benchPassword,
      code: code.generate(),
    },
  });
  const cookie = /klik_sesi=[^;]+/.exec(answer.setCookies)?.[0];
  return answer.status === 303 && cookie ? cookie : null;
}
