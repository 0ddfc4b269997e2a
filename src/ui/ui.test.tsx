// What every part must keep: hostile words stay words, labels and mistakes are tied to their fields,
// forms carry their submission id, and the page has one way past its menus.
import { describe, expect, test } from "vitest";
import { renderToString } from "preact-render-to-string";
import { Checkbox, RadioCards, Select } from "./Choice.tsx";
import { ErrorSummary, errorOf } from "./ErrorSummary.tsx";
import { DateField, TextArea, TextField, fieldId } from "./Field.tsx";
import { FileField } from "./FileField.tsx";
import { Form } from "./Form.tsx";
import { Gallery } from "./gallery.tsx";
import { galleryFrame } from "./gallery-frame.ts";
import { Layout } from "./Layout.tsx";
import { CaseRow } from "./List.tsx";
import { Table } from "./Table.tsx";
import { PlainText, TimelineItem } from "./Timeline.tsx";
import { renderDocument } from "./render.ts";

const hostile = `"><script>alert(1)</script>'&<img src=x onerror=alert(1)>`;
const assets = { css: "/klik.css", script: "/klik.js" };

function idsIn(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? "");
}

describe("hostile words stay words", () => {
  const parts = {
    row: <CaseRow href="/k/1" title={hostile} meta={hostile} holder={hostile} />,
    area: <TextArea name="a" label={hostile} value={hostile} error={hostile} hint={hostile} />,
    text: <TextField name="a" label="A" value={hostile} />,
    item: <TimelineItem person={hostile} deed={hostile} when="kini" tone="office" />,
    typed: <PlainText text={hostile} />,
    table: (
      <Table caption={hostile} columns={[{ head: hostile, cell: () => hostile }]} rows={[1]} />
    ),
    page: (
      <Layout frame={galleryFrame(assets)} title={hostile}>
        {hostile}
      </Layout>
    ),
  };
  test.each(Object.entries(parts))("%s", (_name, part) => {
    const html = renderToString(part);
    expect(html).toContain("&lt;script>");
    expect(html).not.toContain("<script>alert");
    expect(html).not.toContain("<img src=x");
    // No attribute was left open: the quote inside a value is escaped.
    expect(html).not.toMatch(/="">?<script/);
  });
});

describe("fields", () => {
  const errors = [
    { field: "pertanyaan", message: "Tulis pertanyaan Anda dahulu." },
    { field: "mendesak", message: "Pilih apakah ada tenggat." },
    { field: "butir[0].tanggal", message: "Pilih tanggal." },
    { field: "foto", message: "Paling banyak lima foto." },
    { field: "setuju", message: "Centang bila setuju." },
    { field: "topik", message: "Pilih topik." },
  ];
  const error = (field: string) => errorOf(errors, field);
  const html = renderToString(
    <Form action="/tanya" submissionId="0192-7c" draftKey="tanya" multipart>
      <ErrorSummary errors={errors} />
      <TextArea name="pertanyaan" label="Pertanyaan" error={error("pertanyaan")} maxLength={100} />
      <RadioCards
        name="mendesak"
        label="Ada tenggat?"
        error={error("mendesak")}
        options={[
          { value: "ya", label: "Ya" },
          { value: "tidak", label: "Tidak" },
        ]}
      />
      <DateField name="butir[0].tanggal" label="Tanggal" error={error("butir[0].tanggal")} />
      <FileField
        name="foto"
        label="Foto"
        accept="image/*"
        kinds="foto"
        maxFiles={5}
        maxMegabytes={10}
        error={error("foto")}
      />
      <Checkbox name="setuju" label="Setuju" error={error("setuju")} />
      <Select
        name="topik"
        label="Topik"
        error={error("topik")}
        value="pajak"
        options={[{ group: "Keuangan", options: [{ value: "pajak", label: "Pajak" }] }]}
      />
    </Form>,
  );
  const ids = idsIn(html);

  test("the error summary links to a field of each mistake", () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets).toEqual(errors.map((one) => fieldId(one.field)));
    for (const target of targets) {
      expect(ids.filter((id) => id === target)).toHaveLength(1);
      expect(html).toMatch(new RegExp(`<(input|textarea|select)[^>]*\\sid="${target}"`));
    }
    expect(html).toContain('role="alert"');
  });

  test("every label, hint and mistake points to something that exists", () => {
    const labels = [...html.matchAll(/<label[^>]*\sfor="([^"]+)"/g)].map((match) => match[1]);
    expect(labels.length).toBeGreaterThanOrEqual(4);
    const described = [...html.matchAll(/aria-describedby="([^"]+)"/g)].flatMap((match) =>
      (match[1] ?? "").split(" "),
    );
    expect(described.length).toBeGreaterThanOrEqual(errors.length);
    for (const id of [...labels, ...described]) expect(ids).toContain(id);
    for (const one of errors) expect(described).toContain(`${fieldId(one.field)}-error`);
  });

  test("no id stands twice", () => {
    expect(ids.length).toBe(new Set(ids).size);
  });

  test("a posting form carries its submission id, is never judged by the browser and keeps a draft", () => {
    expect(html).toContain('<input type="hidden" name="submission_id" value="0192-7c"');
    expect(html).toContain("novalidate");
    expect(html).toContain('data-draft-key="tanya"');
    expect(html).toContain('enctype="multipart/form-data"');
  });

  test("the chosen value is kept", () => {
    expect(html).toMatch(/<option[^>]*selected[^>]*>Pajak/);
  });

  test("a GET form carries no submission id", () => {
    const get = renderToString(
      <Form action="/cari" method="get" submissionId="x">
        a
      </Form>,
    );
    expect(get).not.toContain("submission_id");
  });

  test("without mistakes there is no summary", () => {
    expect(renderToString(<ErrorSummary errors={[]} />)).toBe("");
  });
});

describe("the page", () => {
  const html = renderDocument(<Gallery assets={assets} />);

  test("obeys a policy without inline style or script", () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\son[a-z]+=/);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toContain("<style");
  });

  test("is Indonesian, has one skip link to its content, and shows the hat and that the data is made up", () => {
    expect(html.startsWith('<!doctype html><html lang="id">')).toBe(true);
    expect(html).toMatch(/<a class="skip" href="#isi">/);
    expect(idsIn(html).filter((id) => id === "isi")).toHaveLength(1);
    expect(html).toContain("Sekretaris Desa");
    expect(html).toContain("Data contoh.");
  });

  test("says nothing about the demo when the data is real", () => {
    const frame = { ...galleryFrame(assets), demo: false, hat: null };
    const real = renderDocument(
      <Layout frame={frame} title="Beranda">
        x
      </Layout>,
    );
    expect(real).not.toContain("Data contoh");
    expect(real).not.toContain("/jabatan");
  });

  test("every icon stands beside a word and is silent", () => {
    const icons = html.match(/<svg[^>]*>/g) ?? [];
    expect(icons.length).toBeGreaterThan(40);
    for (const icon of icons) expect(icon).toContain('aria-hidden="true"');
  });
});
