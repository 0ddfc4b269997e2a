// The papers at the foot of a case: the sheet itself, its signed copy, and where anybody can check it.
import type { Actor } from "#platform/actor.ts";
import { writeKilobytes } from "#platform/files/upload-limits.ts";
import { Badge } from "#ui/Badge.tsx";
import { Icon } from "#ui/Icon.tsx";
import { writePaperDate } from "#modules/calendar/public.ts";
import type { IssuedPaper } from "../issued-papers.ts";
import { paperNames } from "../paper-names.ts";
import { mayAttachSignedCopy } from "../policy.ts";

export interface PaperListProps {
  papers: readonly IssuedPaper[];
  /** Who looks: staff of the issuing office may upload the signed copy. */
  actor?: Actor | null;
  /** Sizes of files beside the case, the signed copies among them. */
  copies?: readonly { id: string; bytes: number }[];
}

/** Shows nothing for an empty list. */
export function PaperList({ papers, actor, copies = [] }: PaperListProps) {
  if (papers.length === 0) return null;
  return (
    <ul class="list files" aria-label="Surat">
      {papers.map((paper) => (
        <PaperRow
          paper={paper}
          maySign={Boolean(actor && mayAttachSignedCopy(actor, paper))}
          copyBytes={copies.find(({ id }) => id === paper.signed_copy_id)?.bytes}
        />
      ))}
    </ul>
  );
}

interface PaperRowProps {
  paper: IssuedPaper;
  maySign: boolean;
  copyBytes: number | undefined;
}

function PaperRow({ paper, maySign, copyBytes }: PaperRowProps) {
  const name = `${paperNames[paper.kind]} ${paper.number}`;
  return (
    <li class="row">
      <span class="file-face">
        <Icon name="paper" />
      </span>
      <div class="row-main">
        <a class="row-title" href={`/surat/${paper.id}`}>
          {name}
        </a>
        <p class="meta">
          {paper.office_name}, {writePaperDate(paper.dated, "WITA")} · PDF,{" "}
          {writeKilobytes(paper.bytes)}
        </p>
        <p class="row-state">
          {paper.withdrawn_at && <Badge tone="late">Ditarik</Badge>}
          {paper.signed_copy_id && <Badge tone="done">Sudah bertanda tangan</Badge>}
        </p>
        <p class="row-deeds buttons">
          {paper.signed_copy_id && (
            <a href={`/lampiran/${paper.signed_copy_id}`}>
              Salinan bertanda tangan{copyBytes !== undefined && ` (${writeKilobytes(copyBytes)})`}
            </a>
          )}
          <a href={`/dokumen/${paper.verify_code}`}>Periksa keaslian</a>
          {maySign && (
            <a href={`/surat/${paper.id}/salinan-bertanda-tangan`}>
              {paper.signed_copy_id ? "Ganti salinan" : "Unggah salinan bertanda tangan"}
            </a>
          )}
        </p>
      </div>
    </li>
  );
}
