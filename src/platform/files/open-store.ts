// Chooses where files lie by the settings: a bucket where one is named, else a folder beside the database.
import { join } from "node:path";
import type { Config } from "#platform/config.ts";
import { openS3Store } from "./s3-store.ts";
import { type FileStore, openFolderStore } from "./store.ts";

/** Opens the store of these settings. */
export function openFileStore(config: Pick<Config, "filesUrl" | "dataFolder">): Promise<FileStore> {
  if (config.filesUrl) return openS3Store(config.filesUrl);
  return openFolderStore(join(config.dataFolder, "files"));
}
