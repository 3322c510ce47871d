"""What must hold whatever happened to the program that wrote the database."""
import sqlite3

EFFECT = {  # action of the worker -> action word in the log
    "add": "contact.add", "activate": "contact.activate", "deactivate": "contact.deactivate",
    "delete-identities": "contact.delete-identities", "delete": "contact.delete",
    "invite": "contact.send-activation-request", "reset": "contact.reset-and-reinvite",
    "register": "account.register-through-link", "backup": "contact.back-up",
}


def problems(path, acknowledged):
    """Sentences about what is wrong; `acknowledged`: counts by (action, contact id)."""
    found = []
    db = sqlite3.connect(path)
    try:
        ok = db.execute("PRAGMA integrity_check").fetchone()[0]
        if ok != "ok":
            found.append(f"integrity: {ok}")
        if db.execute("PRAGMA foreign_key_check").fetchall():
            found.append("foreign keys")
        wrong = db.execute("SELECT count(*) FROM contact c LEFT JOIN identity i ON i.contact_id = c.id"
                           " WHERE c.status <> coalesce(i.status, 'UNREGISTERED')").fetchone()[0]
        if wrong:
            found.append(f"{wrong} contacts whose status is not their identity's")
        previous, number = b"\0" * 32, 0
        for seq, prev, digest in db.execute("SELECT seq, prev_hash, hash FROM audit_event ORDER BY seq"):
            number += 1
            if seq != number or prev != previous:
                found.append(f"audit chain broken at {seq}")
                break
            previous = digest
        if db.execute("SELECT seq, hash FROM audit_head").fetchone() != (number, previous):
            found.append("audit head")
        half = db.execute("SELECT count(*) FROM operation o WHERE NOT EXISTS"
                          " (SELECT 1 FROM audit_event e WHERE e.op_id = o.op_id)").fetchone()[0]
        half += db.execute("SELECT count(*) FROM audit_event e WHERE NOT EXISTS"
                           " (SELECT 1 FROM operation o WHERE o.op_id = e.op_id)").fetchone()[0]
        if half:
            found.append(f"{half} operations without their log line, or the reverse")
        flag = db.execute("SELECT count(*) FROM contact c WHERE (invited_at > 0) <> EXISTS (SELECT 1 FROM"
                          " access_token t WHERE t.contact_id = c.id AND used_at IS NULL AND revoked_at IS NULL"
                          " AND superseded_at IS NULL AND purpose = 'ACTIVATION')").fetchone()[0]
        if flag:
            found.append(f"{flag} contacts whose invited flag and links disagree")
        logged = dict(((action, subject), count) for action, subject, count in db.execute(
            "SELECT action, subject_id, count(*) FROM audit_event GROUP BY action, subject_id"))
        for (action, contact), count in acknowledged.items():
            if logged.get((EFFECT[action], contact), 0) < count:
                found.append(f"acknowledged but lost: {action} {contact}")
    finally:
        db.close()
    return found
