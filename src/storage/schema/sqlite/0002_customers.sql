-- Schema 2: customers, who may act for them, their facilities, orders, comments and fault reports.

ALTER TABLE staff ADD COLUMN email TEXT NOT NULL DEFAULT '';;
ALTER TABLE staff ADD COLUMN phone TEXT NOT NULL DEFAULT '';;
ALTER TABLE staff ADD COLUMN channel TEXT NOT NULL DEFAULT 'EMAIL' CHECK (channel IN ('EMAIL', 'SMS'));;
ALTER TABLE staff ADD COLUMN all_faults INTEGER NOT NULL DEFAULT 0 CHECK (all_faults IN (0, 1));;

-- Legal status changes: filled from the program's action tables.
CREATE TABLE customer_user_transition (
    kind TEXT NOT NULL,
    from_status TEXT NOT NULL,
    to_status TEXT NOT NULL,
    PRIMARY KEY (kind, from_status, to_status)
) WITHOUT ROWID;;

CREATE TABLE fault_transition (
    from_status TEXT NOT NULL,
    to_status TEXT NOT NULL,
    PRIMARY KEY (from_status, to_status)
) WITHOUT ROWID;;

CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '' CHECK (instr(number, '-') = 0),
    number_key TEXT UNIQUE CHECK (number_key <> ''),
    technician_id INTEGER REFERENCES staff (id),
    language TEXT NOT NULL DEFAULT 'en',
    archived_at INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    next_login_seq INTEGER NOT NULL DEFAULT 1 CHECK (next_login_seq >= 1),
    row_version INTEGER NOT NULL DEFAULT 1,
    search_text TEXT NOT NULL,
    CHECK ((number = '') = (number_key IS NULL))
);;
CREATE INDEX customer_by_name ON customer (name_key);;
CREATE INDEX customer_by_created ON customer (created_at);;
CREATE INDEX customer_by_technician ON customer (technician_id);;

CREATE TABLE permission_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    name_key TEXT NOT NULL UNIQUE,
    permissions TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);;

-- user_key and customer_key repeat the sort keys of contact and customer, so that a page of the
-- long list comes out of one index; triggers keep them.
CREATE TABLE customer_user (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    kind TEXT NOT NULL CHECK (kind IN ('CLIENT', 'CONTACT', 'GUEST')),
    level TEXT NOT NULL CHECK (level IN ('ADMINISTRATOR', 'USER')),
    status TEXT NOT NULL DEFAULT 'PENDING'
        CHECK (status IN ('PENDING', 'INVITE_SENT', 'DECLINED', 'ACTIVE', 'INACTIVE')),
    status_rank INTEGER GENERATED ALWAYS AS (CASE status WHEN 'PENDING' THEN 0
        WHEN 'INVITE_SENT' THEN 1 WHEN 'DECLINED' THEN 2 WHEN 'ACTIVE' THEN 3 ELSE 4 END) STORED,
    login_seq INTEGER CHECK (login_seq >= 1),
    number_login TEXT UNIQUE,
    sees_unassigned INTEGER NOT NULL DEFAULT 0 CHECK (sees_unassigned IN (0, 1)),
    permissions TEXT NOT NULL DEFAULT '',
    template_id INTEGER REFERENCES permission_template (id),
    invited_at INTEGER NOT NULL DEFAULT 0,
    invite_expires_at INTEGER NOT NULL DEFAULT 0,
    invitation_expired INTEGER NOT NULL DEFAULT 0 CHECK (invitation_expired IN (0, 1)),
    created_at INTEGER NOT NULL,
    last_login_at INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1,
    user_key TEXT NOT NULL DEFAULT '',
    customer_key TEXT NOT NULL DEFAULT '',
    UNIQUE (contact_id, customer_id),
    UNIQUE (customer_id, login_seq),
    UNIQUE (id, customer_id),
    CHECK ((login_seq IS NULL) = (number_login IS NULL)),
    CHECK ((status = 'INVITE_SENT') = (invited_at > 0)),
    CHECK ((invited_at = 0) = (invite_expires_at = 0))
);;
CREATE INDEX customer_user_by_user ON customer_user (user_key, customer_key);;
CREATE INDEX customer_user_by_customer ON customer_user (customer_key, user_key);;
CREATE INDEX customer_user_of_customer ON customer_user (customer_id, user_key);;
CREATE INDEX customer_user_administrators ON customer_user (customer_id)
    WHERE status = 'ACTIVE' AND level = 'ADMINISTRATOR';;
CREATE INDEX customer_user_by_status ON customer_user (status_rank, user_key);;
CREATE INDEX customer_user_by_created ON customer_user (created_at);;
CREATE INDEX customer_user_by_login ON customer_user (last_login_at);;
CREATE INDEX customer_user_by_template ON customer_user (template_id);;
CREATE INDEX customer_user_invited ON customer_user (invite_expires_at) WHERE status = 'INVITE_SENT';;

-- What stays of a removed customer user: its login number, retired for ever. contact_id leads to
-- the key of its log lines and is emptied when that person is deleted.
CREATE TABLE customer_user_tombstone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_user_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id INTEGER,
    login_seq INTEGER,
    number_login TEXT UNIQUE,
    UNIQUE (customer_id, login_seq)
);;
CREATE INDEX customer_user_tombstone_by_contact ON customer_user_tombstone (contact_id);;

CREATE TABLE facility (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (customer_id, name_key),
    UNIQUE (id, customer_id)
);;

-- Both references name the customer: a facility of another one cannot be written. The key's columns
-- come first, since the integrity check of older SQLite reads the wrong ones otherwise.
CREATE TABLE customer_user_facility (
    customer_user_id INTEGER NOT NULL,
    facility_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    PRIMARY KEY (customer_user_id, facility_id),
    FOREIGN KEY (customer_user_id, customer_id) REFERENCES customer_user (id, customer_id),
    FOREIGN KEY (facility_id, customer_id) REFERENCES facility (id, customer_id)
) WITHOUT ROWID;;
CREATE INDEX customer_user_facility_by_facility ON customer_user_facility (facility_id);;

CREATE TABLE service_object (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    facility_id INTEGER,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key TEXT NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    serial TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (id, customer_id),
    FOREIGN KEY (facility_id, customer_id) REFERENCES facility (id, customer_id)
);;
CREATE INDEX service_object_by_customer ON service_object (customer_id, name_key);;
CREATE INDEX service_object_by_facility ON service_object (facility_id);;

CREATE TABLE customer_order (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    number TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 60),
    kind TEXT NOT NULL CHECK (kind IN ('SHOP', 'SERVICE', 'WORK')),
    title TEXT NOT NULL DEFAULT '',
    facility_id INTEGER,
    object_id INTEGER,
    placed_by INTEGER,
    placed_contact INTEGER,
    reference_login TEXT NOT NULL DEFAULT '',
    reference_name TEXT NOT NULL DEFAULT '',
    reference_erased INTEGER NOT NULL DEFAULT 0 CHECK (reference_erased IN (0, 1)),
    technician_id INTEGER REFERENCES staff (id),
    created_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (id, customer_id),
    FOREIGN KEY (facility_id, customer_id) REFERENCES facility (id, customer_id),
    FOREIGN KEY (object_id, customer_id) REFERENCES service_object (id, customer_id),
    FOREIGN KEY (placed_by, customer_id) REFERENCES customer_user (id, customer_id)
);;
CREATE INDEX customer_order_by_customer ON customer_order (customer_id, created_at);;
CREATE INDEX customer_order_by_user ON customer_order (placed_by);;
CREATE INDEX customer_order_by_contact ON customer_order (placed_contact);;
CREATE INDEX customer_order_by_facility ON customer_order (facility_id);;
CREATE INDEX customer_order_by_object ON customer_order (object_id);;

CREATE TABLE order_comment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL REFERENCES customer_order (id),
    staff_id INTEGER REFERENCES staff (id),
    customer_user_id INTEGER REFERENCES customer_user (id),
    author_contact INTEGER,
    author_login TEXT NOT NULL DEFAULT '',
    author_name TEXT NOT NULL DEFAULT '',
    author_erased INTEGER NOT NULL DEFAULT 0 CHECK (author_erased IN (0, 1)),
    body TEXT NOT NULL CHECK (length(body) BETWEEN 1 AND 10000),
    visibility TEXT NOT NULL CHECK (visibility IN ('INTERNAL', 'CUSTOMER')),
    reply_to INTEGER,
    created_at INTEGER NOT NULL,
    UNIQUE (id, order_id),
    FOREIGN KEY (reply_to, order_id) REFERENCES order_comment (id, order_id),
    CHECK (staff_id IS NOT NULL OR visibility = 'CUSTOMER')
);;
CREATE INDEX order_comment_by_order ON order_comment (order_id, created_at);;
CREATE INDEX order_comment_by_user ON order_comment (customer_user_id);;
CREATE INDEX order_comment_by_contact ON order_comment (author_contact);;

CREATE TABLE fault_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    facility_id INTEGER,
    object_id INTEGER,
    reported_by INTEGER,
    reported_contact INTEGER,
    reference_login TEXT NOT NULL DEFAULT '',
    reference_name TEXT NOT NULL DEFAULT '',
    reference_erased INTEGER NOT NULL DEFAULT 0 CHECK (reference_erased IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'NEW'
        CHECK (status IN ('NEW', 'ASSIGNED', 'WORK_ORDER_CREATED', 'CLOSED')),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    description TEXT NOT NULL DEFAULT '',
    assigned_to INTEGER REFERENCES staff (id),
    work_order_id INTEGER,
    created_at INTEGER NOT NULL,
    read_at INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1,
    FOREIGN KEY (facility_id, customer_id) REFERENCES facility (id, customer_id),
    FOREIGN KEY (object_id, customer_id) REFERENCES service_object (id, customer_id),
    FOREIGN KEY (reported_by, customer_id) REFERENCES customer_user (id, customer_id),
    FOREIGN KEY (work_order_id, customer_id) REFERENCES customer_order (id, customer_id),
    CHECK (status <> 'ASSIGNED' OR assigned_to IS NOT NULL),
    CHECK (status <> 'WORK_ORDER_CREATED' OR work_order_id IS NOT NULL)
);;
CREATE INDEX fault_report_by_customer ON fault_report (customer_id, status);;
CREATE INDEX fault_report_by_created ON fault_report (created_at);;
CREATE INDEX fault_report_by_user ON fault_report (reported_by);;
CREATE INDEX fault_report_by_contact ON fault_report (reported_contact);;
CREATE INDEX fault_report_unread ON fault_report (read_at) WHERE read_at = 0;;
CREATE INDEX fault_report_by_facility ON fault_report (facility_id);;
CREATE INDEX fault_report_by_object ON fault_report (object_id);;
CREATE INDEX fault_report_by_order ON fault_report (work_order_id);;

-- Files of a customer. One of a model is what every such thing has, a maker's manual say.
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    facility_id INTEGER,
    order_id INTEGER,
    object_id INTEGER,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200 AND instr(name, '/') = 0),
    kind TEXT NOT NULL CHECK (kind IN
        ('MANUAL', 'DRAWING', 'CERTIFICATE', 'REPORT', 'AGREEMENT', 'PHOTO', 'OTHER')),
    of_model INTEGER NOT NULL DEFAULT 0 CHECK (of_model IN (0, 1)),
    store_key TEXT NOT NULL UNIQUE CHECK (length(store_key) = 32),
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    staff_id INTEGER REFERENCES staff (id),
    uploaded_by INTEGER,
    uploaded_contact INTEGER,
    reference_login TEXT NOT NULL DEFAULT '',
    reference_name TEXT NOT NULL DEFAULT '',
    reference_erased INTEGER NOT NULL DEFAULT 0 CHECK (reference_erased IN (0, 1)),
    created_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    FOREIGN KEY (facility_id, customer_id) REFERENCES facility (id, customer_id),
    FOREIGN KEY (order_id, customer_id) REFERENCES customer_order (id, customer_id),
    FOREIGN KEY (object_id, customer_id) REFERENCES service_object (id, customer_id),
    FOREIGN KEY (uploaded_by, customer_id) REFERENCES customer_user (id, customer_id)
);;
CREATE INDEX document_by_customer ON document (customer_id, created_at);;
CREATE INDEX document_by_facility ON document (facility_id);;
CREATE INDEX document_by_order ON document (order_id);;
CREATE INDEX document_by_object ON document (object_id);;
CREATE INDEX document_by_user ON document (uploaded_by);;
CREATE INDEX document_by_contact ON document (uploaded_contact);;

-- Messages to staff that wait for a sender. They name the paper, not what stands in it.
CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    channel TEXT NOT NULL CHECK (channel IN ('EMAIL', 'SMS')),
    recipient TEXT NOT NULL,
    template TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    created_at INTEGER NOT NULL,
    sent_at INTEGER NOT NULL DEFAULT 0
);;
CREATE INDEX notice_waiting ON notice (created_at) WHERE sent_at = 0;;

ALTER TABLE access_token ADD COLUMN customer_user_id INTEGER REFERENCES customer_user (id);;
CREATE INDEX access_token_by_customer_user ON access_token (customer_user_id);;

-- A link keeps its subject; only where the user is removed, the dead link forgets it.
CREATE TRIGGER access_token_subject_fixed BEFORE UPDATE OF customer_user_id ON access_token
WHEN NEW.customer_user_id IS NOT OLD.customer_user_id
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable')
    WHERE NEW.customer_user_id IS NOT NULL
        OR (OLD.used_at IS NULL AND OLD.revoked_at IS NULL AND OLD.superseded_at IS NULL);
END;;

CREATE TRIGGER access_token_own_subject BEFORE INSERT ON access_token
WHEN NEW.customer_user_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'kontorist:foreign-customer-user')
    WHERE NEW.contact_id IS NOT (SELECT contact_id FROM customer_user
        WHERE id = NEW.customer_user_id);
END;;

CREATE TRIGGER customer_fixed BEFORE UPDATE OF id, next_login_seq ON customer
WHEN NEW.id <> OLD.id OR NEW.next_login_seq < OLD.next_login_seq
BEGIN
    SELECT RAISE(ABORT, 'kontorist:login-number-reuse');
END;;

CREATE TRIGGER customer_name_changed AFTER UPDATE OF name_key ON customer
WHEN NEW.name_key <> OLD.name_key
BEGIN
    UPDATE customer_user SET customer_key = NEW.name_key WHERE customer_id = NEW.id;
END;;

CREATE TRIGGER customer_user_name_changed AFTER UPDATE OF name_key ON contact
WHEN NEW.name_key <> OLD.name_key
BEGIN
    UPDATE customer_user SET user_key = NEW.name_key WHERE contact_id = NEW.id;
END;;

-- Erasing a customer that once had numbers would let them come back with a namesake.
CREATE TRIGGER customer_delete_guard BEFORE DELETE ON customer
BEGIN
    SELECT RAISE(ABORT, 'kontorist:login-number-reuse') WHERE OLD.next_login_seq > 1;
END;;

CREATE TRIGGER customer_user_starts_pending BEFORE INSERT ON customer_user
BEGIN
    SELECT RAISE(ABORT, 'kontorist:illegal-transition') WHERE NEW.status <> 'PENDING';
    SELECT RAISE(ABORT, 'kontorist:login-number-reuse')
    WHERE NEW.login_seq >= (SELECT next_login_seq FROM customer WHERE id = NEW.customer_id)
        OR EXISTS (SELECT 1 FROM customer_user_tombstone WHERE number_login = NEW.number_login
            OR (customer_id = NEW.customer_id AND login_seq = NEW.login_seq));
END;;

CREATE TRIGGER customer_user_added AFTER INSERT ON customer_user
BEGIN
    UPDATE customer_user SET user_key = (SELECT name_key FROM contact WHERE id = NEW.contact_id),
        customer_key = (SELECT name_key FROM customer WHERE id = NEW.customer_id)
    WHERE id = NEW.id;
END;;

CREATE TRIGGER customer_user_fixed BEFORE UPDATE OF id, contact_id, customer_id, kind ON customer_user
WHEN NEW.id <> OLD.id OR NEW.contact_id <> OLD.contact_id OR NEW.customer_id <> OLD.customer_id
    OR NEW.kind <> OLD.kind
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER customer_user_status_guard BEFORE UPDATE OF status ON customer_user
WHEN NEW.status <> OLD.status
BEGIN
    SELECT RAISE(ABORT, 'kontorist:illegal-transition')
    WHERE NOT EXISTS (SELECT 1 FROM customer_user_transition WHERE kind = OLD.kind
        AND from_status = OLD.status AND to_status = NEW.status);
END;;

CREATE TRIGGER customer_user_administrator_guard BEFORE UPDATE OF status, level ON customer_user
WHEN OLD.status = 'ACTIVE' AND OLD.level = 'ADMINISTRATOR'
    AND (NEW.status <> 'ACTIVE' OR NEW.level <> 'ADMINISTRATOR')
BEGIN
    SELECT RAISE(ABORT, 'kontorist:last-administrator')
    WHERE NOT EXISTS (SELECT 1 FROM customer_user WHERE customer_id = OLD.customer_id
        AND id <> OLD.id AND status = 'ACTIVE' AND level = 'ADMINISTRATOR');
END;;

CREATE TRIGGER customer_user_delete_guard BEFORE DELETE ON customer_user
WHEN OLD.status = 'ACTIVE' AND OLD.level = 'ADMINISTRATOR'
BEGIN
    SELECT RAISE(ABORT, 'kontorist:last-administrator')
    WHERE EXISTS (SELECT 1 FROM customer_user
            WHERE customer_id = OLD.customer_id AND id <> OLD.id)
        AND NOT EXISTS (SELECT 1 FROM customer_user WHERE customer_id = OLD.customer_id
            AND id <> OLD.id AND status = 'ACTIVE' AND level = 'ADMINISTRATOR');
END;;

-- A new login name is an explicit step; the old number is retired, and the new one was never used.
CREATE TRIGGER customer_user_login_changed BEFORE UPDATE OF login_seq, number_login ON customer_user
WHEN NEW.login_seq IS NOT OLD.login_seq OR NEW.number_login IS NOT OLD.number_login
BEGIN
    SELECT RAISE(ABORT, 'kontorist:login-number-reuse')
    WHERE NEW.login_seq IS NOT NULL
        AND (NEW.login_seq >= (SELECT next_login_seq FROM customer WHERE id = NEW.customer_id)
            OR NEW.login_seq IS OLD.login_seq
            OR EXISTS (SELECT 1 FROM customer_user_tombstone WHERE number_login = NEW.number_login
                OR (customer_id = NEW.customer_id AND login_seq = NEW.login_seq)));
    INSERT INTO customer_user_tombstone
        (customer_user_id, customer_id, contact_id, login_seq, number_login)
        SELECT OLD.id, OLD.customer_id, OLD.contact_id, OLD.login_seq, OLD.number_login
        WHERE OLD.login_seq IS NOT NULL;
END;;

CREATE TRIGGER customer_user_removed AFTER DELETE ON customer_user
BEGIN
    INSERT INTO customer_user_tombstone
        (customer_user_id, customer_id, contact_id, login_seq, number_login)
        VALUES (OLD.id, OLD.customer_id, OLD.contact_id, OLD.login_seq, OLD.number_login);
END;;

CREATE TRIGGER customer_user_tombstone_fixed BEFORE UPDATE ON customer_user_tombstone
WHEN NEW.customer_user_id <> OLD.customer_user_id OR NEW.customer_id <> OLD.customer_id
    OR NEW.login_seq IS NOT OLD.login_seq OR NEW.number_login IS NOT OLD.number_login
BEGIN
    SELECT RAISE(ABORT, 'kontorist:login-number-reuse');
END;;

CREATE TRIGGER customer_user_tombstone_stays BEFORE DELETE ON customer_user_tombstone
BEGIN
    SELECT RAISE(ABORT, 'kontorist:login-number-reuse');
END;;

-- The reference alone would refuse these too; this says why.
CREATE TRIGGER customer_user_facility_own BEFORE INSERT ON customer_user_facility
BEGIN
    SELECT RAISE(ABORT, 'kontorist:foreign-facility')
    WHERE NEW.customer_id IS NOT (SELECT customer_id FROM facility WHERE id = NEW.facility_id)
        OR NEW.customer_id IS NOT (SELECT customer_id FROM customer_user
            WHERE id = NEW.customer_user_id);
END;;

CREATE TRIGGER customer_user_facility_fixed BEFORE UPDATE ON customer_user_facility
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER facility_fixed BEFORE UPDATE OF id, customer_id ON facility
WHEN NEW.id <> OLD.id OR NEW.customer_id <> OLD.customer_id
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER customer_order_fixed
BEFORE UPDATE OF id, customer_id, number, placed_by, reference_login, reference_name ON customer_order
WHEN NEW.id <> OLD.id OR NEW.customer_id <> OLD.customer_id OR NEW.number <> OLD.number
    OR (NEW.placed_by IS NOT OLD.placed_by AND NEW.placed_by IS NOT NULL)
    OR (NEW.reference_name <> OLD.reference_name AND NEW.reference_erased = 0)
    OR (NEW.reference_login <> OLD.reference_login AND NEW.reference_erased = 0)
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER order_comment_fixed BEFORE UPDATE ON order_comment
WHEN NEW.id <> OLD.id OR NEW.order_id <> OLD.order_id OR NEW.body <> OLD.body
    OR NEW.visibility <> OLD.visibility OR NEW.reply_to IS NOT OLD.reply_to
    OR NEW.staff_id IS NOT OLD.staff_id
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

-- What customers cannot see they cannot be answered on.
CREATE TRIGGER order_comment_reply_guard BEFORE INSERT ON order_comment
WHEN NEW.reply_to IS NOT NULL AND NEW.visibility = 'CUSTOMER'
BEGIN
    SELECT RAISE(ABORT, 'kontorist:reply-to-internal')
    WHERE (SELECT visibility FROM order_comment WHERE id = NEW.reply_to) = 'INTERNAL';
END;;

-- What a document is made of does not change; another file is another document.
CREATE TRIGGER document_fixed BEFORE UPDATE ON document
WHEN NEW.id <> OLD.id OR NEW.customer_id <> OLD.customer_id OR NEW.store_key <> OLD.store_key
    OR NEW.size <> OLD.size OR NEW.sha256 <> OLD.sha256 OR NEW.created_at <> OLD.created_at
    OR NEW.staff_id IS NOT OLD.staff_id
    OR (NEW.uploaded_by IS NOT OLD.uploaded_by AND NEW.uploaded_by IS NOT NULL)
    OR (NEW.reference_name <> OLD.reference_name AND NEW.reference_erased = 0)
    OR (NEW.reference_login <> OLD.reference_login AND NEW.reference_erased = 0)
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER fault_report_starts_new BEFORE INSERT ON fault_report
WHEN NEW.status <> 'NEW'
BEGIN
    SELECT RAISE(ABORT, 'kontorist:illegal-transition');
END;;

CREATE TRIGGER fault_report_status_guard BEFORE UPDATE OF status ON fault_report
WHEN NEW.status <> OLD.status
BEGIN
    SELECT RAISE(ABORT, 'kontorist:illegal-transition')
    WHERE NOT EXISTS (SELECT 1 FROM fault_transition
        WHERE from_status = OLD.status AND to_status = NEW.status);
END;;
