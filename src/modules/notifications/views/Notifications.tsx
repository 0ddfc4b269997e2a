// What was told to this office and this person, unread first. A row opens what it tells and counts as read from then on.
import { Button } from "#ui/Button.tsx";
import { HiddenField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { CaseRow, List } from "#ui/List.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { Pagination } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";
import type { Notification } from "../notifications.ts";

export interface NotificationRow extends Notification {
  /** "hari ini 10.00" */
  when: string;
  /** Address that opens WhatsApp with a short text; null for what stays with the person. */
  share: string | null;
}

export interface NotificationsPageProps {
  frame: PageFrame;
  rows: readonly NotificationRow[];
  page: number;
  isMore: boolean;
  /** A fresh submission id for each form. */
  newId: () => string;
}

export function NotificationsPage({ frame, rows, page, isMore, newId }: NotificationsPageProps) {
  const isUnread = rows.some((row) => row.read_at === null);
  return (
    <Shell frame={frame} title="Pemberitahuan">
      {rows.length === 0 && (
        <EmptyState
          title="Belum ada pemberitahuan untuk Anda."
          text="Begitu ada jawaban, rujukan, atau tenggat yang mendekat, kabarnya muncul di sini."
        />
      )}
      {isUnread && (
        <Form action="/pemberitahuan/dibaca-semua" submissionId={newId()} inline>
          <Button kind="secondary" icon="check">
            Tandai semua sudah dibaca
          </Button>
        </Form>
      )}
      {rows.length > 0 && (
        <List label="Pemberitahuan">
          {rows.map((row) => (
            <Row row={row} newId={newId} />
          ))}
        </List>
      )}
      <Pagination
        previous={page > 1 ? `/pemberitahuan?hal=${page - 1}` : undefined}
        next={isMore ? `/pemberitahuan?hal=${page + 1}` : undefined}
        words={`Halaman ${page}`}
      />
    </Shell>
  );
}

function Row({ row, newId }: { row: NotificationRow; newId: () => string }) {
  const isUnread = row.read_at === null;
  return (
    <CaseRow
      href={`/pemberitahuan/${row.id}`}
      title={row.title}
      fresh={isUnread}
      meta={
        <>
          {row.body && <>{row.body} · </>}
          <time datetime={row.at.toISOString()}>{row.when}</time>
          {row.personal && " · untuk Anda sendiri"}
          {row.read_by && ` · dibaca ${row.read_by}`}
        </>
      }
    >
      {isUnread ? (
        <Form action={`/pemberitahuan/${row.id}/dibaca`} submissionId={newId()} inline>
          <HiddenField name="tinggal" value="ya" />
          <Button kind="quiet" describe={`Tandai sudah dibaca: ${row.title}`}>
            Tandai sudah dibaca
          </Button>
          <PassOn row={row} />
        </Form>
      ) : (
        <PassOn row={row} />
      )}
    </CaseRow>
  );
}

function PassOn({ row }: { row: NotificationRow }) {
  if (!row.share) return null;
  return (
    <a
      class="btn quiet"
      href={row.share}
      rel="noreferrer"
      aria-label={`Teruskan lewat WhatsApp: ${row.title}`}
    >
      Teruskan lewat WhatsApp
    </a>
  );
}
