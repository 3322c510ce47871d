"""What must hold whatever happened to the program that wrote the database."""
import hashlib
import sqlite3
import zipfile

EFFECT = {  # action of the worker -> action word in the log
    "add": "contact.add", "edit": "contact.edit", "activate": "contact.activate",
    "deactivate": "contact.deactivate", "delete-identities": "contact.delete-identities",
    "delete": "contact.delete", "invite": "contact.send-activation-request",
    "reset": "contact.reset-and-reinvite", "revoke-link": "contact.revoke-link",
    "not-sent": "message.not-sent", "register": "account.register-through-link",
    "self-register": "account.self-register", "confirm": "account.confirm-registration",
    "accept-terms": "account.accept-terms", "upload-terms": "terms.upload", "import": "job.import",
    "set-status": "job.set-status", "back-up": "contact.back-up", "save-settings": "settings.save",
    "new-card": "customer.add", "save-card": "customer.edit", "set-seller": "invoice.settings",
    "add-event": "event.add", "add-price": "price.add", "add-places": "place.add", "add-booking": "booking.add",
    "accept-booking": "booking.record-accepted", "approve-booking": "booking.approve",
    "return-booking": "booking.return-to-unprocessed",
}
NO_LOG_LINE = {"copy-database"}
PERMISSIONS = (  # by bit, as clerkcards.cpp takes them from the stamp of a saving
    "BILLING", "SUPPORT", "PROVISIONING", "SYSTEM_CONFIGURATION", "SECURITY", "OTHER", "PLACE_ORDERS",
    "ENTER_READINGS", "VIEW_DOCUMENTS", "UPLOAD_DOCUMENTS", "VIEW_MODEL_DOCUMENTS", "SELF_CHECKS",
    "REPORT_FAULTS", "WRITE_COMMENTS", "EDIT_OWN_PROFILE",
)
CARD_LOG = {  # what one saving of a card writes, all of it or nothing
    "customer.add": ["contact.add"] * 3 + ["customer-user.activate"] + ["customer-user.add"] * 3 + ["customer.add"],
    "customer.edit": ["contact.add", "customer-user.add", "customer-user.change-access",
                      "customer-user.remove", "customer.edit"],
}


NO_ROWS = {  # what there must not be -> how to find it
    "bookings APPROVED without an invoice that stands, or the reverse":
        "SELECT 1 FROM booking b WHERE (b.status = 'APPROVED') <> EXISTS (SELECT 1 FROM invoice i"
        " WHERE i.booking_id = b.id AND i.kind = 'INVOICE' AND i.status IN ('ISSUED', 'PAID'))",
    "bookings whose sum is not their invoice's":
        "SELECT 1 FROM booking b JOIN invoice i ON i.booking_id = b.id WHERE b.status = 'APPROVED'"
        " AND i.kind = 'INVOICE' AND i.status <> 'CREDITED' AND (i.net <> b.net OR i.vat <> b.vat)",
    "places held twice":
        "SELECT 1 FROM booking WHERE place_id IS NOT NULL AND status IN ('OFFERED', 'ACCEPTED', 'APPROVED')"
        " GROUP BY place_id HAVING count(*) > 1",
    "invoices that are not the sum of their lines":
        "SELECT 1 FROM invoice i WHERE i.net <> (SELECT coalesce(sum(net), 0) FROM invoice_line WHERE invoice_number ="
        " i.number) OR i.vat <> (SELECT coalesce(sum(vat), 0) FROM invoice_line WHERE invoice_number = i.number)",
    "lines of no invoice": "SELECT 1 FROM invoice_line WHERE invoice_number NOT IN (SELECT number FROM invoice)",
    "invoices credited without a credit note, or the reverse":
        "SELECT 1 FROM invoice i LEFT JOIN invoice c ON c.credits = i.number"
        " WHERE i.kind = 'INVOICE' AND (i.status = 'CREDITED') <> (c.number IS NOT NULL)",
    "credit notes that do not bring their invoice to nothing":
        "SELECT 1 FROM invoice c JOIN invoice i ON i.number = c.credits WHERE i.net + c.net <> 0 OR i.vat + c.vat <> 0",
    "bookings with more or fewer invoices than approvals in the log":
        "SELECT 1 FROM booking b WHERE (SELECT count(*) FROM invoice WHERE booking_id = b.id AND kind = 'INVOICE') <>"
        " (SELECT count(*) FROM audit_event WHERE subject_kind = 'booking' AND subject_id = b.id"
        "  AND action = 'booking.approve')",
}


class Told:
    """What the worker said: acknowledged actions, errors, and files it spoke of."""

    def __init__(self):
        self.acknowledged = {}
        self.errors = []
        self.files = set()
        self.count = 0

    def read(self, text):
        """Takes every whole line; the last may be cut off."""
        for line in text[:text.rfind("\n") + 1].splitlines():
            word, *rest = line.split(" ", 5)
            if word == "ack" and rest[0] not in NO_LOG_LINE:
                key = (EFFECT[rest[0]], int(rest[1]))
                self.acknowledged[key] = self.acknowledged.get(key, 0) + 1
                self.count += 1
            elif word == "error":
                self.errors.append(rest)
            elif word == "file":
                self.files.add(line.split(" ", 1)[1])


def _scalar(db, query):
    return db.execute(query).fetchone()[0]


def _states(db):
    wrong = _scalar(db, "SELECT count(*) FROM contact c LEFT JOIN identity i ON i.contact_id = c.id"
                        " WHERE c.status <> coalesce(i.status, 'UNREGISTERED')")
    if wrong:
        yield f"{wrong} contacts whose status is not their identity's"
    wrong = _scalar(db, "SELECT count(*) FROM identity i WHERE NOT EXISTS"
                        " (SELECT 1 FROM credential c WHERE c.identity_id = i.id)")
    if wrong:
        yield f"{wrong} identities without a password"
    wrong = _scalar(db, "SELECT count(*) FROM contact c WHERE (invited_at > 0) <> EXISTS (SELECT 1 FROM"
                        " access_token t WHERE t.contact_id = c.id AND used_at IS NULL AND revoked_at IS NULL"
                        " AND superseded_at IS NULL AND purpose = 'ACTIVATION')")
    if wrong:
        yield f"{wrong} contacts whose invited flag and links disagree"


def _permissions_of(stamp):
    bits = int(stamp, 36) & 0x7FFF or 1
    return " ".join(name for bit, name in enumerate(PERMISSIONS) if bits >> bit & 1)


def _cards(db):
    """A card is whole: name, number, the user added, the one changed and the one removed are of one saving."""
    for customer, name, stamp in db.execute("SELECT id, name, number FROM customer").fetchall():
        users = sorted(db.execute(
            "SELECT u.level, c.name = ?, u.status, u.permissions FROM customer_user u"
            " JOIN contact c ON c.id = u.contact_id WHERE u.customer_id = ?", (f"card-{stamp}", customer)).fetchall())
        whole = [("ADMINISTRATOR", 0, "ACTIVE", ""), ("USER", 0, "PENDING", _permissions_of(stamp)),
                 ("USER", 1, "PENDING", "")]
        if name != f"Card {stamp}" or users != whole:
            yield f"card {customer} is half saved: {name}, {stamp}, {users}"
    logged = {}
    for op_id, action in db.execute("SELECT op_id, action FROM audit_event WHERE op_id IN (SELECT op_id FROM"
                                    " audit_event WHERE subject_kind IN ('customer', 'customer-user'))"):
        logged.setdefault(op_id, []).append(action)
    for actions in logged.values():
        if sorted(actions) not in CARD_LOG.values():
            yield f"half a card in the log: {sorted(actions)}"


def _bookings(db):
    """Status, place, invoice, number and log are of one step."""
    for what, query in NO_ROWS.items():
        wrong = _scalar(db, f"SELECT count(*) FROM ({query})")
        if wrong:
            yield f"{wrong} {what}"
    count, last = db.execute("SELECT count(*), coalesce(max(number), 0) FROM invoice").fetchone()
    following = _scalar(db, "SELECT next FROM invoice_counter")
    if count != last or following != last + 1:
        yield f"numbers: {count} documents, the last is {last}, the next would be {following}"


def _log(db, told):
    previous, number = b"\0" * 32, 0
    logged = {}
    for seq, prev, digest, action, subject in db.execute(
            "SELECT seq, prev_hash, hash, action, subject_id FROM audit_event ORDER BY seq"):
        number += 1
        logged[(action, subject)] = logged.get((action, subject), 0) + 1
        if seq != number or prev != previous:
            yield f"audit chain broken at {seq}"
            return
        previous = digest
    if db.execute("SELECT seq, hash FROM audit_head").fetchone() != (number, previous):
        yield "audit head"
    half = _scalar(db, "SELECT count(*) FROM operation o WHERE NOT EXISTS"
                       " (SELECT 1 FROM audit_event e WHERE e.op_id = o.op_id)")
    half += _scalar(db, "SELECT count(*) FROM audit_event e WHERE NOT EXISTS"
                        " (SELECT 1 FROM operation o WHERE o.op_id = e.op_id)")
    if half:
        yield f"{half} operations without their log line, or the reverse"
    for key, count in told.acknowledged.items():
        if logged.get(key, 0) < count:
            yield f"acknowledged but lost: {key[0]} {key[1]}"


def _stored_files(db, store):
    rows = db.execute("SELECT store_key, size, sha256 FROM job_file"
                      " UNION ALL SELECT store_key, size, sha256 FROM terms_document").fetchall()
    known = {row[0] for row in db.execute("SELECT store_key FROM file_removal")}
    for key, size, digest in rows:
        path = store / key[:2] / key
        content = path.read_bytes() if path.exists() else None
        if content is None or len(content) != size or hashlib.sha256(content).hexdigest() != digest:
            yield f"stored file {key} is {'missing' if content is None else 'not what it was'}"
        known.add(key)
    if store.exists():
        for path in store.rglob("*"):
            if path.is_file() and path.name not in known:
                yield f"stored file {path.name} belongs to nobody"


def _archives(folder, told):
    archives = folder / "archives"
    for path in archives.glob("*.zip") if archives.exists() else []:
        try:
            if zipfile.ZipFile(path).testzip() is not None:
                yield f"damaged archive {path.name}"
        except zipfile.BadZipFile:
            yield f"damaged archive {path.name}"
    for name in told.files:
        if not (folder / name).exists():
            yield f"acknowledged but lost: {name}"


def part_files(folder):
    """Names of half-written files. A killed program leaves one; the next archive removes it."""
    return [path.name for path in folder.rglob("*.part")]


def problems(folder, told):
    """Sentences about what is wrong in the worker's folder."""
    found = []
    path = folder / "office.db"
    if not path.exists():
        return ["acknowledged but lost: everything"] if told.count else []
    db = sqlite3.connect(path)
    try:
        if not _scalar(db, "SELECT count(*) FROM sqlite_master"):
            return ["acknowledged but lost: everything"] if told.count else []
        verdict = _scalar(db, "PRAGMA integrity_check")
        if verdict != "ok":
            found.append(f"integrity: {verdict}")
        if db.execute("PRAGMA foreign_key_check").fetchall():
            found.append("foreign keys")
        found += _states(db)
        found += _cards(db)
        found += _bookings(db)
        found += _log(db, told)
        found += _stored_files(db, folder / "office.db.files")
    except sqlite3.Error as error:
        found.append(f"database: {error}")
    finally:
        db.close()
    return found + list(_archives(folder, told))
