import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { judgeContent, type FileKind, type RefusalReason } from "./content-type.ts";
import { nameFile } from "./file-name.ts";
import { uploadLimits } from "./upload-limits.ts";
import { makeZip, officeParts, openDocumentParts, type ZipPart } from "./zip-making.ts";

const canvas = sharp({ create: { width: 8, height: 8, channels: 3, background: "#0a0" } });
const png = await canvas.clone().png().toBuffer();
const jpeg = await canvas.clone().jpeg().toBuffer();
const webp = await canvas.clone().webp().toBuffer();
const gif = await canvas.clone().gif().toBuffer();
const avif = await canvas.clone().avif().toBuffer();
const pdf = Buffer.from("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer\n%%EOF\n");
const docx = makeZip(officeParts("docx"));
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const html = "<!doctype html><html><body>Halo</body></html>";
const macroType = "application/vnd.ms-word.document.macroEnabled.main+xml";

async function judge(bytes: Buffer | string): Promise<string> {
  const judged = await judgeContent(Buffer.from(bytes as string));
  return judged.accepted ? judged.kind : judged.reason;
}

function docxWith(...parts: ZipPart[]): Buffer {
  return makeZip([...officeParts("docx"), ...parts]);
}

function rels(type: string): ZipPart {
  const relation = `<Relationship Type="http://x/relationships/${type}" Target="https://x.example/" TargetMode="External"/>`;
  return {
    name: "word/_rels/settings.xml.rels",
    content: `<Relationships>${relation}</Relationships>`,
  };
}

describe("what comes in", () => {
  const accepted: [FileKind, Buffer | string][] = [
    ["jpeg", jpeg],
    ["png", png],
    ["webp", webp],
    ["pdf", pdf],
    ["docx", docx],
    ["xlsx", makeZip(officeParts("xlsx"))],
    ["odt", makeZip(openDocumentParts("text"))],
    ["ods", makeZip(openDocumentParts("spreadsheet"))],
    ["text", "Berita acara musyawarah desa.\nHadir: 20 orang, < 30 orang.\n"],
    ["text", "BM 2026: laporan bulan Maret"],
    ["text", "\ufeffCatatan: é – “kutip”"],
    ["csv", "nama;jumlah\nJembayan;3\nLoa Kulu Kota;5\n"],
    ["csv", 'nama,alamat\n"Loa Kulu, Kota","Jalan A, B, C"\nJembayan,x\n'],
    ["docx", docxWith(rels("hyperlink"))],
  ];
  test.each(accepted)("%s", async (kind, bytes) => expect(await judge(bytes)).toBe(kind));

  test("an accepted file says under which type it is served", async () => {
    expect(await judgeContent(jpeg)).toEqual({
      accepted: true,
      kind: "jpeg",
      mime: "image/jpeg",
      extension: "jpg",
      isImage: true,
    });
  });
});

describe("what stays out", () => {
  const bomb = Buffer.alloc(60_000_000);
  const refused: [string, RefusalReason, Buffer | string][] = [
    ["nothing", "empty", ""],
    ["only blanks", "empty", " \r\n\t "],
    ["more than 10 MB", "too_large", Buffer.alloc(uploadLimits.fileBytes + 1, 0x41)],
    ["SVG", "page", svg],
    ["SVG behind an XML head and blanks", "page", `\ufeff\n <?xml version="1.0"?>${svg}`],
    ["HTML", "page", html],
    ["HTML in the middle of text", "page", `Catatan biasa.\n<script src=//x></script>`],
    ["PHP", "page", "halo <?php system($_GET[0]); ?>"],
    ["a shell script", "program", "#!/bin/sh\nrm -rf /\n"],
    [
      "a Windows program",
      "program",
      Buffer.concat([Buffer.from("MZ\x90\0\x03\0"), Buffer.alloc(200)]),
    ],
    [
      "a Linux program",
      "program",
      Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01\0"), Buffer.alloc(200)]),
    ],
    ["a PDF whose head is HTML", "mixed", Buffer.concat([Buffer.from(html), pdf])],
    ["a PDF with HTML in its head", "mixed", `%PDF-1.7\n${html}\n%%EOF`],
    ["a PDF that ends as a ZIP", "mixed", Buffer.concat([pdf, docx])],
    ["a JPEG that ends as a ZIP", "mixed", Buffer.concat([jpeg, docx])],
    ["HTML that ends as a ZIP", "mixed", Buffer.concat([Buffer.from(html), docx])],
    ["a PDF with a script", "active_pdf", "%PDF-1.7 << /S /JavaScript /JS (app.alert(1)) >> %%EOF"],
    ["a PDF with a hidden script", "active_pdf", "%PDF-1.7 << /S /Java#53cript >> %%EOF"],
    ["a PDF that starts programs", "active_pdf", "%PDF-1.7 << /S /Launch /F (cmd.exe) >> %%EOF"],
    ["a PDF cut off", "broken", "%PDF-1.7\n1 0 obj << /Type /Catalog"],
    ["a ZIP of anything", "archive", makeZip([{ name: "foto.jpg", content: jpeg }])],
    [
      "a RAR",
      "archive",
      Buffer.concat([Buffer.from("Rar!\x1a\x07\x01\0", "latin1"), Buffer.alloc(64)]),
    ],
    ["docm under any name", "macro", makeZip(officeParts("docx", macroType))],
    ["docx with vbaProject.bin", "macro", docxWith({ name: "word/vbaProject.bin", content: "x" })],
    ["docx with VBAPROJECT.BIN", "macro", docxWith({ name: "word/VBAPROJECT.BIN", content: "x" })],
    [
      "xlsx with an Excel 4 macro sheet",
      "macro",
      makeZip([...officeParts("xlsx"), { name: "xl/macrosheets/sheet1.xml", content: "x" }]),
    ],
    [
      "odt with Basic",
      "macro",
      makeZip([...openDocumentParts("text"), { name: "Basic/Standard/Module1.xml", content: "x" }]),
    ],
    ["docx with a program inside", "program", docxWith({ name: "word/a.exe", content: "MZ" })],
    ["docx with a remote template", "remote", docxWith(rels("attachedTemplate"))],
    ["docx with a password", "password", docxWith({ name: "a", content: "x", encrypted: true })],
    [
      "a zip bomb",
      "bomb",
      docxWith({ name: "word/a.xml", content: bomb }, { name: "word/b.xml", content: bomb }),
    ],
    [
      "a zip bomb by its header",
      "bomb",
      docxWith({ name: "word/a.xml", content: "x", declaredBytes: 4e9 }),
    ],
    [
      "a zip bomb that lies",
      "bomb",
      docxWith({ name: "word/a.xml", content: bomb, declaredBytes: 10 }),
    ],
    ["docx that leaves its folder", "broken", docxWith({ name: "../../etc/passwd", content: "x" })],
    [
      "docx with two parts of one name",
      "broken",
      docxWith({ name: "WORD/document.xml", content: "x" }),
    ],
    ["docx cut off", "broken", docx.subarray(0, docx.byteLength - 30)],
    ["docx without a body", "broken", makeZip(officeParts("docx").slice(0, 2))],
    [
      "old Word",
      "old_office",
      Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]),
    ],
    ["RTF", "old_office", "{\\rtf1\\ansi halo}"],
    ["GIF", "other_image", gif],
    ["AVIF", "other_image", avif],
    [
      "HEIC that this machine cannot draw",
      "heic",
      Buffer.concat([Buffer.from("\0\0\0\x18ftypheic\0\0\0\0heicmif1"), Buffer.alloc(300)]),
    ],
    [
      "video",
      "media",
      Buffer.concat([Buffer.from("\0\0\0\x18ftypisom\0\0\0\0isommp42"), Buffer.alloc(300)]),
    ],
    [
      "noise",
      "unknown",
      Buffer.concat([Buffer.from([0, 1, 2, 255]), randomBytes(0), Buffer.alloc(99, 0xee)]),
    ],
    ["text with a NUL", "unknown", "halo\0dunia"],
  ];
  test.each(refused)("%s", async (_what, reason, bytes) => expect(await judge(bytes)).toBe(reason));

  test("every refusal is a sentence that says what to do", async () => {
    for (const [what, , bytes] of refused) {
      const judged = await judgeContent(Buffer.from(bytes as string));
      expect(judged.accepted, what).toBe(false);
      if (!judged.accepted) expect(judged.sentence, what).toMatch(/^[A-Z].{30,}\.$/);
    }
  });

  test("no prefix of a good file makes it throw", async () => {
    for (const whole of [docx, pdf, png, jpeg, webp]) {
      for (let length = 0; length < whole.byteLength; length += 7) {
        await expect(judgeContent(whole.subarray(0, length))).resolves.toBeDefined();
      }
    }
  });
});

describe("the name follows the content", () => {
  const names: [string, FileKind, string][] = [
    ["foto.jpg", "jpeg", "foto.jpg"],
    ["IMG_2026.JPEG", "jpeg", "IMG_2026.jpg"],
    ["surat.pdf.exe", "pdf", "surat.pdf.pdf"],
    ["foto.php.jpg", "jpeg", "foto.jpg"],
    ["foto.pht.phtml.jpg", "jpeg", "foto.jpg"],
    ["gambar.svg", "png", "gambar.png"],
    ["laporan.xlsm", "xlsx", "laporan.xlsx"],
    ["Perdes No. 3 Tahun 2026.pdf", "pdf", "Perdes No. 3 Tahun 2026.pdf"],
    ["APBDes v1.2", "docx", "APBDes v1.2.docx"],
    ["../../etc/passwd", "text", "passwd.txt"],
    ["C:\\Users\\a\\foto.png", "png", "foto.png"],
    ["\u202egpj.exe", "jpeg", "gpj.jpg"],
    ['a"; filename="b.html\r\nX: y.pdf', "pdf", "a__ filename=_b.htmlX_ y.pdf"],
    ["rekap.csv", "text", "rekap.csv"],
    [".htaccess", "text", "htaccess.txt"],
    ["", "pdf", "berkas.pdf"],
    ["....", "pdf", "berkas.pdf"],
  ];
  test.each(names)("%j of kind %s is %j", (given, kind, shown) => {
    expect(nameFile(given, kind)).toBe(shown);
  });

  test.each(["foto.jpg", "foto.svg", "foto.jpg.html", "foto.exe", "foto.pdf.svg", "foto"])(
    "%s with the content of a page is refused whatever its name",
    async () => expect(await judge(svg)).toBe("page"),
  );
});
