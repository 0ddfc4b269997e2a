// Changing hats in two taps: open this page, tap the post. Works without scripts: each post is a button.
import { Button } from "#ui/Button.tsx";
import { HiddenField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { EmptyState } from "#ui/Notice.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { Hat } from "../hats.ts";

export interface HatsPageProps {
  frame: PageFrame;
  hats: readonly Hat[];
  current: string | null;
  submissionId: string;
}

export function HatsPage({ frame, hats, current, submissionId }: HatsPageProps) {
  return (
    <Shell frame={frame} title="Pilih jabatan yang Anda pakai">
      {hats.length === 0 && (
        <EmptyState
          title="Belum ada jabatan untuk Anda hari ini"
          text="Hubungi admin yang mengundang Anda: jabatan Anda mungkin sudah berakhir atau belum mulai."
        />
      )}
      <ul class="list">
        {hats.map((hat) => (
          <li class="row">
            <div>
              <strong>{hat.title}</strong>
              <p class="meta">
                {hat.region_name} · {hat.office_name}
              </p>
            </div>
            {hat.id === current ? (
              <p class="meta">Sedang dipakai</p>
            ) : (
              <Form
                action="/jabatan"
                submissionId={submissionId}
                inline
                label={`Pakai ${hat.title}`}
              >
                <HiddenField name="assignment" value={hat.id} />
                <Button kind="secondary" describe={`Pakai ${hat.title}, ${hat.region_name}`}>
                  Pakai
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Form action="/keluar" submissionId={submissionId}>
        <Button kind="quiet" icon="logout">
          Keluar
        </Button>
      </Form>
    </Shell>
  );
}
