// Undangan masuk: who is invited into which role, the link with its QR, until when, and three steps.
// The link works like a key: the slip says so and names only the person for whom it is meant.

import { paperLimits, requireLength, type InvitationSlip } from "./papers.ts";
import { checkAddress } from "./sheet-foot.ts";
import { closeSheet, leaveSpace, openSheet, writeParagraph } from "./sheet.ts";
import { writeLabelled, writeLines, writeSlipHead, writeSteps } from "./slips.ts";

/** Renders the slip as PDF (A5, one page). Throws `PaperError` with an Indonesian sentence when a text is missing or too long. */
export async function renderInvitationSlip(slip: InvitationSlip): Promise<Buffer> {
  const line = paperLimits.lineLength;
  const sheet = openSheet({
    title: `Undangan Klik Desa untuk ${slip.inviteeName}`,
    author: slip.office.agency,
    date: slip.date,
    size: "A5",
    marginCm: 1.5,
    face: "sans",
    fontSize: 13,
  });
  const link = checkAddress(slip.link);
  writeSlipHead(sheet, slip.office, "Undangan masuk Klik Desa");
  writeLines(
    sheet,
    "Klik Desa adalah tempat bertanya kepada satgas kecamatan dan Dinas PMD. Jawabannya tertulis dan bertenggat.",
    3,
  );
  leaveSpace(sheet, 10);
  writeLabelled(sheet, "Untuk", requireLength(slip.inviteeName, "Nama", line), 2);
  writeLabelled(
    sheet,
    "Sebagai",
    `${requireLength(slip.role, "Jabatan", line)}, ${slip.roleAt}`,
    3,
  );
  writeLabelled(sheet, "Berlaku sampai", requireLength(slip.validUntil, "Masa berlaku", line), 1);
  leaveSpace(sheet, 8);
  writeSteps(
    sheet,
    [
      "Pindai kode QR dengan kamera HP, atau ketik alamat di bawah.",
      "Periksa nama dan jabatan Anda, lalu buat kata sandi sendiri.",
      "Tekan Masuk. Selesai.",
    ],
    { address: link, side: 150, heading: "Tiga langkah" },
  );
  leaveSpace(sheet, 4);
  writeParagraph(sheet, link, { size: 10, font: "bold", height: 40, link });
  leaveSpace(sheet, 6);
  const help = requireLength(slip.helpFrom, "Tempat bertanya", 160);
  const warning = `Undangan ini hanya untuk nama di atas dan hanya dapat dipakai satu kali. Bila gagal atau sudah lewat waktu, minta yang baru kepada ${help}.`;
  writeLines(sheet, warning, 4, { size: 10 });
  return closeSheet(sheet);
}
