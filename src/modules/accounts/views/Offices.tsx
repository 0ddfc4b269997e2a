// The offices of a branch, those of the regency first.
import { Badge } from "#ui/Badge.tsx";
import { LinkButton } from "#ui/Button.tsx";
import { Select } from "#ui/Choice.tsx";
import { TextField } from "#ui/Field.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { FilterBar, PageHeading, Pagination } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import type { OfficeSettings } from "../office-settings.ts";
import { officeKinds } from "./Office.tsx";

export interface OfficesPageProps {
  frame: PageFrame;
  offices: readonly OfficeSettings[];
  filter: { cari: string; jenis: string };
  mayAdd: boolean;
  pages: { previous?: string; next?: string; words: string };
}

export function OfficesPage({ frame, offices, filter, mayAdd, pages }: OfficesPageProps) {
  const filtered = Boolean(filter.cari || filter.jenis);
  return (
    <Shell
      frame={frame}
      title="Kantor, kop surat, dan penomoran"
      width="wide"
      heading={
        <PageHeading
          title="Kantor, kop surat, dan penomoran"
          back={{ href: "/admin", label: "Pengaturan" }}
          actions={
            mayAdd && (
              <LinkButton href="/admin/kantor/baru" icon="plus">
                Tambah kantor
              </LinkButton>
            )
          }
        />
      }
    >
      <FilterBar
        action="/admin/kantor"
        label="Cari kantor"
        clearHref={filtered ? "/admin/kantor" : undefined}
      >
        <TextField name="cari" label="Nama kantor" type="search" value={filter.cari} />
        <Select
          name="jenis"
          label="Jenis"
          placeholder="Semua jenis"
          options={Object.entries(officeKinds).map(([value, label]) => ({ value, label }))}
          value={filter.jenis}
        />
      </FilterBar>
      {offices.length === 0 ? (
        <EmptyState title="Tidak ada kantor yang cocok" text="Coba sebagian namanya saja." />
      ) : (
        <Table
          caption="Kantor"
          hideCaption
          rows={offices}
          columns={[
            { head: "Nama", cell: ({ id, name }) => <a href={`/admin/kantor/${id}`}>{name}</a> },
            { head: "Jenis", cell: ({ kind }) => officeKinds[kind] ?? kind },
            { head: "Tempat", cell: ({ region_name }) => region_name },
            { head: "Kode surat", cell: ({ paper_code }) => paper_code },
            {
              head: "Keadaan",
              cell: ({ active }) =>
                active ? <Badge tone="done">Aktif</Badge> : <Badge tone="late">Ditutup</Badge>,
            },
          ]}
        />
      )}
      <Pagination {...pages} />
    </Shell>
  );
}
