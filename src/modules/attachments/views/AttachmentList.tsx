// Files beside what they belong to: picture, name, size, and whether they were checked, in words.
import { Badge } from "#ui/Badge.tsx";
import { Icon } from "#ui/Icon.tsx";
import type { Tone } from "#ui/tone.ts";
import type { Attachment, AttachmentState } from "../attachments.ts";

export interface AttachmentListProps {
  attachments: readonly Attachment[];
  /** Names the list for screen readers. */
  label?: string;
}

const states: Record<AttachmentState, { word: string; tone: Tone }> = {
  clean: { word: "Sudah diperiksa", tone: "done" },
  unscanned: { word: "Belum dipindai virus", tone: "plain" },
  quarantined: { word: "Sedang diperiksa", tone: "wait" },
  infected: { word: "Ditahan: berisi virus", tone: "late" },
};

const kinds: Record<string, string> = {
  "image/jpeg": "Foto",
  "application/pdf": "PDF",
  "text/csv": "CSV",
  "text/plain": "Teks",
};

/** Shows nothing for an empty list. */
export function AttachmentList({ attachments, label = "Lampiran" }: AttachmentListProps) {
  if (attachments.length === 0) return null;
  return (
    <ul class="list files" aria-label={label}>
      {attachments.map((attachment) => (
        <AttachmentRow attachment={attachment} />
      ))}
    </ul>
  );
}

function AttachmentRow({ attachment }: { attachment: Attachment }) {
  const opens = attachment.state === "clean" || attachment.state === "unscanned";
  const address = `/lampiran/${attachment.id}`;
  const { word, tone } = states[attachment.state];
  return (
    <li class="row">
      <span class="file-face">
        {opens && attachment.has_thumbnail ? (
          <img src={`${address}/kecil`} alt="" loading="lazy" width="64" height="64" />
        ) : (
          <Icon name="clip" />
        )}
      </span>
      <div class="row-main">
        {opens ? (
          <a class="row-title" href={address}>
            {attachment.name}
          </a>
        ) : (
          <span>{attachment.name}</span>
        )}
        <p class="meta">
          {kinds[attachment.media_type] ?? "Dokumen"}, {writeKilobytes(attachment.bytes)}
          {attachment.staff_only && " · hanya untuk petugas"}
        </p>
        <p class="row-state">
          <Badge tone={tone}>{word}</Badge>
        </p>
      </div>
    </li>
  );
}

/** "248 kB" */
function writeKilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString("id-ID")} kB`;
}
