-- Schema 1: contacts, their identities, links, jobs, terms, and the log.
-- Statements end with ";;" on a line of their own, since triggers hold single semicolons.
-- Times are milliseconds since 1970-01-01T00:00Z; 0 means "never" where a column is NOT NULL.

CREATE TABLE schema_meta (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    version INTEGER NOT NULL,
    min_compatible INTEGER NOT NULL,
    database_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    demo INTEGER NOT NULL DEFAULT 0
);;

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) WITHOUT ROWID;;

CREATE TABLE staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    rights TEXT NOT NULL,
    created_at INTEGER NOT NULL
);;

-- Legal status changes and job statuses: filled from the program's action tables.
CREATE TABLE contact_transition (
    from_status TEXT NOT NULL,
    to_status TEXT NOT NULL,
    PRIMARY KEY (from_status, to_status)
) WITHOUT ROWID;;

CREATE TABLE job_status (
    name TEXT PRIMARY KEY NOT NULL,
    blocks_deletion INTEGER NOT NULL CHECK (blocks_deletion IN (0, 1))
) WITHOUT ROWID;;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    email_key TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    company TEXT NOT NULL DEFAULT '',
    company_key TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'en',
    status TEXT NOT NULL DEFAULT 'UNREGISTERED'
        CHECK (status IN ('UNREGISTERED', 'NOT_ACTIVE', 'ACTIVE', 'DEACTIVATED')),
    status_rank INTEGER GENERATED ALWAYS AS (CASE status
        WHEN 'UNREGISTERED' THEN 0 WHEN 'NOT_ACTIVE' THEN 1 WHEN 'ACTIVE' THEN 2 ELSE 3 END) STORED,
    invited_at INTEGER NOT NULL DEFAULT 0,
    link_expires_at INTEGER NOT NULL DEFAULT 0,
    terms_accepted_at INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    search_text TEXT NOT NULL,
    CHECK ((invited_at = 0) = (link_expires_at = 0))
);;
-- With the searched text behind the order, walking it by name reads no row; with invited_at, "not
-- invited" is counted without one.
CREATE INDEX contact_by_name ON contact (name_key, id, search_text);;
CREATE INDEX contact_by_email ON contact (email_key);;
CREATE UNIQUE INDEX contact_email_unique ON contact (email_key) WHERE email_key <> '';;
CREATE INDEX contact_by_status ON contact (status_rank, name_key, id, invited_at);;
CREATE INDEX contact_by_company ON contact (company_key, name_key);;
CREATE INDEX contact_by_terms ON contact (terms_accepted_at);;
CREATE INDEX contact_by_invited ON contact (invited_at, link_expires_at);;
CREATE INDEX contact_by_created ON contact (created_at);;

-- The identity decides the status; nothing else can.
CREATE TABLE identity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL UNIQUE REFERENCES contact (id) DEFERRABLE INITIALLY DEFERRED,
    email_key TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    activated_at INTEGER,
    disabled_at INTEGER,
    status TEXT GENERATED ALWAYS AS (CASE WHEN activated_at IS NULL THEN 'NOT_ACTIVE'
        WHEN disabled_at IS NULL THEN 'ACTIVE' ELSE 'DEACTIVATED' END) STORED,
    CHECK (disabled_at IS NULL OR activated_at IS NOT NULL)
);;

CREATE TABLE credential (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    identity_id INTEGER NOT NULL REFERENCES identity (id),
    kind TEXT NOT NULL CHECK (kind IN ('EMAIL', 'NUMBER')),
    login TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    must_change INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
);;
CREATE INDEX credential_by_identity ON credential (identity_id);;

CREATE TRIGGER contact_starts_unregistered BEFORE INSERT ON contact
WHEN NEW.status <> 'UNREGISTERED'
BEGIN
    SELECT RAISE(ABORT, 'kontorist:illegal-transition');
END;;

CREATE TRIGGER contact_status_guard BEFORE UPDATE OF status ON contact
WHEN NEW.status <> OLD.status
BEGIN
    SELECT RAISE(ABORT, 'kontorist:illegal-transition')
    WHERE NOT EXISTS (SELECT 1 FROM contact_transition
            WHERE from_status = OLD.status AND to_status = NEW.status)
        OR NEW.status <> coalesce(
            (SELECT status FROM identity WHERE contact_id = OLD.id), 'UNREGISTERED');
END;;

CREATE TRIGGER contact_id_fixed BEFORE UPDATE OF id ON contact
WHEN NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER contact_delete_guard BEFORE DELETE ON contact
BEGIN
    SELECT RAISE(ABORT, 'kontorist:jobs-in-progress')
    WHERE EXISTS (SELECT 1 FROM print_job JOIN job_status ON job_status.name = print_job.status
        WHERE print_job.contact_id = OLD.id AND job_status.blocks_deletion = 1);
END;;

CREATE TRIGGER identity_added AFTER INSERT ON identity
BEGIN
    UPDATE contact SET status = NEW.status WHERE id = NEW.contact_id;
END;;

CREATE TRIGGER identity_owner_fixed BEFORE UPDATE OF contact_id, id ON identity
WHEN NEW.contact_id <> OLD.contact_id OR NEW.id <> OLD.id
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER identity_changed AFTER UPDATE OF activated_at, disabled_at ON identity
BEGIN
    UPDATE contact SET status = NEW.status WHERE id = NEW.contact_id;
END;;

-- Where the contact itself went first, in the same transaction, no status is left to guard.
CREATE TRIGGER identity_removed AFTER DELETE ON identity
BEGIN
    UPDATE contact SET status = 'UNREGISTERED' WHERE id = OLD.contact_id;
END;;

-- Search inside words: three letters and more through trigrams, one or two through letter pairs,
-- which search_position helps to cut in SQL. Kept by triggers, so that no writer can forget it.
CREATE TABLE search_position (i INTEGER PRIMARY KEY);;
WITH RECURSIVE counter (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counter WHERE i < 1600)
INSERT INTO search_position SELECT i FROM counter;;

CREATE VIRTUAL TABLE contact_search USING fts5 (
    search_text, content = 'contact', content_rowid = 'id', columnsize = 0,
    tokenize = 'trigram case_sensitive 1');;
CREATE VIRTUAL TABLE contact_pairs USING fts5 (
    pairs, content = '', columnsize = 0, detail = none, prefix = '2', tokenize = 'ascii');;

CREATE TRIGGER contact_search_added AFTER INSERT ON contact
BEGIN
    INSERT INTO contact_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
    INSERT INTO contact_pairs (rowid, pairs)
        SELECT NEW.id, group_concat(DISTINCT hex(substr(NEW.search_text, i, 2)))
        FROM search_position WHERE i < length(NEW.search_text);
END;;

CREATE TRIGGER contact_search_changed AFTER UPDATE OF search_text ON contact
WHEN NEW.search_text <> OLD.search_text
BEGIN
    INSERT INTO contact_search (contact_search, rowid, search_text)
        VALUES ('delete', OLD.id, OLD.search_text);
    INSERT INTO contact_search (rowid, search_text) VALUES (NEW.id, NEW.search_text);
    INSERT INTO contact_pairs (contact_pairs, rowid, pairs)
        SELECT 'delete', OLD.id, group_concat(DISTINCT hex(substr(OLD.search_text, i, 2)))
        FROM search_position WHERE i < length(OLD.search_text);
    INSERT INTO contact_pairs (rowid, pairs)
        SELECT NEW.id, group_concat(DISTINCT hex(substr(NEW.search_text, i, 2)))
        FROM search_position WHERE i < length(NEW.search_text);
END;;

CREATE TRIGGER contact_search_removed AFTER DELETE ON contact
BEGIN
    INSERT INTO contact_search (contact_search, rowid, search_text)
        VALUES ('delete', OLD.id, OLD.search_text);
    INSERT INTO contact_pairs (contact_pairs, rowid, pairs)
        SELECT 'delete', OLD.id, group_concat(DISTINCT hex(substr(OLD.search_text, i, 2)))
        FROM search_position WHERE i < length(OLD.search_text);
END;;

CREATE TABLE outbound_message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body_masked TEXT NOT NULL,
    channel TEXT NOT NULL,
    handed_off_at INTEGER NOT NULL,
    answered_at INTEGER,
    sent INTEGER CHECK (sent IN (0, 1)),
    CHECK ((answered_at IS NULL) = (sent IS NULL))
);;
CREATE INDEX outbound_message_by_contact ON outbound_message (contact_id);;
CREATE INDEX outbound_message_unanswered ON outbound_message (handed_off_at)
    WHERE answered_at IS NULL;;

CREATE TABLE access_token (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    purpose TEXT NOT NULL
        CHECK (purpose IN ('ACTIVATION', 'CONFIRMATION', 'SET_PASSWORD', 'INVITATION', 'GUEST_BOOKING')),
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    recipient TEXT NOT NULL,
    message_id INTEGER REFERENCES outbound_message (id),
    token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    issued_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    opened_at INTEGER,
    used_at INTEGER,
    superseded_at INTEGER,
    revoked_at INTEGER,
    issued_by TEXT NOT NULL
);;
CREATE INDEX access_token_by_contact ON access_token (contact_id);;
CREATE INDEX access_token_by_issue ON access_token (issued_at);;

CREATE TRIGGER access_token_fixed BEFORE UPDATE ON access_token
WHEN NEW.token_hash IS NOT OLD.token_hash OR NEW.contact_id <> OLD.contact_id
    OR NEW.purpose <> OLD.purpose OR NEW.expires_at > OLD.expires_at
    OR (OLD.used_at IS NOT NULL AND NEW.used_at IS NOT OLD.used_at)
    OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NOT OLD.revoked_at)
    OR (OLD.superseded_at IS NOT NULL AND NEW.superseded_at IS NOT OLD.superseded_at)
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TABLE print_job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    number TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 60),
    label TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL REFERENCES job_status (name),
    created_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);;
CREATE INDEX print_job_by_contact ON print_job (contact_id, status);;

CREATE TRIGGER print_job_delete_guard BEFORE DELETE ON print_job
BEGIN
    SELECT RAISE(ABORT, 'kontorist:jobs-in-progress')
    WHERE (SELECT blocks_deletion FROM job_status WHERE name = OLD.status) = 1;
END;;

CREATE TABLE job_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    job_id INTEGER NOT NULL REFERENCES print_job (id),
    kind TEXT NOT NULL CHECK (kind IN ('INPUT_PDF', 'PDL_JSON', 'SUPPORT')),
    name TEXT NOT NULL,
    store_key TEXT NOT NULL UNIQUE CHECK (length(store_key) = 32),
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
);;
CREATE UNIQUE INDEX job_file_kind ON job_file (job_id, kind);;

-- Files in the store that are to be removed: written before a file is copied in, and when its row
-- goes; cleared when the file is claimed or gone. What a crash left behind is found here.
CREATE TABLE file_removal (
    store_key TEXT PRIMARY KEY NOT NULL,
    noted_at INTEGER NOT NULL
) WITHOUT ROWID;;

CREATE TABLE terms_document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    file_name TEXT NOT NULL,
    store_key TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    uploaded_at INTEGER NOT NULL,
    uploaded_by TEXT NOT NULL
);;

CREATE TABLE terms_acceptance (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    terms_id INTEGER NOT NULL REFERENCES terms_document (id),
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    accepted_at INTEGER NOT NULL,
    UNIQUE (terms_id, contact_id)
);;
CREATE INDEX terms_acceptance_by_contact ON terms_acceptance (contact_id);;

CREATE TABLE operation (
    op_id TEXT PRIMARY KEY NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;;

CREATE TABLE subject_key (
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32),
    PRIMARY KEY (subject_kind, subject_id)
) WITHOUT ROWID;;

CREATE TABLE audit_event (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor_kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    op_id TEXT NOT NULL,
    body BLOB NOT NULL,
    prev_hash BLOB NOT NULL UNIQUE CHECK (length(prev_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
);;
CREATE INDEX audit_event_by_subject ON audit_event (subject_kind, subject_id, seq);;

CREATE TABLE audit_head (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
);;
INSERT INTO audit_head (singleton, seq, hash) VALUES (1, 0, zeroblob(32));;

CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'kontorist:append-only');
END;;
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'kontorist:append-only');
END;;
-- INSERT OR REPLACE would slip past the two above; a row can only be the next one.
CREATE TRIGGER audit_event_next BEFORE INSERT ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'kontorist:append-only')
    WHERE NEW.seq IS NOT (SELECT seq + 1 FROM audit_head)
        OR NEW.prev_hash IS NOT (SELECT hash FROM audit_head);
END;;
CREATE TRIGGER audit_event_head AFTER INSERT ON audit_event
BEGIN
    UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash;
END;;
CREATE TRIGGER audit_head_guard BEFORE UPDATE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'kontorist:append-only')
    WHERE NEW.seq IS NOT OLD.seq + 1
        OR NEW.hash IS NOT (SELECT hash FROM audit_event WHERE seq = NEW.seq);
END;;
CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'kontorist:append-only');
END;;
