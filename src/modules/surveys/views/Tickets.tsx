// For DPMD: which offices were asked and which have answered, with a link or a printed form for those that have not.
import { Badge } from "#ui/Badge.tsx";
import { Button, Buttons, LinkButton } from "#ui/Button.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { Form } from "#ui/Form.tsx";
import { EmptyState, Notice } from "#ui/Notice.tsx";
import { PageHeading, Pagination } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import { Table } from "#ui/Table.tsx";
import { writePaperDate } from "#modules/calendar/public.ts";
import type { Ticket } from "../tickets.ts";
import { wayWords } from "./words.ts";

export interface TicketsPageProps {
  frame: PageFrame;
  year: number;
  tickets: readonly Ticket[];
  page: number;
  more: boolean;
  newId: () => string;
}

export function TicketsPage({ frame, year, tickets, page, more, newId }: TicketsPageProps) {
  const href = (to: number) => `/skm/kantor?tahun=${year}&hal=${to}`;
  return (
    <Shell
      frame={frame}
      title={`Siapa sudah mengisi survei ${year}`}
      width="wide"
      heading={
        <PageHeading
          title={`Siapa sudah mengisi survei ${year}`}
          lead="Tercatat bahwa sebuah kantor sudah mengisi, bukan apa isinya."
          back={{ href: `/skm?tahun=${year}`, label: "Survei kepuasan" }}
          actions={
            <LinkButton href="/skm/kertas" kind="secondary" icon="edit">
              Salin formulir cetak
            </LinkButton>
          }
        />
      }
    >
      {tickets.length === 0 ? (
        <EmptyState
          title="Belum ada kantor yang diundang."
          text="Undangan dibuat setiap pagi untuk kantor yang sudah bertanya tahun ini."
        />
      ) : (
        <TicketTable tickets={tickets} newId={newId} />
      )}
      <Pagination
        previous={page > 1 ? href(page - 1) : undefined}
        next={more ? href(page + 1) : undefined}
        words={`Halaman ${page}`}
      />
    </Shell>
  );
}

function TicketTable({ tickets, newId }: Pick<TicketsPageProps, "tickets" | "newId">) {
  return (
    <Table
      caption="Kantor yang diundang"
      hideCaption
      rows={tickets}
      columns={[
        { head: "Kantor", cell: (ticket) => ticket.office_name },
        { head: "Tempat", cell: (ticket) => ticket.region_name },
        {
          head: "Keadaan",
          cell: ({ answered_on, way }) =>
            answered_on && way ? (
              <>
                <Badge tone="done">Sudah</Badge>{" "}
                <span class="meta">
                  {writePaperDate(answered_on, "WITA")}, {wayWords[way]}
                </span>
              </>
            ) : (
              <Badge tone="wait">Belum mengisi</Badge>
            ),
        },
        {
          head: "Bantu mengisi",
          cell: ({ id, office_name, answered_on }) =>
            answered_on === null && (
              <Form action={`/skm/kantor/${id}/tautan`} submissionId={newId()} inline>
                <Button kind="quiet" icon="link" describe={`Buat tautan untuk ${office_name}`}>
                  Buat tautan
                </Button>
                <LinkButton
                  href={`/skm/kantor/${id}/formulir.pdf`}
                  kind="quiet"
                  icon="print"
                  describe={`Cetak formulir untuk ${office_name}`}
                >
                  Cetak
                </LinkButton>
              </Form>
            ),
        },
      ]}
    />
  );
}

export interface SurveyLinkProps {
  frame: PageFrame;
  ticket: Ticket;
  address: string;
}

/** A secret link, shown once (docs/adr/0011). */
export function SurveyLinkPage({ frame, ticket, address }: SurveyLinkProps) {
  return (
    <Shell frame={frame} title={`Tautan survei untuk ${ticket.office_name}`}>
      <Notice tone="wait" title="Tautan ini hanya tampil sekali, di halaman ini">
        Kirim langsung kepada {ticket.office_name}. Siapa pun yang memegangnya dapat mengisi atas
        nama kantor itu, satu kali.
      </Notice>
      <DescriptionList
        facts={[
          {
            term: "Tautan",
            detail: (
              <a href={address} rel="noreferrer">
                {address}
              </a>
            ),
          },
          { term: "Survei", detail: `${ticket.year}, tentang ${ticket.unit_name}` },
        ]}
      />
      <Buttons>
        <LinkButton kind="secondary" href={`/skm/kantor?tahun=${ticket.year}`}>
          Selesai
        </LinkButton>
      </Buttons>
    </Shell>
  );
}
