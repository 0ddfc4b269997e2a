// The log of what Inspektorat has read, for Inspektorat itself and for the head and admin of DPMD.
import type { PageFrame } from "#ui/frame.ts";
import { EmptyState } from "#ui/Notice.tsx";
import { Pagination } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import { writeInstant, type ZoneName } from "#modules/calendar/public.ts";
import type { OversightRead } from "../oversight-reads.ts";

const things = {
  consultation: "Kasus",
  follow_up: "Tindak lanjut",
  attachment: "Lampiran",
  paper: "Surat",
} as const;

export interface OversightReadsPageProps {
  frame: PageFrame;
  reads: readonly OversightRead[];
  zone: ZoneName;
  next: string | undefined;
  first: string | undefined;
}

export function OversightReadsPage({ frame, reads, zone, next, first }: OversightReadsPageProps) {
  return (
    <Shell frame={frame} title="Catatan bacaan Inspektorat" width="wide">
      <p>
        Setiap kasus, tindak lanjut, lampiran, dan surat yang dibuka Inspektorat dalam satu tahun
        terakhir. Catatan ini tidak dapat diubah atau dihapus.
      </p>
      {reads.length === 0 && (
        <EmptyState
          title="Belum ada yang dibuka."
          text="Begitu Inspektorat membuka sebuah kasus, catatannya muncul di sini."
        />
      )}
      {reads.length > 0 && (
        <Table
          caption="Bacaan Inspektorat, yang terbaru di atas"
          hideCaption
          rows={reads}
          columns={[
            { head: "Waktu", cell: ({ at }) => writeInstant(at, zone), names: true },
            {
              head: "Siapa",
              cell: ({ person_name, title }) => (person_name ? `${person_name}, ${title}` : title),
            },
            {
              head: "Membuka",
              cell: (read) => (
                <span>
                  {things[read.subject_kind]}
                  {read.consultation_id && (
                    <>
                      {" · "}
                      <a href={`/konsultasi/${read.consultation_id}`}>{read.number ?? "kasus"}</a>
                    </>
                  )}
                </span>
              ),
            },
            { head: "Wilayah", cell: ({ region_name }) => region_name },
          ]}
        />
      )}
      <Pagination previous={first} next={next} />
    </Shell>
  );
}
