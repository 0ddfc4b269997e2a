// Files beside what they belong to: picture, name, size, and whether they were checked, in words.
import { writeKilobytes } from "#platform/files/upload-limits.ts";
import { Badge } from "#ui/Badge.tsx";
import { Icon } from "#ui/Icon.tsx";
import type { Tone } from "#ui/tone.ts";
import type { Attachment, AttachmentState } from "../attachments.ts";

export interface AttachmentListProps {
  attachments: readonly Attachment[];
  /** Names the list for screen readers. */
  label?: string;
  /** The phone asks to save data: small pictures wait until they are asked for, too. */
  savesData?: boolean;
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
export function AttachmentList(props: AttachmentListProps) {
  const { attachments, label = "Lampiran", savesData = false } = props;
  if (attachments.length === 0) return null;
  return (
    <ul class="list files" aria-label={label}>
      {attachments.map((attachment) => (
        <AttachmentRow attachment={attachment} savesData={savesData} />
      ))}
    </ul>
  );
}

interface AttachmentRowProps {
  attachment: Attachment;
  savesData: boolean;
}

function AttachmentRow({ attachment, savesData }: AttachmentRowProps) {
  const opens = attachment.state === "clean" || attachment.state === "unscanned";
  const address = `/lampiran/${attachment.id}`;
  const { word, tone } = states[attachment.state];
  const hasSmall = opens && attachment.has_thumbnail;
  // Text first, then the small picture when it is scrolled to, then the whole photo when it is asked for.
  const small = <img src={`${address}/kecil`} alt="" loading="lazy" width="96" height="96" />;
  return (
    <li class="row">
      <span class={hasSmall && !savesData ? "file-face photo" : "file-face"}>
        {hasSmall && !savesData ? small : <Icon name={hasSmall ? "camera" : "clip"} />}
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
          {kinds[attachment.media_type] ?? "Dokumen"}
          {hasSmall && " penuh"}, {writeKilobytes(attachment.bytes)}
          {attachment.staff_only && " · hanya untuk petugas"}
        </p>
        <p class="row-state">
          <Badge tone={tone}>{word}</Badge>
        </p>
        {hasSmall && savesData && (
          <details class="small-picture">
            <summary>Lihat kecil dahulu, paling besar 12 kB</summary>
            {small}
          </details>
        )}
      </div>
    </li>
  );
}
