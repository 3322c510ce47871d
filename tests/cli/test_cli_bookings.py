#!/usr/bin/env python3
"""Events and bookings on the command line, and what guests do through their codes."""
import json
import subprocess
import unittest

from bookingrun import STATUSES, BookingCase
from clirun import PASSWORD

# Status by status, in the order of STATUSES: "y" = offered. The table of the domain, written once more.
TABLE = {
    "offer": "y--y--",
    "record-accepted": "yy----",
    "record-declined": "yy----",
    "approve": "y-y---",
    "return": "-yyyy-",
    "cancel": "yyy-y-",
    "send-mail": "yyyyyy",
    "send-invoice": "----y-",
    "register-payment": "----y-",
    "revoke-links": "yyyyyy",
    "link": "yyyyyy",
    "unlink": "yyyyyy",
    "allow-code": "yyyyyy",
    "mark-bounced": "yyyyyy",
    "clear-bounced": "yyyyyy",
    "edit": "yyyyy-",
}
AFTER = {"record-accepted": "ACCEPTED", "record-declined": "DECLINED", "approve": "APPROVED",
         "return": "UNPROCESSED", "cancel": "CANCELLED", "offer": "OFFERED"}
# In a fresh booking that is not linked, not bounced and not old these say why not.
OTHERWISE = {"unlink": "not-linked", "allow-code": "not-legacy", "clear-bounced": "not-bounced"}


class Clerks(BookingCase):
    """Two processes at once, many times over."""

    def both(self, *commands):
        clerks = [subprocess.Popen(self.command(*command, "--yes", "--json"), env=self.env,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE) for command in commands]
        answers = [(clerk.communicate(timeout=60), clerk.returncode) for clerk in clerks]
        lost = [json.loads(line)["reason"] for (out, error), status in answers if status
                for line in (out or error).splitlines()[:1]]
        return sorted(status for _, status in answers), lost

    def test_a_place_is_sold_once_BKG_02(self):
        self.office()
        for place in self.places[:8]:
            one, two = (self.book(f"{name}@olsen.no", "--place", place, place=False) for name in ("one", "two"))
            statuses, lost = self.both(("bookings", "approve", one), ("bookings", "approve", two))
            self.assertEqual((statuses, lost), ([0, 3], ["place-taken"]))
            self.assertEqual(sorted(self.show(booking)["status"] for booking in (one, two)),
                             ["APPROVED", "UNPROCESSED"])
        self.assertEqual(len(self.cli("invoices", "list").rows), 8)
        self.check()

    def test_a_booking_is_approved_once_BKG_02(self):
        self.office()
        for attempt in range(1, 9):
            booking = self.book()
            statuses, lost = self.both(("bookings", "approve", booking), ("bookings", "approve", booking))
            self.assertEqual((statuses, lost), ([0, 3], ["wrong-status"]))
            self.assertEqual([row["number"] for row in self.cli("invoices", "list", "--limit", "1").rows], [attempt])
        self.check()


class Life(BookingCase):
    def test_from_add_to_paid_BKG_02_BKG_03_BKG_04_BKG_07_BKG_16(self):
        self.office()
        booking = self.book()
        row = self.show(f"B-{booking}")
        self.assertEqual((row["number"], row["status"], row["mode"]), (f"B-{booking}", "UNPROCESSED", "GUEST_LINK"))
        self.assertEqual((row["net"], row["vat"], row["total"], row["currency"]),
                         ("13401.00", "3350.25", "16751.25", "SEK"))
        secret = self.code(booking)
        self.assertEqual(self.show(booking)["status"], "OFFERED")
        seen = self.cli("bookings", "guest-show", "-", text=secret + "\n").row
        self.assertEqual(seen["allowed"], ["accept", "decline", "cancel-by-guest"])
        self.assertEqual(seen["reply_by"], "2099-04-01")
        self.assertEqual(self.cli("bookings", "guest-accept", secret).row["status"], "ACCEPTED")
        self.cli("bookings", "approve", booking, status=2)
        self.assertEqual(self.cli("bookings", "approve", booking, "--yes").row["status"], "APPROVED")
        invoice = self.show(booking)["invoice"]
        self.assertEqual(self.cli("bookings", "guest-invoice", secret).row["total"], "16751.25")
        paid = self.cli("invoices", "pay", invoice, "--amount", "16751.25", "--method", "BANK").row
        self.assertEqual((paid["state"], paid["open"]), ("PAID", "0.00"))
        self.assertEqual(self.show(booking)["invoice_state"], "PAID")
        self.check()

    def test_a_guest_pays_and_cancels_BKG_06_BKG_08_BKG_18(self):
        self.office()
        booking = self.book()
        secret = self.code(booking)
        self.cli("bookings", "guest-accept", secret)
        self.cli("bookings", "approve", booking, "--yes")
        row = self.cli("bookings", "guest-pay", secret, "--amount", "16751.25", "--reference", "pay-1").row
        self.assertEqual((row["invoice_state"], row["open"]), ("PAID", "0.00"))
        self.cli("bookings", "guest-cancel", secret, "--number", "B-999", status=7, reason="number-differs",
                 field="number")
        row = self.cli("bookings", "guest-cancel", secret, "--number", f"B-{booking}").row
        self.assertEqual(row["status"], "CANCELLED")
        self.assertEqual(self.cli("invoices", "list", "--kind", "CREDIT").row["refund"], "16751.25")
        actors = {event["actor"] for event in self.cli("bookings", "log", booking).rows}
        self.assertTrue([one for one in actors if one.startswith("Guest (mail ") and one.endswith("to exhibitor)")],
                        actors)

    def test_no_secret_but_in_print_BKG_15(self):
        self.office()
        booking = self.book()
        secret = self.code(booking)
        for words in (["bookings", "show", booking], ["bookings", "log", booking], ["bookings", "list"],
                      ["links", "list"]):
            self.assertNotIn(secret, self.run_cli(*words, "--json").out, words)
        code = self.show(booking)["codes"][0]
        self.assertEqual((code["state"], code["recipient_kind"], code["recipient"]),
                         ("valid", "EXHIBITOR", "kari@olsen.no"))


class Cells(BookingCase):
    """Every status and action: what the list of actions says, and what the command then does."""

    def perform(self, action, booking):
        words = {"record-accepted": ["record-answer", booking, "accepted"],
                 "record-declined": ["record-answer", booking, "declined"],
                 "offer": ["offer", booking, "--reply-by", "2099-04-01", "--print", "--yes"],
                 "edit": ["edit", booking, "--note", "changed"],
                 "send-mail": ["send-mail", booking, "--print"]}.get(action, [action, booking, "--yes"])
        return self.run_cli("bookings", *words, "--json")

    def cell(self, status):
        self.office()
        column = STATUSES.index(status)
        booking = self.in_status(status)
        self.assertEqual(self.show(booking)["status"], status)
        rows = self.cli("bookings", "actions", booking).rows
        self.assertEqual({row["action"] for row in rows}, set(TABLE))
        for row in rows:
            action = row["action"]
            if TABLE[action][column] == "-":
                self.assertEqual((row["allowed"], row["reason"]), (False, "wrong-status"), action)
            elif action in OTHERWISE:
                self.assertEqual(row["reason"], OTHERWISE[action], action)
            elif action == "revoke-links" and status not in ("OFFERED", "DECLINED"):
                self.assertEqual(row["reason"], "no-open-links")
            else:
                self.assertTrue(row["allowed"], row)
        allowed = {row["action"]: row["allowed"] for row in rows}
        for action in TABLE:
            if action in ("send-invoice", "register-payment", "link"):
                continue
            if not allowed[action]:
                before = self.show(booking)
                answer = self.perform(action, booking)
                self.assertEqual(answer.status, 3, f"{action}: {answer.out}{answer.err}")
                self.assertEqual(self.show(booking), before, action)
            else:
                one = self.in_status(status)
                answer = self.perform(action, one)
                self.assertEqual(answer.status, 0, f"{action}: {answer.out}{answer.err}")
                self.assertEqual(self.show(one)["status"], AFTER.get(action, status), action)
        self.check()

    def test_unprocessed_BKG_02(self):
        self.cell("UNPROCESSED")

    def test_offered_BKG_02(self):
        self.cell("OFFERED")

    def test_accepted_BKG_02(self):
        self.cell("ACCEPTED")

    def test_declined_BKG_02(self):
        self.cell("DECLINED")

    def test_approved_BKG_02(self):
        self.cell("APPROVED")

    def test_cancelled_BKG_02(self):
        self.cell("CANCELLED")


class Reach(BookingCase):
    def test_a_wrong_address_is_kept_BKG_09(self):
        self.office()
        answer = self.run_cli("bookings", "add", "--event", self.event, "--exhibitor", "X", "--email", "kari(at)olsen")
        self.assertEqual(answer.status, 0, answer.err)
        self.assertIn("phone and post", answer.err)
        row = self.cli("bookings", "list", "--email", "missing").row
        self.assertEqual((row["email"], row["email_valid"], row["mode"]), ("kari(at)olsen", False, "MANUAL_NO_EMAIL"))
        self.cli("bookings", "offer", row["id"], "--print", status=3, reason="no-email")
        answer = self.run_cli("bookings", "add", "--event", self.event, "--exhibitor", "Y", "--email", "a@gmial.com")
        self.assertEqual(answer.status, 0)
        self.assertIn("gmail.com", answer.err)

    def test_older_than_the_cut_off_BKG_23_BKG_24_BKG_26(self):
        self.office()
        self.assertEqual(self.cli("bookings", "cut-off").row["cut_off"], "2018-04-24T22:00:00.000Z")
        booking = self.book("old@example.com", "--created-at", "2018-01-01")
        self.assertEqual(self.show(booking)["mode"], "MANUAL_LEGACY")
        self.cli("bookings", "offer", booking, "--print", status=3, reason="manual-mode")
        self.cli("bookings", "allow-code", booking, status=2)
        self.cli("bookings", "allow-code", booking, "--yes")
        self.assertEqual(self.show(booking)["mode"], "GUEST_LINK")
        self.code(booking)
        self.cli("bookings", "cut-off", "--set", "2199-01-01", status=7, reason="in-future", field="cutOff")
        self.assertEqual(self.cli("bookings", "cut-off", "--set", "2019-01-01").row["cut_off"],
                         "2019-01-01T00:00:00.000Z")
        self.assertEqual(self.cli("bookings", "cut-off", "--set", "2018-04-25T00:00:00+02:00").row["cut_off"],
                         "2018-04-24T22:00:00.000Z")
        self.cli("bookings", "cut-off", "--set", "2018-04-25T00:00", status=7, reason="bad-time", field="--set")
        for moment, mode in (("2018-04-24T21:59:59Z", "MANUAL_LEGACY"), ("2018-04-24T22:00:00Z", "GUEST_LINK"),
                             ("2018-04-25T00:00:00+02:00", "GUEST_LINK")):
            self.assertEqual(self.show(self.book("at@example.com", "--created-at", moment))["mode"], mode, moment)

    def test_linked_BKG_27(self):
        self.office()
        contact = self.active("Kari", "kari@olsen.no")
        booking = self.book()
        secret = self.code(booking)
        self.assertEqual(self.cli("bookings", "list", "--unlinked-known").row["known_contact_id"], contact)
        self.cli("bookings", "link", booking, "--contact", contact, status=2)
        row = self.cli("bookings", "link", booking, "--contact", contact, "--yes").row
        self.assertEqual((row["mode"], row["open_codes"]), ("ACCOUNT", 0))
        self.cli("bookings", "guest-show", secret, status=3, reason="link-not-valid")
        self.cli("bookings", "send-mail", booking, "--print", status=3, reason="linked")
        self.assertEqual(self.cli("bookings", "count", "--contact", contact).row["count"], 1)
        self.cli("bookings", "unlink", booking, status=2)
        self.cli("bookings", "unlink", booking, "--yes")
        self.assertEqual(self.show(booking)["mode"], "GUEST_LINK")
        self.cli("bookings", "link", booking, status=2)

    def test_codes_open_nothing_else_BKG_13_BKG_14_BKG_17(self):
        self.office()
        self.add("Other", "other@example.com")
        booking = self.book()
        secret = self.code(booking)
        for words in (["accounts", "register", "--token", secret], ["accounts", "accept-invitation", secret],
                      ["accounts", "set-password", secret]):
            self.cli(*words, text=PASSWORD + "\n", status=3, reason="link-not-valid")
        for words in (["accounts", "confirm", secret], ["accounts", "decline-invitation", secret]):
            self.cli(*words, status=3, reason="link-not-valid")
        confirm = self.self_register("other@example.com")
        invited = self.invite(self.add("Inga", "inga@example.com"))["link"].rsplit("/", 1)[1]
        for wrong in (confirm, invited, "g1_" + "A" * 43, "nonsense", secret[:-1], secret + "A"):
            for verb in ("guest-show", "guest-accept", "guest-decline", "guest-invoice"):
                self.cli("bookings", verb, wrong, status=3, reason="link-not-valid")
            self.cli("bookings", "guest-cancel", wrong, "--number", f"B-{booking}", status=3, reason="link-not-valid")
        self.cli("bookings", "guest-show", "-", status=7, field="TOKEN")
        self.assertEqual(self.show(booking)["status"], "OFFERED")
        self.cli("bookings", "revoke-links", booking, "--yes")
        self.cli("bookings", "guest-accept", secret, status=3, reason="link-not-valid")

    def test_mails_to_both_BKG_10_BKG_21(self):
        self.office()
        booking = self.book()
        first = self.code(booking, "--to", "exhibitor")
        link = self.cli("bookings", "send-mail", booking, "--to", "organiser", "--print").row["link"]
        second = link.rsplit("/", 1)[1]
        self.assertNotEqual(first, second)
        for secret in (first, second):
            self.assertEqual(self.cli("bookings", "guest-show", secret).row["status"], "OFFERED")
        self.cli("bookings", "send-mail", booking, "--kind", "invoice", "--print", status=3, reason="nothing-open")
        # Another organiser: the link in the former one's mail is dead, the exhibitor's is not.
        self.cli("events", "edit", self.event, "--organiser-email", "new@arrangor.se")
        self.cli("bookings", "guest-show", second, status=3, reason="link-not-valid")
        self.cli("bookings", "guest-show", first)

    def test_a_code_lives_as_long_as_its_offer_BKG_10(self):
        self.office()
        booking = self.book()
        self.cli("bookings", "offer", booking, "--reply-by", "2099-08-01", "--print")
        self.assertEqual(self.show(booking)["codes"][0]["expires_at"][:10], "2099-08-01")

    def test_another_offer_after_a_refusal_is_asked_for(self):
        self.office()
        booking = self.in_status("DECLINED")
        self.cli("bookings", "offer", booking, "--reply-by", "2099-04-01", "--print", status=2)
        self.code(booking, "--yes")
        self.assertEqual(self.show(booking)["status"], "OFFERED")


class Input(BookingCase):
    def test_prices(self):
        self.office()
        for price, reason in (("1.234", "too-many-decimals"), ("-5", "negative"), ("1000000000000", "amount-too-large"),
                              ("1,000", "too-many-decimals"), ("many", "amount")):
            self.cli("events", "add-price", self.event, "--kind", "extra", "--name", "X", f"--price={price}", "--vat",
                     "25", status=7, reason=reason, field="unitPrice")
        self.cli("events", "add-price", self.event, "--kind", "extra", "--name", "X", "--price", "1", "--vat", "101",
                 status=7, reason="rate", field="vatRate")
        self.cli("events", "edit-price", self.table, "--price", "500")
        row = [row for row in self.cli("events", "prices", self.event).rows if row["id"] == self.table][0]
        self.assertEqual((row["unit_price"], row["vat_rate"], row["currency"]), ("500.00", "25", "SEK"))

    def test_events(self):
        self.create()
        self.cli("events", "add", "--name", "X", status=7, reason="required", field="startsOn")
        self.cli("events", "add", "--name", "X", "--starts", "8 May", status=7, reason="not-a-day", field="--starts")
        self.cli("events", "add", "--name", "X", "--starts", "2099-05-08", "--ends", "2099-05-07", status=7,
                 reason="date-order")
        self.cli("events", "add", "--name", "X", "--starts", "2099-05-08", "--time-zone", "Mars/Base", status=7,
                 reason="unknown-time-zone", field="timeZone")
        event = self.cli("events", "add", "--name", "X", "--starts", "2099-05-08").row
        self.assertEqual((event["ends_on"], event["book_by"]), ("2099-05-08", None))
        edited = self.cli("events", "edit", event["id"], "--capacity", "5", "--book-by", "2099-05-01").row
        self.assertEqual((edited["capacity"], edited["book_by"], edited["name"]), (5, "2099-05-01", "X"))
        self.assertIsNone(self.cli("events", "edit", event["id"], "--book-by", "").row["book_by"])
        self.cli("events", "edit", event["id"], "--name", "Y", "--row-version", "1", status=5)
        self.cli("events", "show", 999, status=4, reason="event-not-found")

    def test_places(self):
        self.office()
        self.cli("events", "add-places", self.event, "--numbers", "A60-A61", status=7, reason="place-taken-number")
        self.cli("events", "add-places", self.event, "--numbers", "B1-B999999", status=7, reason="places", field="numbers")
        gone = self.places[-1]
        self.cli("events", "remove-place", gone, status=2)
        self.cli("events", "remove-place", gone, "--yes")
        self.assertEqual(len(self.cli("events", "places", self.event).rows), 59)
        self.assertEqual(len(self.cli("events", "places", self.event, "--all").rows), 60)
        self.cli("bookings", "add", "--event", self.event, "--exhibitor", "X", "--place", gone, status=3,
                 reason="place-removed")
        held = self.in_status("ACCEPTED")
        place = self.show(held)["place_id"]
        self.cli("events", "remove-place", place, "--yes", status=3, reason="place-taken")
        other = self.cli("bookings", "add", "--event", self.event, "--exhibitor", "X", "--place", place).row["id"]
        answer = self.cli("bookings", "approve", other, "--yes", status=3, reason="place-taken")
        self.assertEqual(answer.row["reason"], "place-taken")

    def test_bookings(self):
        self.office()
        self.cli("bookings", "add", "--event", self.event, status=7, reason="required", field="exhibitor")
        self.cli("bookings", "add", "--event", 999, "--exhibitor", "X", status=4, reason="event-not-found")
        self.cli("bookings", "add", "--event", self.event, "--exhibitor", "X", "--extra", "many", status=7,
                 reason="extra-malformed", field="extras")
        self.cli("bookings", "add", "--event", self.event, "--exhibitor", "X", "--extra", f"{self.table}=-1", status=7,
                 reason="out-of-range", field="extras")
        self.cli("bookings", "add", "--event", self.event, "--exhibitor", "X", "--created-at", "2199-01-01", status=7,
                 reason="in-future", field="createdAt")
        booking = self.book()
        self.cli("bookings", "offer", booking, "--reply-by", "2020-01-01", "--print", status=7, reason="in-past",
                 field="replyBy")
        self.cli("bookings", "show", "C-1", status=2)
        self.cli("bookings", "show", "B-999", status=4, reason="booking-not-found")
        self.cli("bookings", "log", "B-999", status=4, reason="booking-not-found")
        row = self.cli("bookings", "edit", booking, "--discount", "10", "--extra", f"{self.table}=0").row
        self.assertEqual((row["discount"], row["extras"], row["net"]), ("10", [], "11250.00"))
        approved = self.in_status("APPROVED")
        self.cli("bookings", "edit", approved, "--exhibitor", "Other", status=3, reason="wrong-status")

    def test_filters_BKG_26(self):
        self.office()
        offered, plain = self.in_status("OFFERED"), self.book(None, place=False)
        chosen = {
            ("--status", "OFFERED"): [offered], ("--status", "OFFERED", "--status", "UNPROCESSED"): [offered, plain],
            ("--search", f"B-{plain}"): [plain], ("--email", "correct"): [offered], ("--place", "without"): [plain],
            ("--mode", "MANUAL_NO_EMAIL"): [plain], ("--deadline", "open"): [offered], ("--deadline", "passed"): [],
            ("--sum-from", "10000"): [offered], ("--sum-to", "10000"): [plain], ("--before-cut-off",): [],
            ("--after-cut-off",): [offered, plain], ("--created-before", "2020-01-01"): [],
            ("--created-from", "2020-01-01"): [offered, plain], ("--event", 999): [], ("--invoice", "ISSUED"): [],
            ("--overdue",): []}
        for words, ids in chosen.items():
            with self.subTest(words=words):
                rows = self.cli("bookings", "list", *words, "--sort", "number").rows
                self.assertEqual([row["id"] for row in rows], ids)
                self.assertEqual(self.cli("bookings", "count", *words).row["count"], len(ids))
        rows = self.cli("bookings", "list", "--sort", "sum:desc", "--sort", "number", "--limit", 1).rows
        self.assertEqual([row["id"] for row in rows], [offered])
        rows = self.cli("bookings", "list", "--sort", "sum:desc", "--after", f"B-{offered}").rows
        self.assertEqual([row["id"] for row in rows], [plain])
        self.cli("bookings", "list", "--sort", "colour", status=7, reason="unknown-sort-field")
        self.cli("bookings", "list", "--created-from", "soon", status=7, reason="bad-time")
        self.cli("bookings", "list", "--before-cut-off", "--after-cut-off", status=7, reason="contradiction")


class Bulk(BookingCase):
    def test_mixed_is_partly_done(self):
        self.office()
        ok, done = self.in_status("ACCEPTED"), self.in_status("CANCELLED")
        answer = self.run_cli("bookings", "cancel", f"B-{ok}", done, 999, "--yes", "--json")
        self.assertEqual(answer.status, 8, answer.err)
        self.assertEqual([(row["id"], row["outcome"], row["reason"]) for row in answer.rows],
                         [(ok, "done", ""), (done, "refused", "wrong-status"), (999, "failed", "booking-not-found")])

    def test_ids_from_a_list(self):
        self.office()
        ids = [self.book(), self.book()]
        piped = self.cli("bookings", "list", "--sort", "number").out
        rows = self.cli("bookings", "mark-bounced", "--stdin", text=piped).rows
        self.assertEqual([(row["id"], row["outcome"], row["mode"]) for row in rows],
                         [(one, "done", "MANUAL_NO_EMAIL") for one in ids])
        self.cli("bookings", "clear-bounced", "--stdin", text=f"B-{ids[0]}\n")
        self.cli("bookings", "clear-bounced", "--stdin", text="x\n", status=7, reason="not-an-id", field="line 1")
        self.cli("bookings", "cancel", *ids, status=2)
        self.assertEqual(json.loads(self.cli("bookings", "count", "--status", "CANCELLED").out)["count"], 0)


if __name__ == "__main__":
    unittest.main()
