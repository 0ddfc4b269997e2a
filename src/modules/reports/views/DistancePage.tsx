// Whether remote villages are served as fast as the others, and the page on which DPMD says which villages are remote.
import { Button, LinkButton } from "#ui/Button.tsx";
import { Checkbox, Select } from "#ui/Choice.tsx";
import { HiddenField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { EmptyState, Notice } from "#ui/Notice.tsx";
import { FilterBar, PageHeading } from "#ui/Page.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { Look } from "../look.ts";
import type { Sums } from "../measures.ts";
import type { JudgedVillage } from "../remote-villages.ts";
import type { Choice, Controls } from "../screens/controls.ts";
import { tellCount, tellVillage } from "../words.ts";
import { FigureFrame } from "./Frame.tsx";
import { SumsTable, TimesNote } from "./SumsTable.tsx";

export interface DistancePageProps {
  frame: PageFrame;
  now: Date;
  look: Look;
  controls: Controls;
  /** Villages that count as remote. */
  villages: number;
  remote: Sums;
  others: Sums;
  mayJudge: boolean;
}

export function DistancePage(props: DistancePageProps) {
  const { look, villages, mayJudge } = props;
  const judge = mayJudge && (
    <p>
      <LinkButton href="/angka/desa-jauh" kind="secondary" icon="edit">
        Tandai desa jauh
      </LinkButton>
    </p>
  );
  return (
    <FigureFrame
      frame={props.frame}
      now={props.now}
      look={look}
      controls={props.controls}
      here="/angka/jarak"
      without={["topics"]}
      title="Desa jauh dan desa lain"
      lead="Apakah desa yang sulit dijangkau dilayani secepat desa lain? Desa jauh adalah desa yang ditandai Dinas PMD: menurut penilaian kabupaten, bukan ukuran jarak."
    >
      {villages === 0 ? (
        <EmptyState title="Belum ada desa yang ditandai jauh di wilayah ini." />
      ) : (
        <>
          <p>
            <strong>{tellCount(villages)}</strong> desa dan kelurahan ditandai jauh.
          </p>
          <SumsTable
            caption="Desa jauh dan desa lain"
            of="Desa"
            look={look}
            columns={["asked", "inTime", "firstReply", "closing", "escalated", "rating"]}
            rows={[
              { name: "Desa jauh", sums: props.remote, narrow: { jauh: "ya" } },
              { name: "Desa lain", sums: props.others, narrow: { jauh: "tidak" } },
            ]}
          />
          <TimesNote />
        </>
      )}
      {judge}
    </FigureFrame>
  );
}

export interface JudgingPageProps {
  frame: PageFrame;
  districts: readonly Choice[];
  district: string;
  villages: readonly JudgedVillage[];
  saved: boolean;
  submissionId: string;
}

export function JudgingPage(props: JudgingPageProps) {
  const { districts, district, villages } = props;
  return (
    <Shell
      frame={props.frame}
      title="Tandai desa jauh"
      heading={
        <PageHeading
          back={{ href: "/angka/jarak", label: "Desa jauh dan desa lain" }}
          title="Tandai desa jauh"
          lead="Tandai desa dan kelurahan yang sulit dijangkau: jauh dari kantor kecamatan, lewat sungai, atau tanpa sinyal. Angka lalu membandingkan layanannya dengan desa lain, juga untuk bulan yang sudah lewat."
        />
      }
    >
      {props.saved && (
        <Notice tone="done" live>
          Tersimpan. Angkanya dihitung ulang dalam satu menit.
        </Notice>
      )}
      <FilterBar action="/angka/desa-jauh" label="Pilih kecamatan">
        <Select name="wilayah" label="Kecamatan" options={[...districts]} value={district} />
      </FilterBar>
      {villages.length === 0 ? (
        <EmptyState title="Kecamatan ini tidak punya desa atau kelurahan." />
      ) : (
        <Form action="/angka/desa-jauh" submissionId={props.submissionId} label="Desa jauh">
          <HiddenField name="wilayah" value={district} />
          <fieldset class="field">
            <legend class="label">Desa dan kelurahan yang jauh</legend>
            {villages.map((village) => (
              <>
                {village.remote && <HiddenField name="semula" value={village.code} />}
                <Checkbox
                  id={`desa-${village.code}`}
                  name="desa"
                  value={village.code}
                  label={tellVillage(village)}
                  checked={village.remote}
                />
              </>
            ))}
          </fieldset>
          <Button>Simpan</Button>
        </Form>
      )}
    </Shell>
  );
}
