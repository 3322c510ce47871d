#!/usr/bin/env python3
"""Customers, customer users, facilities, orders, comments, faults and staff on the command line."""
import unittest

from clirun import PASSWORD, CliCase

WRONG = "wrong-status"
KIND = "not-kind-contact"
STATUSES = ["PENDING", "INVITE_SENT", "DECLINED", "ACTIVE", "INACTIVE"]

# Action -> reason by status, in the order above; None = allowed. The table of the domain, written once more.
TABLE = {
    "send-invitation": [None, WRONG, None, WRONG, WRONG],
    "resend-invitation": [WRONG, None, WRONG, WRONG, WRONG],
    "cancel-invitation": [WRONG, None, WRONG, WRONG, WRONG],
    "activate": [None, WRONG, WRONG, WRONG, None],
    "deactivate": [WRONG, WRONG, WRONG, None, WRONG],
    "delete-login-identities": [WRONG, WRONG, WRONG, None, None],
    "send-login-details": [None, WRONG, WRONG, None, WRONG],
    "change-access": [None, None, WRONG, None, None],
    "show-activity": [None] * 5,
    "back-up": [None] * 5,
    "remove": [None] * 5,
}
DONE = {"cancel-invitation": "PENDING", "activate": "ACTIVE", "deactivate": "INACTIVE",
        "delete-login-identities": "PENDING", "remove": None}


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
        user = self.user(customer, email, kind)
        if status == "PENDING":
            return user
        secret = self.secret(user)
        if status == "DECLINED":
            self.cli("accounts", "decline-invitation", secret)
        elif status != "INVITE_SENT":
            self.cli("accounts", "accept-invitation", secret, text=PASSWORD + "\n")
        if status == "INACTIVE":
            self.cli("customer-users", "deactivate", user, "--yes")
        return user

    def show(self, user):
        return self.cli("customer-users", "show", user).row


class Cells(CustomerCase):
    def test_every_cell_GST_18(self):
        self.create()
        customer = self.customer()
        for place, status in enumerate(STATUSES):
            for kind in ("CONTACT", "CLIENT"):
                user = self.in_status(customer, status, f"{status}.{kind}@example.com".lower(), kind)
                self.assertEqual(self.show(user)["status"], status)
                rows = self.cli("customer-users", "actions", user).rows
                self.assertEqual([row["action"] for row in rows], list(TABLE))
                for row in rows:
                    reason = TABLE[row["action"]][place]
                    if kind == "CLIENT" and status == "PENDING" and row["action"] in ("activate", "send-login-details"):
                        reason = KIND
                    self.assertEqual(row["reason"], reason or "", f"{status} {kind} {row['action']}")
                    self.assertEqual(row["allowed"], reason is None)

    def test_every_step_in_every_status_G5(self):
        self.create()
        customer = self.customer()
        for verb, after in DONE.items():
            for place, status in enumerate(STATUSES):
                user = self.in_status(customer, status, f"{verb}.{status}@example.com".lower())
                reason = TABLE[verb][place]
                answer = self.cli("customer-users", verb, user, "--yes", status=3 if reason else 0)
                if reason:
                    self.assertEqual(answer.row["reason"], reason)
                    self.assertEqual(self.show(user)["status"], status)
                elif after:
                    self.assertEqual(self.show(user)["status"], after)
                else:
                    self.cli("customer-users", "show", user, status=4)
        self.assertEqual(self.cli("database", "check").status, 0)

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
