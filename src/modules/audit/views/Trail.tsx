// The audit trail for people: who changed what and when, newest first, with the head of the chain underneath.
import { Select } from "#ui/Choice.tsx";
import { DateField, TextField } from "#ui/Field.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { EmptyState, Notice } from "#ui/Notice.tsx";
import { Disclosure, FilterBar, Pagination, Section } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import { writeInstant, type ZoneName } from "#modules/calendar/public.ts";
import type { LastSeal, TrailEntry } from "../trail.ts";
import { actionWords, tableWords, writeColumn, writeValue } from "../words.ts";

export interface TrailPageProps {
  frame: PageFrame;
  entries: readonly TrailEntry[];
  /** As typed. */
  filter: { dari: string; sampai: string; orang: string; jenis: string; kasus: string };
  isNarrowed: boolean;
  mistake: string;
  next: string | undefined;
  first: string | undefined;
  seal: LastSeal | undefined;
  zone: ZoneName;
  lead: string;
}

export function TrailPage(props: TrailPageProps) {
  const { frame, entries, mistake, next, first, zone } = props;
  return (
    <Shell frame={frame} title="Jejak perubahan" width="wide">
      <p>{props.lead}</p>
      <p>
        <a href="/jejak-perubahan/bacaan">Catatan bacaan Inspektorat</a>
      </p>
      <Filters {...props} />
      {mistake && <Notice tone="wait">{mistake}</Notice>}
      {entries.length === 0 && (
        <EmptyState
          title="Tidak ada perubahan dalam saringan ini."
          text="Perluas waktunya, atau hapus saringannya."
        />
      )}
      {entries.length > 0 && (
        <Table
          caption="Perubahan, yang terbaru di atas"
          hideCaption
          rows={entries}
          columns={[
            { head: "Waktu", cell: ({ at }) => writeInstant(at, zone), names: true },
            { head: "Siapa", cell: (entry) => <Who entry={entry} /> },
            { head: "Apa", cell: (entry) => <What entry={entry} /> },
            { head: "Perubahan", cell: (entry) => <Changes entry={entry} zone={zone} /> },
          ]}
        />
      )}
      <Pagination previous={first} next={next} />
      <Seal {...props} />
    </Shell>
  );
}

function Filters({ filter, isNarrowed }: TrailPageProps) {
  return (
    <FilterBar
      action="/jejak-perubahan"
      label="Saring jejak perubahan"
      clearHref={isNarrowed ? "/jejak-perubahan" : undefined}
    >
      <DateField name="dari" label="Dari tanggal" value={filter.dari} />
      <DateField name="sampai" label="Sampai tanggal" value={filter.sampai} />
      <TextField name="orang" label="Orang" value={filter.orang} />
      <Select
        name="jenis"
        label="Jenis data"
        placeholder="Semua jenis"
        options={Object.entries(tableWords).map(([value, label]) => ({ value, label }))}
        value={filter.jenis}
      />
      <TextField name="kasus" label="Nomor kasus" value={filter.kasus} />
    </FilterBar>
  );
}

function Who({ entry }: { entry: TrailEntry }) {
  if (entry.person_name) return <>{entry.person_name}</>;
  if (entry.person_id) return <>Orang di luar wilayah Anda</>;
  if (entry.db_role === "klik_worker") return <>Sistem, terjadwal</>;
  if (entry.command) return <>Perintah pemasangan: {entry.command}</>;
  // The web role without a hat is somebody at the door: a password set by a link, a code used.
  if (entry.db_role === "klik_web") return <>Di pintu masuk</>;
  return <strong>Langsung di basis data ({entry.db_role})</strong>;
}

function What({ entry }: { entry: TrailEntry }) {
  const thing = `${tableWords[entry.table_name] ?? entry.table_name.replaceAll("_", " ")} ${actionWords[entry.action]}`;
  return (
    <span>
      {thing}
      {entry.case_id && (
        <>
          {" · "}
          <a href={`/konsultasi/${entry.case_id}`}>{entry.number ?? "kasus"}</a>
        </>
      )}
    </span>
  );
}

/** What was there at first needs no list; a change shows each column with before and after. */
function Changes({ entry, zone }: { entry: TrailEntry; zone: ZoneName }) {
  const names = [...new Set([...Object.keys(entry.before), ...Object.keys(entry.after)])];
  const shown = names.filter((name) => name !== "version" && name !== "id").sort();
  const lines = shown.map((name) =>
    entry.action === "update"
      ? `${writeColumn(name)}: ${writeValue(entry.before[name], zone)} → ${writeValue(entry.after[name], zone)}`
      : `${writeColumn(name)}: ${writeValue(entry.after[name] ?? entry.before[name], zone)}`,
  );
  const hidden = entry.hidden.map((name) => `${writeColumn(name)}: isinya tidak dicatat`);
  const all = [...lines, ...hidden];
  const list = (
    <ul class="plain">
      {all.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
  if (all.length === 0) return <>versi saja</>;
  return all.length <= 4 ? list : <Disclosure summary={`${all.length} isian`}>{list}</Disclosure>;
}

function Seal({ seal, zone }: TrailPageProps) {
  return (
    <Section title="Segel jejak">
      {seal ? (
        <p>
          Segel terakhir {writeInstant(seal.at, zone)}, entri ke-
          {seal.position.toLocaleString("id-ID")}. Kepala rantai:{" "}
          <code class="fingerprint">
            {seal.position}:{seal.hash}
          </code>
          . Catat kepala rantai ini di luar sistem, misalnya dalam berita acara bulanan; dengan itu
          terbukti bila ada yang mengubah jejak di kemudian hari.
        </p>
      ) : (
        <p>Belum ada segel. Segel pertama dibuat dalam satu menit.</p>
      )}
    </Section>
  );
}
