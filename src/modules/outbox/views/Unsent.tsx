// What others could not send: who wrote what for which place, and one button for "taken care of".
import { Badge } from "#ui/Badge.tsx";
import { Button } from "#ui/Button.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { HiddenField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { List } from "#ui/List.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import { Disclosure } from "#ui/Page.tsx";
import { Shell } from "#ui/Shell.tsx";
import { PlainText } from "#ui/Timeline.tsx";
import { writeNear, zoneOfRegion } from "#modules/calendar/public.ts";
import type { UnsentWork } from "../unsent-work.ts";

const kinds: Record<string, string> = {
  pertanyaan: "Pertanyaan",
  balasan: "Balasan",
  jawaban: "Jawaban",
  catatan: "Catatan internal",
  bukti: "Bukti tindak lanjut",
};
const labels: Record<string, string> = {
  question: "Pertanyaan",
  subject: "Pokok masalah",
  topic: "Topik",
  body: "Isi",
  note: "Isi",
  action: "Tindakan",
  at_stake: "Yang bergantung",
};
const unspoken = new Set(["version", "submission_id"]);

interface UnsentProps {
  frame: PageFrame;
  works: UnsentWork[];
  now: Date;
  newId: () => string;
}

export function UnsentPage({ frame, works, now, newId }: UnsentProps) {
  return (
    <Shell frame={frame} title="Kiriman yang diserahkan">
      <p class="lead">
        Ditulis tanpa jaringan, dan penulisnya tidak lagi berhak mengirim. Baca, hubungi kantornya,
        lalu catat atas nama yang berhak bila masih perlu.
      </p>
      {works.length === 0 ? (
        <EmptyState title="Tidak ada kiriman yang diserahkan" />
      ) : (
        <List label="Kiriman yang diserahkan">
          {works.map((work) => (
            <Work work={work} now={now} newId={newId} />
          ))}
        </List>
      )}
    </Shell>
  );
}

function Work({ work, now, newId }: { work: UnsentWork } & Pick<UnsentProps, "now" | "newId">) {
  const near = (at: Date) => writeNear(at, now, zoneOfRegion(work.region_code));
  const facts = Object.entries(work.content)
    .filter(([name, value]) => value && !unspoken.has(name))
    .map(([name, value]) => ({
      term: labels[name] ?? name.replace(/^isian_/, "").replaceAll("_", " "),
      detail: <PlainText text={value} />,
    }));
  return (
    <li class="row">
      <div class="row-main">
        <p class="row-name">
          {kinds[work.kind] ?? work.kind} · {work.region_name}
        </p>
        <p class="meta">
          {work.person_name}, {work.title}. Ditulis {near(work.written_at)}, diserahkan{" "}
          {near(work.handed_at)}.{work.files > 0 && ` ${work.files} berkas masih di HP penulisnya.`}
        </p>
        <Disclosure summary="Baca isinya">
          <DescriptionList facts={facts} />
          {work.path !== "/tanya" && (
            <a href={work.path.replace(/\/[a-z]+$/, "")}>Buka yang dimaksud</a>
          )}
        </Disclosure>
        {work.settled_at ? (
          <Badge tone="done">
            Selesai {near(work.settled_at)}, {work.settled_by}
          </Badge>
        ) : (
          <div class="row-deeds">
            <Form action="/kiriman-serahan" submissionId={newId()} inline>
              <HiddenField name="work" value={work.id} />
              <Button kind="secondary" icon="check">
                Sudah saya urus
              </Button>
            </Form>
          </div>
        )}
      </div>
    </li>
  );
}
