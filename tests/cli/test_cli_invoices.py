#!/usr/bin/env python3
"""Invoices, payments, their files and settings on the command line."""
import csv
import io
import shutil
import subprocess
import unittest
from decimal import Decimal

from bookingrun import BookingCase


class Numbers(BookingCase):
    def test_no_gaps(self):
        self.office()
        self.assertEqual(self.cli("invoices", "next-number").row["next_number"], 1)
        self.cli("invoices", "next-number", "--set", 1000)
        self.cli("invoices", "next-number", "--set", 0, status=7, reason="out-of-range", field="number")
        first, _ = self.approved()
        self.cli("bookings", "return", first, "--yes")
        self.approved()
        self.cli("bookings", "approve", first, status=2)
        self.cli("bookings", "approve", first, first, 999, "--yes", status=8)
        numbers = [row["number"] for row in self.cli("invoices", "list", "--limit", 0).rows]
        self.assertEqual(numbers, [1003, 1002, 1001, 1000])
        self.cli("invoices", "next-number", "--set", 5, status=3, reason="numbers-in-use")
        self.check()

    def test_edited_after_approval(self):
        self.office()
        booking, number = self.approved()
        self.cli("bookings", "edit", booking, "--discount", "50")
        self.assertEqual(self.cli("invoices", "show", number).row["state"], "CREDITED")
        new = self.cli("invoices", "show", self.show(booking)["invoice"]).row
        self.assertEqual((new["state"], new["number"], new["net"]), ("ISSUED", number + 2, "6700.50"))


class Payments(BookingCase):
    def test_faults(self):
        self.office()
        _, number = self.approved()
        for amount, reason in (("1.234", "too-many-decimals"), ("-5", "negative"), ("0", "zero"),
                               ("10000000000000", "amount-too-large"), ("x", "amount")):
            self.cli("invoices", "pay", number, f"--amount={amount}", status=7, reason=reason, field="amount")
        self.cli("invoices", "pay", number, status=7, reason="required", field="amount")
        answer = self.cli("invoices", "pay", number, "--amount", "16751.26", status=3, reason="over-open-amount")
        self.assertIn("16751.25", answer.error["message"])
        self.cli("invoices", "pay", number, "--amount", "1", "--on", "2199-01-01", status=7, reason="in-future",
                 field="paidOn")
        self.cli("invoices", "pay", 999, "--amount", "1", status=4, reason="invoice-not-found")
        self.cli("invoices", "pay", number, "--amount", "1", "--method", "SHELLS", status=2)
        self.assertEqual(self.cli("invoices", "show", number).row["paid"], "0.00")

    def test_in_parts_and_ageing(self):
        self.office()
        booking, number = self.approved()
        row = self.cli("invoices", "pay", number, "--amount", "6751.25", "--method", "SWISH", "--note", "S1").row
        self.assertEqual((row["state"], row["open"], row["payments"][0]["note"]), ("ISSUED", "10000.00", "S1"))
        age = self.cli("invoices", "ageing").row
        self.assertEqual((age["currency"], age["not_due"], age["older"], age["total"]),
                         ("SEK", "10000.00", "0.00", "10000.00"))
        row = self.cli("invoices", "pay", number, "--amount", "10000").row
        self.assertEqual(row["state"], "PAID")
        self.cli("invoices", "pay", number, "--amount", "1", status=3)
        self.cli("bookings", "return", booking, "--yes", status=3, reason="invoice-paid")
        self.assertEqual([row["number"] for row in self.cli("invoices", "list", "--state", "PAID").rows], [number])
        self.assertEqual(self.cli("invoices", "list", "--overdue").rows, [])


class Files(BookingCase):
    @unittest.skipIf(shutil.which("pdftotext") is None, "pdftotext is not installed")
    def test_pdf_BKG_25(self):
        self.office()
        booking, number = self.approved()
        env = dict(self.env)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            env.pop(name, None)
        path = self.folder / "invoice.pdf"
        self.cli("invoices", "pdf", number, path, env=env)
        text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True).stdout.decode()
        for word in ("Arrangör AB", "Olsen AS", "Corner stand", "Table", "5050-1055", f"B-{booking}"):
            self.assertIn(word, text)
        self.assertIn("16751.25", text.replace(",", "").replace("\u202f", "").replace("\u00a0", ""))
        self.cli("invoices", "pdf", number, path, status=3, reason="exists", field="file")
        self.cli("invoices", "pdf", number, path, "--overwrite", "--sent")
        self.assertIn("booking.send-invoice", [row["action"] for row in self.cli("bookings", "log", booking).rows])
        for command in (("invoices", "pdf", number), ("invoices", "export"), ("contacts", "export")):
            self.cli(*command, self.db, "--overwrite", status=3, reason="is-a-database", field="file")
        self.cli("bookings", "return", booking, "--yes")
        copy = self.folder / "copy.pdf"
        self.cli("invoices", "pdf", number, copy, "--sent", status=3, reason="wrong-status")
        self.assertFalse(copy.exists())
        self.cli("invoices", "pdf", 999, self.folder / "x.pdf", status=4, reason="invoice-not-found")
        self.assertNotEqual(self.run_cli("invoices", "pdf", number, self.folder / "none" / "x.pdf").status, 0)

    def test_csv(self):
        self.office()
        booking, number = self.approved()
        self.cli("bookings", "cancel", booking, "--yes")
        path = self.folder / "all.csv"
        self.cli("invoices", "export", path)
        self.cli("invoices", "export", path, status=3, reason="exists")
        text = path.read_text(encoding="utf-8")
        self.assertEqual(self.run_cli("invoices", "export", "-").out.replace("\r\n", "\n"), text.replace("\r\n", "\n"))
        rows = list(csv.DictReader(io.StringIO(text)))
        self.assertEqual([(row["number"], row["kind"]) for row in rows],
                         [(str(number), "INVOICE")] * 2 + [(str(number + 1), "CREDIT")] * 2)
        self.assertEqual({row["booking"] for row in rows}, {f"B-{booking}"})
        for row in rows:
            negative = row["kind"] == "CREDIT"
            for column in ("line_net", "line_vat", "invoice_total"):
                self.assertEqual(Decimal(row[column]) < 0, negative, row)
        self.assertEqual(sum(Decimal(row["line_net"]) + Decimal(row["line_vat"]) for row in rows), 0)
        only = self.run_cli("invoices", "export", "-", "--kind", "CREDIT").out
        self.assertEqual(len(list(csv.DictReader(io.StringIO(only)))), 2)


class Settings(BookingCase):
    def test_seller(self):
        self.create()
        self.assertEqual(self.cli("invoices", "settings").row["lacks"], "name")
        row = self.cli("invoices", "settings", "--seller-name", "A", "--seller-address", "B", "--seller-iban",
                       "SE45 5000 0000 0583 9825 7466", "--days-to-pay", 20).row
        self.assertEqual((row["seller"]["iban"], row["days_to_pay"], row["lacks"]), ("SE4550000000058398257466", 20, ""))
        for option, value, reason, field in (("iban", "SE11", "iban", "iban"), ("swish", "12", "swish", "swish"),
                                             ("bankgiro", "1234-5678", "bankgiro", "bankgiro"),
                                             ("bic", "X", "bic", "bic")):
            self.cli("invoices", "settings", f"--seller-{option}", value, status=7, reason=reason, field=field)
        self.cli("invoices", "settings", "--days-to-pay", 366, status=7, reason="out-of-range", field="daysToPay")
        self.assertEqual(self.cli("invoices", "settings").row, row)

    def test_nothing_is_approved_without_a_seller(self):
        self.office()
        self.cli("invoices", "settings", "--seller-name", "")
        self.cli("bookings", "approve", self.book(), "--yes", status=3, reason="seller-not-set")


if __name__ == "__main__":
    unittest.main()
