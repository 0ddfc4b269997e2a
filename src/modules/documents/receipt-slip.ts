// Tanda terima for a person without an account: proof that the question arrived, who answers by when, and how to follow it.

import { paperLimits, requireLength, type ReceiptSlip } from "./papers.ts";
import { checkAddress } from "./sheet-foot.ts";
import { closeSheet, openSheet, writeParagraph } from "./sheet.ts";
import { writeBigCode, writeLabelled, writeLines, writeSlipHead, writeSteps } from "./slips.ts";

/** Renders the slip as PDF (A6, one page). Throws `PaperError` with an Indonesian sentence when a text is missing or too long. */
export async function renderReceiptSlip(slip: ReceiptSlip): Promise<Buffer> {
  const line = paperLimits.lineLength;
  const sheet = openSheet({
    title: `Tanda terima ${slip.caseNumber}`,
    author: slip.office.agency,
    date: slip.date,
    size: "A6",
    marginCm: 0.9,
    face: "sans",
    fontSize: 9,
  });
  const address = checkAddress(slip.followAddress);
  writeSlipHead(sheet, slip.office, "Tanda terima pertanyaan");
  writeBigCode(sheet, requireLength(slip.receiptCode, "Kode tanda terima", 24));
  const asker = `${requireLength(slip.askerName, "Nama", line)}, ${slip.askerRole}`;
  writeLines(sheet, `Nomor ${slip.caseNumber}, diterima ${slip.receivedAt} dari ${asker}.`, 3);
  sheet.pdf.y += 4;
  writeLabelled(sheet, "Yang ditanyakan", requireLength(slip.asked, "Pertanyaan", 8_000), 3);
  writeLabelled(sheet, "Dijawab oleh", requireLength(slip.answeredBy, "Penjawab", line), 2);
  writeLabelled(sheet, "Paling lambat", requireLength(slip.answeredUntil, "Tenggat", line), 1);
  writeSteps(
    sheet,
    [
      "Pindai kode QR ini, atau buka alamat di bawah.",
      "Masukkan kode di dalam kotak.",
      `Tanpa HP: bawa kertas ini ke ${requireLength(slip.counter, "Loket", 120)}.`,
    ],
    { address, side: 92, heading: "Cara mengikuti" },
  );
  writeParagraph(sheet, address, { size: 8, font: "bold", height: 30, link: address });
  writeLines(sheet, "Simpan kertas ini. Jangan tunjukkan kodenya kepada orang lain.", 2, {
    size: 8,
  });
  return closeSheet(sheet);
}
