// Uploads in a bucket behind the S3 interface, so that several processes share them. Same promises as the folder store:
// a put that returned is kept for good, a reader sees a whole object or none.
import { checkFileKey, FileMissing, type FileStore, largestReadBytes, probe } from "./store.ts";

const connectTimeoutMs = 3_000;
const requestTimeoutMs = 30_000;
const attempts = 4;

/**
 * Opens the bucket of an address such as `https://KEY:SECRET@s3.example.go.id/bucket?region=id-1` (path style; the region is
 * us-east-1 when none is named). Nothing is asked of the server before the first verb; `check()` tells whether it answers.
 */
export async function openS3Store(address: string): Promise<FileStore> {
  // Loaded here only: it takes longer than all the rest of a start that keeps its files in a folder.
  const { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } =
    await import("@aws-sdk/client-s3");
  const url = new URL(address);
  const Bucket = decodeURIComponent(url.pathname.slice(1));
  const client = new S3Client({
    endpoint: url.origin,
    region: url.searchParams.get("region") ?? "us-east-1",
    forcePathStyle: true,
    credentials: {
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
    },
    maxAttempts: attempts,
    requestHandler: {
      connectionTimeout: connectTimeoutMs,
      requestTimeout: requestTimeoutMs,
      throwOnRequestTimeout: true,
    },
  });
  const at = (key: string) => {
    checkFileKey(key);
    return { Bucket, Key: `${key.slice(0, 2)}/${key}` };
  };
  const store: FileStore = {
    put: async (key, bytes) => {
      const length = bytes.byteLength;
      await client.send(new PutObjectCommand({ ...at(key), Body: bytes, ContentLength: length }));
    },
    read: async (key) => {
      const place = at(key);
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand(place));
        if ((ContentLength ?? 0) > largestReadBytes) {
          throw new RangeError(`File of ${ContentLength} bytes.`);
        }
        return Buffer.from((await Body?.transformToByteArray()) ?? []);
      } catch (cause) {
        if (cause instanceof NoSuchKey) throw new FileMissing("No such file.", { cause });
        throw cause;
      }
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(at(key)));
    },
    check: () => probe(store),
  };
  return store;
}
