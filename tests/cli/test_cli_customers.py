#!/usr/bin/env python3
"""Customers, customer users, facilities, orders, comments, faults and staff on the command line."""
import json
import subprocess
import unittest

from clirun import PASSWORD, CliCase

WRONG = "wrong-status"
KIND = "not-kind-contact"
STATUSES = ["PENDING", "INVITE_SENT", "DECLINED", "ACTIVE", "INACTIVE"]

# Action -> reason by status, in the order above; None = allowed. The table of the domain, written once more.
TABLE = {
    "invite": [None, WRONG, None, WRONG, WRONG],
    "resend-invitation": [WRONG, None, WRONG, WRONG, WRONG],
    "cancel-invitation": [WRONG, None, WRONG, WRONG, WRONG],
    "activate": [None, WRONG, WRONG, WRONG, None],
    "deactivate": [WRONG, WRONG, WRONG, None, WRONG],
    "delete-login-identities": [WRONG, WRONG, WRONG, None, None],
    "send-login-details": [None, WRONG, WRONG, None, WRONG],
    "set-access": [None, None, WRONG, None, None],
    "activity": [None] * 5,
    "backup": [None] * 5,
    "remove": [None] * 5,
}
# Where the action leads; without an entry the status stays.
AFTER = {"invite": "INVITE_SENT", "cancel-invitation": "PENDING", "activate": "ACTIVE", "deactivate": "INACTIVE",
         "delete-login-identities": "PENDING", "remove": None}
KINDS = ["CLIENT", "CONTACT", "GUEST"]


def expected(action, status, kind):
    """The reason by which the action is refused there; None = allowed."""
    reason = TABLE[action][STATUSES.index(status)]
    if reason is None and kind == "GUEST" and action == "delete-login-identities":
        return "guest-login"
    if reason is None and kind != "CONTACT" and status == "PENDING" and action in ("activate", "send-login-details"):
        return KIND
    return reason


class CustomerCase(CliCase):
    def customer(self, name="Öberg AB", number=None):
        more = ["--number", number] if number else []
        return self.cli("customers", "add", "--name", name, *more).row["id"]

    def user(self, customer, email, kind="CONTACT", *more):
        return self.cli("customer-users", "add", "--customer", customer, "--email", email, "--kind", kind,
                        *more).row["id"]

    def secret(self, user):
        link = self.cli("customer-users", "invite", user, "--print").row["link"]
        return link.rsplit("/", 1)[1]

    def in_status(self, customer, status, email, kind="CONTACT"):
        if kind == "GUEST":
            home = self.user(self.customer("Home of " + email), email, "CLIENT")
            self.cli("accounts", "accept-invitation", self.secret(home), text=PASSWORD + "\n")
        user = self.user(customer, email, kind)
        if status == "PENDING":
            return user
        secret = self.secret(user)
        if status == "DECLINED":
            self.cli("accounts", "decline-invitation", secret)
        elif status != "INVITE_SENT":
            more = ["--has-login"] if kind == "GUEST" else []
            self.cli("accounts", "accept-invitation", secret, *more, text=PASSWORD + "\n")
        if status == "INACTIVE":
            self.cli("customer-users", "deactivate", user, "--yes")
        return user

    def show(self, user):
        return self.cli("customer-users", "show", user).row


class Cells(CustomerCase):
    """Every status, kind and action: what the list of actions says, and what the command then does."""

    def perform(self, action, user):
        words = {"invite": ["--print"], "resend-invitation": ["--print"], "send-login-details": ["--print"],
                 "set-access": ["--permission", "BILLING"], "backup": ["--to", self.folder]}.get(action, ["--yes"])
        return self.run_cli("customer-users", action, user, *words, "--json")

    def allowed(self, action, user, status):
        answer = self.perform(action, user)
        self.assertEqual(answer.status, 0, f"{action} {status}: {answer.out}{answer.err}")
        after = AFTER.get(action, status)
        if after is None:
            self.cli("customer-users", "show", user, status=4, reason="customer-user-not-found")
        else:
            self.assertEqual(self.show(user)["status"], after, action)

    def refused(self, action, user, reason):
        before, head = self.show(user), self.cli("audit", "head").row
        answer = self.perform(action, user)
        self.assertEqual(answer.status, 3, f"{action}: {answer.out}{answer.err}")
        said = answer.error["reason"] if '{"error"' in answer.err else answer.row["reason"]
        self.assertEqual(said, reason, action)
        self.assertEqual(self.show(user), before, action)
        self.assertEqual(self.cli("audit", "head").row, head, action)

    def cells(self, kind):
        self.create()
        customer = self.customer()
        for status in STATUSES:
            user = self.in_status(customer, status, f"{status}.{kind}@example.com".lower(), kind)
            self.assertEqual(self.show(user)["status"], status)
            rows = self.cli("customer-users", "actions", user).rows
            self.assertEqual([row["action"] for row in rows], list(TABLE))
            for row in rows:
                reason = expected(row["action"], status, kind)
                self.assertEqual((row["allowed"], row["reason"]), (reason is None, reason or ""),
                                 f"{status} {kind} {row['action']}")
            # "invite" on one who is invited already is the same as inviting again.
            for action in TABLE:
                reason = expected(action, status, kind)
                if reason is not None and (action, status) != ("invite", "INVITE_SENT"):
                    self.refused(action, user, reason)
            for action in TABLE:
                if expected(action, status, kind) is None:
                    one = self.in_status(customer, status, f"{action}.{status}.{kind}@example.com".lower(), kind)
                    self.allowed(action, one, status)
        self.check()

    def test_client_GST_10_GST_18_G5(self):
        self.cells("CLIENT")

    def test_contact_GST_11_GST_18_G5(self):
        self.cells("CONTACT")

    def test_guest_GST_12_GST_18_G5(self):
        self.cells("GUEST")

    def test_without_a_terminal_yes_is_needed(self):
        self.create()
        user = self.user(self.customer(), "a@example.com")
        self.cli("customer-users", "remove", user, status=2)
        self.assertEqual(self.show(user)["status"], "PENDING")


class Rules(CustomerCase):
    def test_number_logins_LGN_17_LGN_18_LGN_19(self):
        self.create()
        bare = self.customer("Bare AB")
        self.cli("customers", "login-mode", "NUMBER", status=3, reason="customers-without-number")
        self.assertEqual([row["id"] for row in self.cli("customers", "list", "--without-number").rows], [bare])
        self.cli("customers", "edit", bare, "--number", "10927781")
        self.cli("customers", "login-mode", "NUMBER")
        first = self.user(bare, "a@example.com")
        self.assertEqual(self.show(first)["login_name"], "10927781-1")
        self.cli("customer-users", "remove", first, "--yes")
        self.assertEqual(self.show(self.user(bare, "a@example.com"))["login_name"], "10927781-2")
        self.cli("customers", "add", "--name", "X", "--number", "1-2", status=7, reason="number-has-hyphen",
                 field="number")
        self.cli("customers", "add", "--name", "X", "--number", "10927781", status=7, reason="number-taken")
        self.cli("customers", "add", "--name", "X", status=7, reason="number-required")

    def test_guests_GST_07_GST_08(self):
        self.create()
        host = self.customer("Host AB")
        self.cli("customer-users", "add", "--customer", host, "--email", "g@example.com", "--kind", "GUEST",
                 status=3, reason="guest-needs-account")
        home = self.customer("Home AB")
        self.in_status(home, "ACTIVE", "g@example.com", "CLIENT")
        guest = self.user(host, "g@example.com", "GUEST")
        self.cli("customer-users", "add", "--customer", host, "--email", "G@example.com",
                 status=3, reason="already-customer-user")
        self.cli("accounts", "accept-invitation", self.secret(guest), "--has-login")
        self.cli("customer-users", "delete-login-identities", guest, "--yes", status=3)

    def test_a_guest_who_is_a_contact_there_already_GST_10(self):
        self.create()
        host, home = self.customer("Host AB"), self.customer("Home AB")
        self.in_status(home, "ACTIVE", "g@example.com", "CLIENT")
        there = self.user(host, "g@example.com", "CONTACT")
        answer = self.cli("customer-users", "add", "--customer", host, "--email", "G@Example.com", "--kind", "GUEST",
                          status=3, reason="already-customer-user")
        self.assertIn(str(there), answer.error["message"])
        self.assertEqual(self.cli("customer-users", "count", "--customer", host).row["count"], 1)

    def test_bad_numbers_LGN_17(self):
        self.create()
        first = self.customer("First AB", "10927781")
        second = self.customer("Second AB", "22")
        for number, reason in (("1-2", "number-has-hyphen"), ("-", "number-has-hyphen"), ("1 2", "number-characters"),
                               ("10927781", "number-taken"), ("1\u2010 2", "number-has-hyphen")):
            for words in (["add", "--name", "X"], ["edit", second]):
                answer = self.run_cli("customers", *words, f"--number={number}", "--json")
                self.assertEqual(answer.status, 7, f"{number}: {answer.err}")
                self.assertEqual(answer.error["field"], "number")
                if reason != "number-has-hyphen" or number.isascii():
                    self.assertEqual(answer.error["reason"], reason, number)
        self.cli("customers", "login-mode", "NUMBER")
        self.cli("customers", "edit", first, "--number", "", status=7, reason="number-required", field="number")
        self.cli("customers", "add", "--name", "X", "--number", "  ", status=7, reason="number-required")
        self.assertEqual([row["number"] for row in self.cli("customers", "list").rows], ["10927781", "22"])

    def test_two_clerks_remove_the_last_administrators_LGN_05(self):
        """Two processes at once, each on another of the two administrators, many times over."""
        self.create()
        for attempt in range(8):
            customer = self.customer(f"Customer {attempt}")
            one, two = (self.user(customer, f"{name}{attempt}@example.com", "CONTACT", "--level", "ADMINISTRATOR",
                                  "--activate") for name in ("one", "two"))
            self.user(customer, f"user{attempt}@example.com")
            clerks = [subprocess.Popen(self.command("customer-users", verb, user, "--yes", "--json"), env=self.env,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                      for verb, user in (("remove", one), ("deactivate", two))]
            answers = [(clerk.communicate(timeout=60), clerk.returncode) for clerk in clerks]
            self.assertEqual(sorted(status for _, status in answers), [0, 3], answers)
            loser = next(out for (out, _), status in answers if status == 3)
            self.assertEqual(json.loads(loser)["reason"], "last-administrator")
            left = [row for row in self.cli("customer-users", "list", "--customer", customer).rows
                    if row["level"] == "ADMINISTRATOR" and row["status"] == "ACTIVE"]
            self.assertEqual(len(left), 1)
        self.check()

    def test_access_CUS_09_CUS_10_CUS_14(self):
        self.create()
        customer, other = self.customer(), self.customer("Other AB")
        plant = self.cli("facilities", "add", customer, "Plant").row["id"]
        foreign = self.cli("facilities", "add", other, "Shop").row["id"]
        user = self.user(customer, "a@example.com")
        row = self.cli("customer-users", "set-access", user, "--permission", "BILLING", "--permission", "PLACE_ORDERS",
                       "--facility", plant, "--unassigned", "yes").row
        self.assertEqual(row["permissions"], ["BILLING", "PLACE_ORDERS"])
        self.assertEqual((row["facilities"], row["unassigned"]), ([str(plant)], True))
        self.cli("customer-users", "set-access", user, "--facility", foreign, status=3, reason="foreign-facility")
        row = self.cli("customer-users", "set-access", user, "--no-permissions", "--no-facilities").row
        self.assertEqual((row["permissions"], row["facilities"]), ([], []))

    def test_the_last_administrator_LGN_05(self):
        self.create()
        customer = self.customer()
        boss = self.user(customer, "boss@example.com", "CONTACT", "--level", "ADMINISTRATOR", "--activate")
        self.user(customer, "a@example.com")
        for verb in ("deactivate", "remove"):
            answer = self.cli("customer-users", verb, boss, "--yes", status=3)
            self.assertEqual(answer.row["reason"], "last-administrator")
        self.cli("customer-users", "set-access", boss, "--level", "USER", status=3, reason="last-administrator")

    def test_login_details_LGN_13(self):
        self.create()
        user = self.user(self.customer(), "a@example.com", "CONTACT", "--activate")
        link = self.cli("customer-users", "send-login-details", user, "--print").row["link"]
        self.assertRegex(link, r"/p/p1_[\w-]{43}$")
        outcome = self.cli("accounts", "set-password", link.rsplit("/", 1)[1], text=PASSWORD + "\n").row
        self.assertEqual(outcome["contact_status"], "ACTIVE")

    def test_branded_link_CUS_36(self):
        self.create()
        self.cli("customers", "branded-link", "OO Software AB", status=3, reason="no-office-name")


class Papers(CustomerCase):
    def test_orders_and_comments_LGN_20_CUS_22(self):
        self.create()
        customer = self.customer()
        user = self.user(customer, "kari@example.com", "CONTACT", "--name", "Kari Olsen", "--activate")
        order = self.cli("orders", "add", customer, "O-1", "--customer-user", user, "--title", "Paper").row
        self.assertEqual(order["reference"], "kari@example.com Kari Olsen")
        self.cli("customer-users", "remove", user, "--yes")
        after = self.cli("orders", "show", order["id"]).row
        self.assertEqual((after["placed_by"], after["reference"]), (None, "kari@example.com Kari Olsen"))
        self.cli("comments", "post", order["id"], "Hello", status=2)
        internal = self.cli("comments", "post", order["id"], "Careful", "--internal").row
        self.cli("comments", "post", order["id"], "Hm", "--to-customer", "--reply-to", internal["id"], status=3,
                 reason="reply-to-internal")
        self.cli("comments", "post", order["id"], "Coming", "--to-customer")
        self.assertEqual([row["visibility"] for row in self.cli("comments", "list", order["id"]).rows],
                         ["INTERNAL", "CUSTOMER"])
        self.cli("orders", "add", customer, "O-1", status=7, reason="number-taken", field="number")

    def test_faults_CUS_16(self):
        self.create()
        customer = self.customer()
        me = self.cli("staff", "list").row["id"]
        fault = self.cli("faults", "add", customer, "Leak").row
        self.assertEqual([row["id"] for row in self.cli("faults", "list", "--unread").rows], [fault["id"]])
        self.cli("faults", "mark-read", fault["id"])
        self.assertEqual(self.cli("faults", "list", "--unread").rows, [])
        self.assertEqual(self.cli("faults", "assign", fault["id"], me).row["status"], "ASSIGNED")
        row = self.cli("faults", "create-work-order", fault["id"], "W-1").row
        self.assertEqual(row["status"], "WORK_ORDER_CREATED")
        self.assertEqual(self.cli("orders", "show", row["work_order_id"]).row["kind"], "WORK")
        self.cli("faults", "close", fault["id"], "--row-version", 1, status=5)
        self.assertEqual(self.cli("faults", "close", fault["id"]).row["status"], "CLOSED")
        self.cli("faults", "close", fault["id"], status=3, reason=WRONG)

    def test_facilities_and_objects(self):
        self.create()
        customer = self.customer()
        plant = self.cli("facilities", "add", customer, "Plant").row["id"]
        made = self.cli("facilities", "add-object", customer, "Boiler", "--facility", plant).row
        self.assertEqual(made["facility_id"], plant)
        self.cli("facilities", "remove", plant, "--yes", status=3, reason="facility-in-use")
        self.cli("facilities", "remove-object", made["id"], "--yes")
        self.cli("facilities", "remove", plant, "--yes")
        self.assertEqual(self.cli("facilities", "list", customer).rows, [])

    def test_staff_CUS_18_CUS_39(self):
        self.create()
        tom = self.cli("staff", "add", "tom", "--name", "Tom", "--right", "MANAGE_CUSTOMERS").row
        self.assertEqual(tom["rights"], ["MANAGE_CUSTOMERS"])
        self.cli("staff", "set-notifications", tom["id"], "--channel", "SMS", status=7, field="phone")
        row = self.cli("staff", "set-notifications", tom["id"], "--channel", "SMS", "--phone", "+46 70 123 45 67",
                       "--all-faults", "yes").row
        self.assertEqual((row["channel"], row["all_faults"]), ("SMS", True))
        me = next(row["id"] for row in self.cli("staff", "list").rows if row["id"] != tom["id"])
        self.cli("staff", "set-rights", me, "--right", "MANAGE_CUSTOMERS", status=3, reason="last-administrator")

    def test_only_client_blocks_a_deletion(self):
        self.create()
        user = self.user(self.customer(), "a@example.com", "CLIENT")
        contact = self.show(user)["contact_id"]
        answer = self.cli("contacts", "delete", contact, "--yes", status=3)
        self.assertEqual(answer.row["reason"], "only-client")

    def test_demo_has_all_three_trades(self):
        self.create()
        self.cli("database", "demo", "--contacts", 200)
        self.assertEqual(self.cli("customers", "count").row["count"], 18)
        kinds = {row["kind"] for row in self.cli("customer-users", "list", "--limit", 0).rows}
        self.assertEqual(kinds, {"CLIENT", "CONTACT", "GUEST"})
        states = {row["status"] for row in self.cli("customer-users", "list", "--limit", 0).rows}
        self.assertEqual(states, set(STATUSES))
        self.assertEqual({row["kind"] for row in self.cli("orders", "list").rows}, {"SHOP", "SERVICE"})
        self.assertTrue(self.cli("faults", "list").rows)
        self.assertEqual(self.cli("database", "check").status, 0)


if __name__ == "__main__":
    unittest.main()
