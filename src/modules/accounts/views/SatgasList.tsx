// Every kecamatan with its decree: which satgas has none, and which one's term has run out.
import { Badge } from "#ui/Badge.tsx";
import { PageHeading } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import { writePaperDate } from "#modules/calendar/public.ts";
import type { SatgasLine } from "../decrees.ts";

export interface SatgasListPageProps {
  frame: PageFrame;
  lines: readonly SatgasLine[];
  today: string;
}

export function SatgasListPage({ frame, lines, today }: SatgasListPageProps) {
  return (
    <Shell
      frame={frame}
      title="Satgas dan hari layanan"
      width="wide"
      heading={
        <PageHeading
          title="Satgas dan hari layanan"
          back={{ href: "/admin", label: "Pengaturan" }}
        />
      }
    >
      <Table
        caption="Satgas tiap kecamatan"
        hideCaption
        rows={lines}
        columns={[
          {
            head: "Kecamatan",
            cell: (line) => <a href={`/admin/satgas/${line.region_code}`}>{line.region_name}</a>,
          },
          { head: "SK", cell: (line) => <DecreeState line={line} today={today} /> },
          { head: "Koordinator", cell: (line) => line.coordinator ?? "Belum ditunjuk" },
          { head: "Anggota", cell: (line) => line.members, numeric: true },
          { head: "Hari layanan", cell: (line) => line.duty_days, numeric: true },
        ]}
      />
    </Shell>
  );
}

function DecreeState({ line, today }: { line: SatgasLine; today: string }) {
  if (!line.number || !line.valid_until) return <Badge tone="late">Belum ada SK</Badge>;
  const until = writePaperDate(line.valid_until, "WITA");
  if (line.valid_until < today) return <Badge tone="late">Berakhir {until}</Badge>;
  return (
    <>
      {line.number} <Badge tone="done">sampai {until}</Badge>
    </>
  );
}
