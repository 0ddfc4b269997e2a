// The list of people by their hats: found by name, role or place, fifty a page.
import { Badge } from "#ui/Badge.tsx";
import { LinkButton } from "#ui/Button.tsx";
import { Select } from "#ui/Choice.tsx";
import { TextField } from "#ui/Field.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { FilterBar, PageHeading, Pagination } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import type { PersonLine } from "../people.ts";
import type { PlaceGroup } from "../seats.ts";

export interface PeoplePageProps {
  frame: PageFrame;
  lines: readonly PersonLine[];
  filter: { cari: string; peran: string; tempat: string };
  roles: readonly { value: string; label: string }[];
  places: readonly PlaceGroup[];
  pages: { previous?: string; next?: string; words: string };
  today: string;
}

export function PeoplePage(props: PeoplePageProps) {
  const { frame, lines, filter, roles, places, pages, today } = props;
  const filtered = Boolean(filter.cari || filter.peran || filter.tempat);
  return (
    <Shell
      frame={frame}
      title="Orang dan jabatan"
      width="wide"
      heading={
        <PageHeading
          title="Orang dan jabatan"
          back={{ href: "/admin", label: "Pengaturan" }}
          actions={
            <>
              <LinkButton href="/admin/orang/baru" icon="plus">
                Undang orang baru
              </LinkButton>
              <LinkButton
                href={`/unduhan/baru?${new URLSearchParams({ lembar: "orang", ...filter })}`}
                kind="quiet"
                icon="download"
              >
                Unduh
              </LinkButton>
            </>
          }
        />
      }
    >
      <FilterBar
        action="/admin/orang"
        label="Cari orang"
        clearHref={filtered ? "/admin/orang" : undefined}
      >
        <TextField
          name="cari"
          label="Nama, nama pengguna, atau jabatan"
          type="search"
          value={filter.cari}
        />
        <Select
          name="peran"
          label="Peran"
          placeholder="Semua peran"
          options={[...roles]}
          value={filter.peran}
        />
        <Select
          name="tempat"
          label="Tempat"
          placeholder="Semua tempat"
          options={[...places]}
          value={filter.tempat}
        />
      </FilterBar>
      {lines.length === 0 ? (
        <EmptyState
          title={filtered ? "Tidak ada orang yang cocok" : "Belum ada orang di sini"}
          text={
            filtered ? "Coba sebagian namanya saja, atau hapus saringan." : "Undang yang pertama."
          }
        />
      ) : (
        <PeopleTable lines={lines} today={today} />
      )}
      <Pagination {...pages} />
    </Shell>
  );
}

function PeopleTable({ lines, today }: { lines: readonly PersonLine[]; today: string }) {
  return (
    <Table
      caption="Orang dan jabatan"
      hideCaption
      rows={lines}
      columns={[
        {
          head: "Nama",
          cell: (line) => <a href={`/admin/orang/${line.id}`}>{line.name}</a>,
        },
        { head: "Jabatan", cell: (line) => `${line.title} (${line.role_name})` },
        { head: "Tempat", cell: (line) => `${line.region_name} · ${line.office_name}` },
        { head: "Nama pengguna", cell: (line) => line.username },
        {
          head: "Keadaan",
          cell: (line) =>
            !line.active ? (
              <Badge tone="late">Ditutup</Badge>
            ) : line.ends_on && line.ends_on < today ? (
              <Badge>Sudah berakhir</Badge>
            ) : (
              <Badge tone="done">Menjabat</Badge>
            ),
        },
      ]}
    />
  );
}
