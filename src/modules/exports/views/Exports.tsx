// The files that this hat asked for, the newest first: what is ready, how far the rest is, until when each stays.
import { StateBadge } from "#ui/Badge.tsx";
import { Button, LinkButton } from "#ui/Button.tsx";
import { ProgressBar } from "#ui/Facts.tsx";
import { Form } from "#ui/Form.tsx";
import { LinkRow, List } from "#ui/List.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { PageHeading, Section } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { Sheet } from "#platform/sheets.ts";
import { writeNear, writePaperDate, type ZoneName } from "#modules/calendar/public.ts";
import type { Export } from "../exports.ts";
import { formatNames, stateLooks, writeBytes, writeCount } from "./words.ts";

export interface ExportsPageProps {
  frame: PageFrame;
  exports: readonly Export[];
  sheets: readonly Sheet[];
  now: Date;
  zone: ZoneName;
  newId: () => string;
}

export function ExportsPage(props: ExportsPageProps) {
  const { frame, exports, sheets } = props;
  const isBusy = exports.some(({ state }) => state === "waiting" || state === "running");
  return (
    <Shell
      frame={frame}
      title="Unduhan"
      heading={
        <PageHeading
          title="Unduhan"
          lead="Berkas yang Anda minta dengan jabatan ini. Hanya jabatan ini yang dapat membukanya, selama tujuh hari."
          actions={
            isBusy ? (
              <LinkButton href="/unduhan" kind="secondary">
                Muat ulang
              </LinkButton>
            ) : undefined
          }
        />
      }
    >
      <live-part id="daftar-unduhan" data-busy={isBusy ? "ya" : undefined}>
        {exports.length === 0 ? (
          <EmptyState
            title="Belum ada unduhan."
            text="Pilih daftar di bawah, atau tekan Unduh di halaman daftarnya: saringan di sana ikut terbawa."
          />
        ) : (
          <List label="Berkas unduhan">
            {exports.map((one) => (
              <ExportRow one={one} {...props} />
            ))}
          </List>
        )}
      </live-part>
      <Section title="Daftar yang dapat diunduh">
        <List label="Daftar yang dapat diunduh">
          {sheets.map((sheet) => (
            <LinkRow href={`/unduhan/baru?lembar=${sheet.name}`} title={sheet.title} />
          ))}
        </List>
      </Section>
    </Shell>
  );
}

function ExportRow({ one, now, zone, newId }: { one: Export } & ExportsPageProps) {
  const isOpen = one.state === "waiting" || one.state === "running";
  const facts = [
    formatNames[one.format],
    `diminta ${writeNear(one.asked_at, now, zone)}`,
    one.state === "ready" && one.rows_done > 0 ? `${writeCount(one.rows_done)} baris` : "",
  ].filter((fact) => fact !== "");
  return (
    <li class="row">
      <div class="row-main">
        <p class="row-title">{one.title}</p>
        <p class="meta">{facts.join(" · ")}</p>
        <p class="row-state">
          <StateBadge {...stateLooks[one.state]} />
          {one.state === "ready" && one.expires_at && (
            <span class="meta">sampai {writePaperDate(one.expires_at, zone)}</span>
          )}
        </p>
        {one.reason !== "" && <p>{one.reason}</p>}
        {isOpen && (
          <ProgressBar
            label="Kemajuan"
            value={one.rows_done}
            max={Math.max(1, one.rows_total)}
            words={`${writeCount(one.rows_done)} dari ${writeCount(one.rows_total)} baris`}
          />
        )}
        {(isOpen || one.state === "ready") && (
          <div class="row-deeds buttons">
            {one.state === "ready" && (
              <LinkButton
                href={`/unduhan/${one.id}/berkas`}
                kind="secondary"
                icon="download"
                download
                describe={`Unduh ${one.title}, ${formatNames[one.format]}`}
              >
                Unduh, {writeBytes(one.bytes ?? 0)}
              </LinkButton>
            )}
            <Form action={`/unduhan/${one.id}/penghapusan`} submissionId={newId()} inline>
              <Button kind="quiet" describe={`${isOpen ? "Batalkan" : "Hapus"} ${one.title}`}>
                {isOpen ? "Batalkan" : "Hapus"}
              </Button>
            </Form>
          </div>
        )}
      </div>
    </li>
  );
}
