#!/usr/bin/env python3
"""Operates the running window from outside, as a screen reader does: by role and English name only.

Needs a desktop (tools/with-desktop) and, in KONTORIST_BIN, both programs.
"""
import json
import os
import re
import stat
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.parse
from pathlib import Path

import pyatspi

BIN = Path(os.environ["KONTORIST_BIN"])
PATIENCE = 30
PASSWORD = "correct horse battery staple\n"


def wait_for(what, condition, seconds=PATIENCE):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


def walk(node, depth=0):
    """Everything below, without the rows of long tables."""
    if depth > 40:
        return
    try:
        count = node.childCount
        role = node.getRole()
    except Exception:  # the object went away while it was looked at
        return
    yield node
    if role in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE) and count > 400:
        count = 400
    for index in range(count):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        if child is not None:
            yield from walk(child, depth + 1)


def shown(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


class Window:
    def __init__(self, process):
        self.process = process
        self.application = wait_for("the program on the accessibility bus", self._find)

    def _find(self):
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}")
        desktop = pyatspi.Registry.getDesktop(0)
        for index in range(desktop.childCount):
            child = desktop.getChildAtIndex(index)
            if child is not None and child.get_process_id() == self.process.pid:
                return child
        return None

    def find_all(self, role, name, root=None):
        found = []
        for node in walk(root or self.application):
            try:
                if node.getRole() == role and name(node.name or "") and shown(node):
                    found.append(node)
            except Exception:
                continue
        return found

    def find(self, role, name, root=None):
        matches = name if callable(name) else lambda text: text == name
        return wait_for(f"{role} named {name}", lambda: (self.find_all(role, matches, root) or [None])[0])

    def button(self, name, root=None):
        roles = (pyatspi.ROLE_PUSH_BUTTON,)
        return wait_for(f"the button {name}", lambda: next(
            (node for role in roles for node in self.find_all(role, lambda text: text == name, root)), None))

    def press(self, name, root=None):
        def pressed():
            button = self.button(name, root)
            if not button.getState().contains(pyatspi.STATE_ENABLED):
                return False
            actions = button.queryAction()
            for index in range(actions.nActions):
                if actions.getName(index).lower() in ("press", "click"):
                    return actions.doAction(index)
            return False
        wait_for(f"{name} to be pressed", pressed)

    def is_enabled(self, name):
        found = self.find_all(pyatspi.ROLE_PUSH_BUTTON, lambda text: text == name)
        return bool(found) and found[0].getState().contains(pyatspi.STATE_ENABLED)

    def type_into(self, name, text, root=None):
        field = self.find(pyatspi.ROLE_TEXT, lambda shown_name: shown_name.startswith(name), root)
        field.queryEditableText().setTextContents(text)

    def menu_entry(self, menu, name):
        """Menus are in the tree whether open or not; their entries can be used directly. Of two entries
        of one name that is used which is offered now."""
        roles = (pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM)

        def used():
            for node in walk(self.application):
                if node.getRole() in roles and node.name == name \
                        and node.getState().contains(pyatspi.STATE_ENABLED):
                    actions = node.queryAction()
                    for index in range(actions.nActions):
                        if actions.getName(index).lower() in ("press", "click", "trigger", "toggle"):
                            return actions.doAction(index)
            return False
        wait_for(f"the entry {name} in the menu {menu}", used)

    def click(self, node, from_left=20):
        component = node.queryComponent()
        x, y = component.getPosition(pyatspi.DESKTOP_COORDS)
        width, height = component.getSize()
        pyatspi.Registry.generateMouseEvent(x + min(width // 2, from_left), y + height // 2, pyatspi.MOUSE_B1C)

    def tick(self, role, name, root):
        """A check box, or an entry of a list with a box at its beginning."""
        def is_ticked():
            return self.find(role, name, root).getState().contains(pyatspi.STATE_CHECKED)
        if not is_ticked():
            self.click(self.find(role, name, root), from_left=10)
        wait_for(f"the tick of {name}", is_ticked)


    def choose(self, box, entry, root):
        """An entry of a combo box, as the mouse does it: open, then click what begins like that."""
        def found():
            """A combo box is called after what it shows; its label tells which it is."""
            for node in self.find_all(pyatspi.ROLE_COMBO_BOX, lambda text: True, root):
                for relation in node.getRelationSet():
                    if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY \
                            and relation.getTarget(0).name == box:
                        return node
            return None

        def is_chosen():
            return found().name.startswith(entry)

        def chosen():
            if is_chosen():
                return True
            lines = [node for node in walk(self.application) if node.getRole() == pyatspi.ROLE_LIST_ITEM
                     and node.name.startswith(entry) and shown(node.parent)]
            self.click(lines[0] if lines else found())
            try:
                return wait_for("the entry", is_chosen, 2)
            except AssertionError:
                return False
        wait_for(f"{entry} in {box}", chosen)


class Journey(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="kontorist-atspi-")
        self.addCleanup(self.folder.cleanup)
        home = Path(self.folder.name)
        self.database = home / "office.db"
        self.environment = dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=str(home / "config"),
                                XDG_DATA_HOME=str(home / "data"), XDG_CACHE_HOME=str(home / "cache"),
                                QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", LANGUAGE="en")
        self.mails = home / "mails"
        self.put_mail_program(home / "bin")
        (home / "Documents").mkdir()
        self.cli("database", "create")
        self.asa = self.cli("contacts", "add", "--name", "Åsa Öberg", "--email", "asa@tryck.se")["id"]
        self.bo = self.cli("contacts", "add", "--name", "Bo Berg", "--email", "bo@x.se")["id"]
        self.cli("accounts", "register", "--email", "bo@x.se", stdin=PASSWORD)
        self.window = self.start()

    def put_mail_program(self, folder):
        """An xdg-open that writes down what it is asked to open."""
        folder.mkdir()
        program = folder / "xdg-open"
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> "{self.mails}"\n', encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        for name in ("xdg-mime", "xdg-settings"):
            other = folder / name
            other.write_text("#!/bin/sh\necho mail.desktop\n", encoding="utf-8")
            other.chmod(other.stat().st_mode | stat.S_IXUSR)
        self.environment["PATH"] = f"{folder}:{self.environment['PATH']}"

    def cli(self, *arguments, stdin=None):
        answer = subprocess.run([BIN / "kontorist-cli", "--database", str(self.database), "--json", *arguments],
                                input=stdin, capture_output=True, text=True, env=self.environment, timeout=60)
        self.assertEqual(answer.returncode, 0, answer.stderr)
        return json.loads(answer.stdout) if answer.stdout.strip() else None

    def start(self):
        process = subprocess.Popen([BIN / "kontorist", "--database", str(self.database)], env=self.environment)

        def stop():
            process.terminate()
            process.wait(timeout=20)
        self.addCleanup(stop)
        return Window(process)

    def status(self, contact):
        return self.cli("contacts", "show", str(contact))["status"]

    def go_to(self, name):
        """Ctrl+K, the name, Return: the palette finds people too."""
        self.window.type_into("Search", name)
        self.choose_row("Contacts", name)

    def dialog_with(self, button):
        return self.window.button(button)

    def test_find_send_activate_deactivate_back_up_delete(self):
        window = self.window
        # Find and send
        self.go_to("Åsa Öberg")
        window.press("Send activation request")
        window.press("Open in mail program")
        wait_for("the mail", lambda: self.mails.exists() and "mailto:" in self.mails.read_text(encoding="utf-8"))
        self.assertIn("asa@tryck.se", self.mails.read_text(encoding="utf-8").replace("%40", "@"))
        wait_for("the invited flag", lambda: self.cli("contacts", "show", str(self.asa))["invited"])
        window.press("Yes, sent")
        # Activate
        self.go_to("Bo Berg")
        window.press("Activate contact")
        self.confirm("Activate contact")
        wait_for("ACTIVE", lambda: self.status(self.bo) == "ACTIVE")
        # Back up
        window.press("Back up user data")
        self.confirm("Back up user data")
        home = Path(self.folder.name)
        wait_for("the archive", lambda: list(home.rglob("Bo Berg.zip")))
        # Deactivate
        window.menu_entry("Contact", "Deactivate contact")
        self.confirm("Deactivate contact")
        wait_for("DEACTIVATED", lambda: self.status(self.bo) == "DEACTIVATED")
        # Delete
        window.menu_entry("Contact", "Delete contact")
        self.confirm("Delete contact")
        wait_for("the end of the contact", self.is_gone)

    def test_customer_user_add_facilities_invite_deactivate_remove(self):
        """GST-14, GST-15, CUS-12, CUS-25, CUS-31."""
        customer = self.cli("customers", "add", "--name", "Fjordlys AS", "--number", "10927781")["id"]
        for facility in ("Main building", "Garage"):
            self.cli("facilities", "add", str(customer), facility)
        boss = self.cli("customer-users", "add", "--customer", str(customer), "--name", "Berit Boss",
                        "--email", "boss@fjordlys.no", "--level", "ADMINISTRATOR", "--activate")
        self.assertEqual(boss["status"], "ACTIVE")
        window = self.window
        # Add
        window.menu_entry("View", "Customer users")
        window.press("Add customer user")
        dialog = window.find(pyatspi.ROLE_DIALOG, lambda name: name.startswith("Add customer user"))
        window.type_into("Customer", "10927781", dialog)
        window.button("Choose another customer", dialog)
        window.type_into("Contact name", "Kari Olsen", dialog)
        window.type_into("E-mail address", "kari@olsen.no", dialog)
        window.press("Add customer user", dialog)
        # Invite: the usual way, so its review follows by itself
        window.press("Open in mail program")
        user = wait_for("the invitation", lambda: self.user("kari@olsen.no", "INVITE_SENT"))
        wait_for("the mail", lambda: self.mails.exists() and "kari" in self.mails.read_text(encoding="utf-8"))
        window.press("Yes, sent")
        # The person accepts
        link = self.link()
        self.cli("accounts", "accept-invitation", link.rsplit("/", 1)[1], stdin=PASSWORD)
        # Facilities
        self.select_user("Kari Olsen")
        window.press("Change permissions")
        access = window.find(pyatspi.ROLE_DIALOG, lambda name: "Kari Olsen" in name or "ccess" in name)
        window.tick(pyatspi.ROLE_LIST_ITEM, "Garage", access)
        window.tick(pyatspi.ROLE_CHECK_BOX, "Report faults", access)
        window.press("Save access", access)
        wait_for("the facility", lambda: self.user("kari@olsen.no", "ACTIVE")["facilities"])
        self.assertEqual(self.user("kari@olsen.no", "ACTIVE")["permissions"], ["REPORT_FAULTS"])
        # Deactivate
        window.menu_entry("Customer user", "Deactivate")
        self.confirm("Deactivate customer user")
        wait_for("INACTIVE", lambda: self.user("kari@olsen.no", "INACTIVE"))
        # Remove
        window.menu_entry("Customer user", "Remove customer user")
        self.confirm("Remove customer user")
        wait_for("the end of the user", lambda: subprocess.run(
            [BIN / "kontorist-cli", "--database", str(self.database), "customer-users", "show", str(user["id"])],
            capture_output=True, env=self.environment, timeout=60).returncode == 4)

    def test_book_approve_pay_BKG_02_BKG_25(self):
        """From the manual booking to the paid invoice; a place is sold once."""
        event = self.cli("events", "add", "--name", "Vårmässan", "--starts", "2099-05-08", "--ends", "2099-05-10",
                         "--currency", "SEK")["id"]
        stand = self.cli("events", "add-price", str(event), "--kind", "place", "--name", "Corner stand", "--price",
                         "12500.00", "--vat", "25")["id"]
        self.cli("events", "add-places", str(event), "--numbers", "A1", "--price", str(stand))
        self.cli("invoices", "settings", "--seller-name", "Arrangör AB", "--seller-address",
                 "Mässgatan 1\n412 51 Göteborg", "--seller-bankgiro", "5050-1055")
        window = self.window
        # The manual booking
        window.menu_entry("View", "Bookings")
        window.press("Add booking")
        dialog = window.find(pyatspi.ROLE_DIALOG, lambda name: name.startswith("Add booking"))
        window.type_into("Exhibitor", "Fjordlys AS", dialog)
        window.type_into("E-mail address", "kari@olsen.no", dialog)
        window.type_into("Invoice address", "Storgata 5\n0155 Oslo", dialog)
        window.choose("Place", "A1", dialog)
        window.press("Add booking", dialog)
        booking = wait_for("the booking", lambda: self.booking(1, "UNPROCESSED"))
        self.assertEqual((booking["place"], booking["total"], booking["mode"]), ("A1", "15625.00", "GUEST_LINK"))
        # The answer came by phone
        self.choose_row("Bookings", "Fjordlys AS")
        window.press("Record answer: accepted")
        wait_for("ACCEPTED", lambda: self.booking(1, "ACCEPTED"))
        # Approved, point by point
        window.press("Approve and invoice")
        approval = window.find(pyatspi.ROLE_DIALOG, lambda name: name.startswith("Approve"))
        for check in ("Place", "Extras", "Sum", "Recipient"):
            self.assertFalse(window.button("Approve and invoice", approval).getState().contains(
                pyatspi.STATE_ENABLED))
            window.tick(pyatspi.ROLE_CHECK_BOX, check, approval)
        window.press("Approve and invoice", approval)
        invoice = wait_for("APPROVED", lambda: self.booking(1, "APPROVED"))["invoice"]
        self.assertEqual(self.cli("invoices", "show", str(invoice))["total"], "15625.00")
        # Paid
        window.press("Register payment")
        payment = window.find(pyatspi.ROLE_DIALOG, lambda name: "payment" in name.lower())
        window.press("Register payment", payment)
        wait_for("the payment", lambda: self.cli("invoices", "show", str(invoice))["state"] == "PAID")
        wait_for("the pane to tell", lambda: not window.is_enabled("Register payment"))

    def booking(self, number, status):
        answer = subprocess.run([BIN / "kontorist-cli", "--database", str(self.database), "--json", "bookings", "show",
                                 str(number)], capture_output=True, text=True, env=self.environment, timeout=60)
        row = json.loads(answer.stdout) if answer.returncode == 0 else {}
        return row if row.get("status") == status else None

    def user(self, email, status):
        listing = subprocess.run([BIN / "kontorist-cli", "--database", str(self.database), "--json",
                                  "customer-users", "list", "--search", email],
                                 capture_output=True, text=True, env=self.environment, timeout=60)
        for line in listing.stdout.splitlines():
            row = json.loads(line)
            if row["email"] == email and row["status"] == status:
                return row
        return None

    def link(self):
        text = urllib.parse.unquote(self.mails.read_text(encoding="utf-8"))
        return re.search(r"<(https?://[^>]+)>", text).group(1)

    def select_user(self, name):
        self.window.type_into("Search customer users", name)
        self.choose_row("Customer users", name)

    def choose_row(self, table, name):
        """In the table itself: the cells of one on another page count as shown, too. A row moves while the table is still finding, so the click may have to be made again; not at
        once, since two clicks open the row."""
        def is_chosen():
            return self.window.find_all(pyatspi.ROLE_LABEL, lambda text: text == name)

        def chosen():
            if is_chosen():
                return True
            root = self.window.find(pyatspi.ROLE_TABLE, table)
            cells = self.window.find_all(pyatspi.ROLE_TABLE_CELL, lambda text: name in text, root)
            if cells:
                self.window.click(cells[0])
            try:
                return wait_for("the pane", is_chosen, 3)
            except AssertionError:
                return False
        wait_for(f"{name} in the detail pane", chosen)

    def is_gone(self):
        answer = subprocess.run([BIN / "kontorist-cli", "--database", str(self.database), "contacts", "show",
                                 str(self.bo)], capture_output=True, env=self.environment, timeout=60)
        return answer.returncode == 4

    def confirm(self, name):
        """The question above the window; its button carries the verb."""
        def question():
            for dialog in self.window.find_all(pyatspi.ROLE_DIALOG, lambda text: True) \
                    + self.window.find_all(pyatspi.ROLE_ALERT, lambda text: True):
                if self.window.find_all(pyatspi.ROLE_PUSH_BUTTON, lambda text: text == name, dialog):
                    return dialog
            return None
        self.window.press(name, wait_for(f"the question before {name}", question))


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
