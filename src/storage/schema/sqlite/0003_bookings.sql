-- Schema 3: events with places and price lists, bookings, invoices and payments. Amounts are whole
-- numbers of the currency's smallest unit, rates and discounts hundredths of a per cent.

-- Legal status changes: filled from the program's action table.
CREATE TABLE booking_transition (
    from_status TEXT NOT NULL,
    to_status TEXT NOT NULL,
    PRIMARY KEY (from_status, to_status)
) WITHOUT ROWID;;

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    name_key TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (length(starts_on) = 10),
    ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
    book_by TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    capacity INTEGER NOT NULL DEFAULT 0 CHECK (capacity >= 0),
    organiser_email TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1
);;
CREATE INDEX event_by_start ON event (starts_on);;

CREATE TABLE price_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id INTEGER NOT NULL REFERENCES event (id),
    kind TEXT NOT NULL CHECK (kind IN ('PLACE', 'EXTRA')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    unit_price INTEGER NOT NULL CHECK (unit_price BETWEEN 0 AND 10000000000),
    vat_rate INTEGER NOT NULL CHECK (vat_rate BETWEEN 0 AND 10000),
    removed_at INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (id, event_id)
);;
CREATE INDEX price_item_by_event ON price_item (event_id);;

-- A removed place keeps its row: bookings tell which one it was.
CREATE TABLE place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id INTEGER NOT NULL REFERENCES event (id),
    number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 20),
    number_key TEXT NOT NULL,
    price_item_id INTEGER,
    removed_at INTEGER NOT NULL DEFAULT 0,
    row_version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (id, event_id),
    FOREIGN KEY (price_item_id, event_id) REFERENCES price_item (id, event_id)
);;
CREATE UNIQUE INDEX place_number ON place (event_id, number_key) WHERE removed_at = 0;;
CREATE INDEX place_by_price ON place (price_item_id);;

-- net and vat are what the lines come to by today's price list, or on the invoice once approved;
-- event_key repeats the event's sort key, so that a page of the long list comes out of one index.
CREATE TABLE booking (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id INTEGER NOT NULL REFERENCES event (id),
    place_id INTEGER,
    exhibitor TEXT NOT NULL CHECK (length(exhibitor) <= 200),
    exhibitor_key TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    email_key TEXT NOT NULL DEFAULT '',
    email_bounced INTEGER NOT NULL DEFAULT 0 CHECK (email_bounced IN (0, 1)),
    code_allowed INTEGER NOT NULL DEFAULT 0 CHECK (code_allowed IN (0, 1)),
    phone TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    org_number TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'en',
    note TEXT NOT NULL DEFAULT '',
    contact_id INTEGER REFERENCES contact (id),
    customer_user_id INTEGER REFERENCES customer_user (id),
    status TEXT NOT NULL DEFAULT 'UNPROCESSED' CHECK (status IN
        ('UNPROCESSED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'APPROVED', 'CANCELLED')),
    status_rank INTEGER GENERATED ALWAYS AS (CASE status WHEN 'UNPROCESSED' THEN 0
        WHEN 'OFFERED' THEN 1 WHEN 'ACCEPTED' THEN 2 WHEN 'DECLINED' THEN 3
        WHEN 'APPROVED' THEN 4 ELSE 5 END) STORED,
    reply_until INTEGER NOT NULL DEFAULT 0,
    discount INTEGER NOT NULL DEFAULT 0 CHECK (discount BETWEEN 0 AND 10000),
    net INTEGER NOT NULL DEFAULT 0 CHECK (net >= 0),
    vat INTEGER NOT NULL DEFAULT 0 CHECK (vat >= 0),
    total INTEGER GENERATED ALWAYS AS (net + vat) STORED,
    erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)),
    created_at INTEGER NOT NULL,
    row_version INTEGER NOT NULL DEFAULT 1,
    event_key TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL,
    UNIQUE (id, event_id),
    FOREIGN KEY (place_id, event_id) REFERENCES place (id, event_id),
    CHECK (exhibitor <> '' OR erased = 1),
    CHECK (email <> '' OR (email_key = '' AND email_bounced = 0)),
    CHECK (customer_user_id IS NULL OR contact_id IS NOT NULL)
);;
-- A place is held by one booking at most, whoever writes.
CREATE UNIQUE INDEX booking_place_once ON booking (place_id)
    WHERE status IN ('OFFERED', 'ACCEPTED', 'APPROVED');;
CREATE INDEX booking_by_created ON booking (created_at);;
CREATE INDEX booking_by_exhibitor ON booking (exhibitor_key, created_at);;
CREATE INDEX booking_by_status ON booking (status_rank, created_at);;
CREATE INDEX booking_by_event ON booking (event_id, created_at);;
CREATE INDEX booking_by_event_key ON booking (event_key, created_at);;
CREATE INDEX booking_by_email ON booking (email_key);;
CREATE INDEX booking_by_reply ON booking (reply_until);;
CREATE INDEX booking_by_total ON booking (total);;
CREATE INDEX booking_by_contact ON booking (contact_id);;
CREATE INDEX booking_by_user ON booking (customer_user_id);;
CREATE INDEX booking_by_place ON booking (place_id);;
CREATE INDEX booking_holding ON booking (event_id)
    WHERE status IN ('OFFERED', 'ACCEPTED', 'APPROVED');;

CREATE TABLE booking_extra (
    booking_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL,
    event_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 9999),
    PRIMARY KEY (booking_id, item_id),
    FOREIGN KEY (booking_id, event_id) REFERENCES booking (id, event_id),
    FOREIGN KEY (item_id, event_id) REFERENCES price_item (id, event_id)
) WITHOUT ROWID;;
CREATE INDEX booking_extra_by_item ON booking_extra (item_id);;

-- The number that the next invoice or credit note gets. It only moves along with one.
CREATE TABLE invoice_counter (
    singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
    next INTEGER NOT NULL CHECK (next >= 1)
);;
INSERT INTO invoice_counter (singleton, next) VALUES (1, 1);;

-- Written before the invoice itself, which is refused unless its sums are those of its lines.
CREATE TABLE invoice_line (
    invoice_number INTEGER NOT NULL REFERENCES invoice (number) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 1),
    text TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 9999),
    unit_price INTEGER NOT NULL,
    discount INTEGER NOT NULL CHECK (discount BETWEEN 0 AND 10000),
    vat_rate INTEGER NOT NULL CHECK (vat_rate BETWEEN 0 AND 10000),
    net INTEGER NOT NULL,
    vat INTEGER NOT NULL,
    PRIMARY KEY (invoice_number, position)
) WITHOUT ROWID;;

-- status_after: where a credit note leaves the booking. refund: what it says is to be paid back.
CREATE TABLE invoice (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT')),
    booking_id INTEGER NOT NULL REFERENCES booking (id),
    credits INTEGER UNIQUE REFERENCES invoice (number),
    status TEXT NOT NULL DEFAULT 'ISSUED' CHECK (status IN ('ISSUED', 'PAID', 'CREDITED')),
    status_after TEXT CHECK (status_after IN ('UNPROCESSED', 'CANCELLED')),
    issued_on TEXT NOT NULL CHECK (length(issued_on) = 10),
    due_on TEXT NOT NULL CHECK (due_on >= issued_on),
    issued_at INTEGER NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    net INTEGER NOT NULL,
    vat INTEGER NOT NULL,
    total INTEGER GENERATED ALWAYS AS (net + vat) STORED,
    paid INTEGER NOT NULL DEFAULT 0 CHECK (paid >= 0),
    refund INTEGER NOT NULL DEFAULT 0 CHECK (refund >= 0),
    reference TEXT NOT NULL,
    language TEXT NOT NULL,
    event_name TEXT NOT NULL,
    place_number TEXT NOT NULL,
    seller TEXT NOT NULL,
    buyer_name TEXT NOT NULL,
    buyer_address TEXT NOT NULL,
    buyer_org TEXT NOT NULL,
    buyer_email TEXT NOT NULL,
    buyer_reference TEXT NOT NULL,
    buyer_erased INTEGER NOT NULL DEFAULT 0 CHECK (buyer_erased IN (0, 1)),
    search_text TEXT NOT NULL,
    CHECK ((kind = 'CREDIT') = (credits IS NOT NULL)),
    CHECK ((kind = 'CREDIT') = (status_after IS NOT NULL)),
    CHECK (kind = 'CREDIT' OR refund = 0),
    CHECK (paid <= CASE kind WHEN 'CREDIT' THEN refund ELSE total END)
);;
CREATE INDEX invoice_by_booking ON invoice (booking_id);;
CREATE INDEX invoice_by_due ON invoice (due_on) WHERE status = 'ISSUED' AND kind = 'INVOICE';;
CREATE UNIQUE INDEX invoice_live_once ON invoice (booking_id)
    WHERE kind = 'INVOICE' AND status IN ('ISSUED', 'PAID');;

CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_number INTEGER NOT NULL REFERENCES invoice (number),
    amount INTEGER NOT NULL CHECK (amount > 0),
    paid_on TEXT NOT NULL CHECK (length(paid_on) = 10),
    method TEXT NOT NULL CHECK (method IN ('BANK', 'SWISH', 'CARD', 'CASH', 'PORTAL')),
    note TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL,
    recorded_at INTEGER NOT NULL
);;
CREATE INDEX payment_by_invoice ON payment (invoice_number);;

-- Links and messages may belong to a booking in place of a contact. Their tables are made anew,
-- since a column cannot be freed of NOT NULL.
CREATE TABLE outbound_message_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER REFERENCES contact (id),
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body_masked TEXT NOT NULL,
    channel TEXT NOT NULL,
    handed_off_at INTEGER NOT NULL,
    answered_at INTEGER,
    sent INTEGER CHECK (sent IN (0, 1)),
    booking_id INTEGER REFERENCES booking (id),
    CHECK ((answered_at IS NULL) = (sent IS NULL)),
    CHECK ((contact_id IS NULL) <> (booking_id IS NULL))
);;
INSERT INTO outbound_message_new (id, contact_id, template, language, recipient, subject,
    body_masked, channel, handed_off_at, answered_at, sent)
    SELECT id, contact_id, template, language, recipient, subject, body_masked, channel,
        handed_off_at, answered_at, sent FROM outbound_message;;

CREATE TABLE access_token_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    purpose TEXT NOT NULL
        CHECK (purpose IN ('ACTIVATION', 'CONFIRMATION', 'SET_PASSWORD', 'INVITATION', 'GUEST_BOOKING')),
    contact_id INTEGER REFERENCES contact (id),
    recipient TEXT NOT NULL,
    message_id INTEGER REFERENCES outbound_message_new (id),
    token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    issued_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    opened_at INTEGER,
    used_at INTEGER,
    superseded_at INTEGER,
    revoked_at INTEGER,
    issued_by TEXT NOT NULL,
    customer_user_id INTEGER REFERENCES customer_user (id),
    booking_id INTEGER REFERENCES booking (id),
    recipient_kind TEXT NOT NULL DEFAULT ''
        CHECK (recipient_kind IN ('', 'EXHIBITOR', 'ORGANISER')),
    CHECK ((contact_id IS NULL) <> (booking_id IS NULL)),
    CHECK ((purpose = 'GUEST_BOOKING') = (booking_id IS NOT NULL)),
    CHECK ((recipient_kind = '') = (booking_id IS NULL))
);;
INSERT INTO access_token_new (id, purpose, contact_id, recipient, message_id, token_hash, issued_at,
    expires_at, opened_at, used_at, superseded_at, revoked_at, issued_by, customer_user_id)
    SELECT id, purpose, contact_id, recipient, message_id, token_hash, issued_at, expires_at,
        opened_at, used_at, superseded_at, revoked_at, issued_by, customer_user_id
    FROM access_token;;

-- Numbers that were given once are not given again.
DELETE FROM sqlite_sequence WHERE name IN ('outbound_message_new', 'access_token_new');;
INSERT INTO sqlite_sequence (name, seq)
    SELECT name || '_new', seq FROM sqlite_sequence
    WHERE name IN ('outbound_message', 'access_token');;

DROP TABLE access_token;;
DROP TABLE outbound_message;;
ALTER TABLE outbound_message_new RENAME TO outbound_message;;
ALTER TABLE access_token_new RENAME TO access_token;;

CREATE INDEX outbound_message_by_contact ON outbound_message (contact_id);;
CREATE INDEX outbound_message_by_booking ON outbound_message (booking_id);;
CREATE INDEX outbound_message_unanswered ON outbound_message (handed_off_at)
    WHERE answered_at IS NULL;;
CREATE INDEX access_token_by_contact ON access_token (contact_id);;
CREATE INDEX access_token_by_issue ON access_token (issued_at);;
CREATE INDEX access_token_by_customer_user ON access_token (customer_user_id);;
CREATE INDEX access_token_by_booking ON access_token (booking_id);;

CREATE TRIGGER access_token_fixed BEFORE UPDATE ON access_token
WHEN NEW.token_hash IS NOT OLD.token_hash OR NEW.contact_id IS NOT OLD.contact_id
    OR NEW.booking_id IS NOT OLD.booking_id OR NEW.recipient_kind <> OLD.recipient_kind
    OR NEW.purpose <> OLD.purpose OR NEW.expires_at > OLD.expires_at
    OR (OLD.used_at IS NOT NULL AND NEW.used_at IS NOT OLD.used_at)
    OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NOT OLD.revoked_at)
    OR (OLD.superseded_at IS NOT NULL AND NEW.superseded_at IS NOT OLD.superseded_at)
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

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

-- Guest codes open bookings without an account only.
CREATE TRIGGER access_token_guest_only BEFORE INSERT ON access_token
WHEN NEW.booking_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'kontorist:linked')
    WHERE (SELECT contact_id FROM booking WHERE id = NEW.booking_id) IS NOT NULL;
END;;

CREATE TRIGGER event_fixed BEFORE UPDATE OF id, currency ON event
WHEN NEW.id <> OLD.id OR NEW.currency <> OLD.currency
BEGIN
    SELECT RAISE(ABORT, 'kontorist:currency-in-use')
    WHERE NEW.id <> OLD.id OR EXISTS (SELECT 1 FROM booking WHERE event_id = OLD.id)
        OR EXISTS (SELECT 1 FROM price_item WHERE event_id = OLD.id);
END;;

CREATE TRIGGER event_name_changed AFTER UPDATE OF name_key ON event
WHEN NEW.name_key <> OLD.name_key
BEGIN
    UPDATE booking SET event_key = NEW.name_key WHERE event_id = NEW.id;
END;;

CREATE TRIGGER place_fixed BEFORE UPDATE OF id, event_id ON place
WHEN NEW.id <> OLD.id OR NEW.event_id <> OLD.event_id
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER place_remove_guard BEFORE UPDATE OF removed_at ON place
WHEN NEW.removed_at > 0 AND OLD.removed_at = 0
BEGIN
    SELECT RAISE(ABORT, 'kontorist:place-taken')
    WHERE EXISTS (SELECT 1 FROM booking WHERE place_id = OLD.id
        AND status IN ('OFFERED', 'ACCEPTED', 'APPROVED'));
END;;

CREATE TRIGGER price_item_fixed BEFORE UPDATE OF id, event_id, kind ON price_item
WHEN NEW.id <> OLD.id OR NEW.event_id <> OLD.event_id OR NEW.kind <> OLD.kind
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER booking_starts_unprocessed BEFORE INSERT ON booking
WHEN NEW.status <> 'UNPROCESSED'
BEGIN
    SELECT RAISE(ABORT, 'kontorist:illegal-transition');
END;;

-- OR REPLACE deletes the old row without a word to the triggers that guard it.
CREATE TRIGGER booking_not_replaced BEFORE INSERT ON booking
WHEN EXISTS (SELECT 1 FROM booking WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER booking_added AFTER INSERT ON booking
BEGIN
    UPDATE booking SET event_key = (SELECT name_key FROM event WHERE id = NEW.event_id)
    WHERE id = NEW.id;
END;;

CREATE TRIGGER booking_fixed BEFORE UPDATE OF id, event_id, created_at ON booking
WHEN NEW.id <> OLD.id OR NEW.event_id <> OLD.event_id OR NEW.created_at <> OLD.created_at
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER booking_stays BEFORE DELETE ON booking
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER booking_own_person BEFORE UPDATE OF contact_id, customer_user_id ON booking
WHEN NEW.customer_user_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'kontorist:foreign-customer-user')
    WHERE NEW.contact_id IS NOT (SELECT contact_id FROM customer_user
        WHERE id = NEW.customer_user_id);
END;;

-- Approved means: there is an invoice that stands. Leaving that state means: it was credited.
CREATE TRIGGER booking_status_guard BEFORE UPDATE OF status ON booking
WHEN NEW.status <> OLD.status
BEGIN
    SELECT RAISE(ABORT, 'kontorist:illegal-transition')
    WHERE NOT EXISTS (SELECT 1 FROM booking_transition
            WHERE from_status = OLD.status AND to_status = NEW.status)
        OR (NEW.status = 'APPROVED') IS NOT (EXISTS (SELECT 1 FROM invoice
            WHERE booking_id = OLD.id AND kind = 'INVOICE' AND status IN ('ISSUED', 'PAID')));
END;;

CREATE TRIGGER booking_room_guard BEFORE UPDATE OF status, place_id ON booking
WHEN NEW.status IN ('OFFERED', 'ACCEPTED', 'APPROVED')
    AND (OLD.status NOT IN ('OFFERED', 'ACCEPTED', 'APPROVED') OR NEW.place_id IS NOT OLD.place_id)
BEGIN
    SELECT RAISE(ABORT, 'kontorist:place-removed')
    WHERE (SELECT removed_at FROM place WHERE id = NEW.place_id) > 0;
    SELECT RAISE(ABORT, 'kontorist:place-taken')
    WHERE EXISTS (SELECT 1 FROM booking WHERE place_id = NEW.place_id AND id <> NEW.id
        AND status IN ('OFFERED', 'ACCEPTED', 'APPROVED'));
    SELECT RAISE(ABORT, 'kontorist:event-full')
    WHERE OLD.status NOT IN ('OFFERED', 'ACCEPTED', 'APPROVED')
        AND (SELECT capacity FROM event WHERE id = NEW.event_id) > 0
        AND (SELECT count(*) FROM booking WHERE event_id = NEW.event_id
                AND status IN ('OFFERED', 'ACCEPTED', 'APPROVED'))
            >= (SELECT capacity FROM event WHERE id = NEW.event_id);
END;;

-- What stands on the invoice does not change under it.
CREATE TRIGGER booking_approved_fixed BEFORE UPDATE OF place_id, discount, net, vat ON booking
WHEN OLD.status = 'APPROVED' AND NEW.status = 'APPROVED'
    AND (NEW.place_id IS NOT OLD.place_id OR NEW.discount <> OLD.discount
        OR NEW.net <> OLD.net OR NEW.vat <> OLD.vat)
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER booking_extra_added BEFORE INSERT ON booking_extra
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable')
    WHERE (SELECT status FROM booking WHERE id = NEW.booking_id) IN ('APPROVED', 'CANCELLED');
END;;
CREATE TRIGGER booking_extra_changed BEFORE UPDATE ON booking_extra
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable')
    WHERE NEW.booking_id <> OLD.booking_id OR NEW.item_id <> OLD.item_id
        OR (SELECT status FROM booking WHERE id = OLD.booking_id) IN ('APPROVED', 'CANCELLED');
END;;
CREATE TRIGGER booking_extra_removed BEFORE DELETE ON booking_extra
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable')
    WHERE (SELECT status FROM booking WHERE id = OLD.booking_id) IN ('APPROVED', 'CANCELLED');
END;;

CREATE TRIGGER invoice_counter_guard BEFORE UPDATE ON invoice_counter
BEGIN
    SELECT RAISE(ABORT, 'kontorist:invoice-number')
    WHERE EXISTS (SELECT 1 FROM invoice)
        AND NEW.next IS NOT (SELECT max(number) + 1 FROM invoice);
END;;
CREATE TRIGGER invoice_counter_not_replaced BEFORE INSERT ON invoice_counter
WHEN EXISTS (SELECT 1 FROM invoice_counter)
BEGIN
    SELECT RAISE(ABORT, 'kontorist:invoice-number');
END;;
CREATE TRIGGER invoice_counter_stays BEFORE DELETE ON invoice_counter
BEGIN
    SELECT RAISE(ABORT, 'kontorist:invoice-number');
END;;

-- The number is the next one, the sums are those of the lines; a credit note takes back one invoice
-- of the same booking as a whole, and says that what was paid on it is to be paid back.
CREATE TRIGGER invoice_next BEFORE INSERT ON invoice
BEGIN
    SELECT RAISE(ABORT, 'kontorist:invoice-number')
    WHERE NEW.number IS NOT (SELECT next FROM invoice_counter);
    SELECT RAISE(ABORT, 'kontorist:invoice-sums')
    WHERE NEW.net IS NOT (SELECT coalesce(sum(net), 0) FROM invoice_line
            WHERE invoice_number = NEW.number)
        OR NEW.vat IS NOT (SELECT coalesce(sum(vat), 0) FROM invoice_line
            WHERE invoice_number = NEW.number)
        OR NEW.paid <> 0 OR NEW.status = 'CREDITED'
        OR (NEW.kind = 'INVOICE' AND (NEW.net < 0 OR NEW.vat < 0 OR NEW.status <> 'ISSUED'));
    SELECT RAISE(ABORT, 'kontorist:invoice-credit')
    WHERE NEW.kind = 'CREDIT' AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.number = NEW.credits
        AND i.kind = 'INVOICE' AND i.status IN ('ISSUED', 'PAID')
        AND i.booking_id = NEW.booking_id AND i.net = -NEW.net AND i.vat = -NEW.vat
        AND i.currency = NEW.currency AND i.paid = NEW.refund
        AND (NEW.status = 'PAID') = (i.paid = 0));
END;;

-- Invoice and approval are one step, and so are credit note and what follows.
CREATE TRIGGER invoice_issued AFTER INSERT ON invoice
BEGIN
    UPDATE invoice_counter SET next = NEW.number + 1;
    UPDATE invoice SET status = 'CREDITED' WHERE number = NEW.credits;
    UPDATE booking SET status = coalesce(NEW.status_after, 'APPROVED') WHERE id = NEW.booking_id;
END;;

CREATE TRIGGER invoice_fixed BEFORE UPDATE ON invoice
WHEN NEW.number <> OLD.number OR NEW.kind <> OLD.kind OR NEW.booking_id <> OLD.booking_id
    OR NEW.credits IS NOT OLD.credits OR NEW.status_after IS NOT OLD.status_after
    OR NEW.issued_on <> OLD.issued_on OR NEW.due_on <> OLD.due_on
    OR NEW.issued_at <> OLD.issued_at OR NEW.currency <> OLD.currency OR NEW.net <> OLD.net
    OR NEW.vat <> OLD.vat OR NEW.refund <> OLD.refund OR NEW.reference <> OLD.reference
    OR NEW.language <> OLD.language OR NEW.event_name <> OLD.event_name
    OR NEW.place_number <> OLD.place_number OR NEW.seller <> OLD.seller
    OR (NEW.buyer_erased = 0 AND (NEW.buyer_name <> OLD.buyer_name
        OR NEW.buyer_address <> OLD.buyer_address OR NEW.buyer_org <> OLD.buyer_org
        OR NEW.buyer_email <> OLD.buyer_email OR NEW.buyer_reference <> OLD.buyer_reference
        OR NEW.search_text <> OLD.search_text))
    OR NEW.buyer_erased < OLD.buyer_erased
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER invoice_status_guard BEFORE UPDATE OF status, paid ON invoice
WHEN NEW.status <> OLD.status OR NEW.paid <> OLD.paid
BEGIN
    SELECT RAISE(ABORT, 'kontorist:illegal-transition')
    WHERE NEW.paid IS NOT (SELECT coalesce(sum(amount), 0) FROM payment
            WHERE invoice_number = OLD.number)
        OR (NEW.status = 'ISSUED' AND OLD.status <> 'ISSUED')
        OR (NEW.status = 'PAID' AND (OLD.status = 'CREDITED' OR NEW.paid IS NOT
            CASE OLD.kind WHEN 'CREDIT' THEN OLD.refund ELSE OLD.total END))
        OR (NEW.status = 'CREDITED' AND NOT EXISTS
            (SELECT 1 FROM invoice WHERE credits = OLD.number));
END;;

CREATE TRIGGER invoice_stays BEFORE DELETE ON invoice
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;
CREATE TRIGGER invoice_line_only_before BEFORE INSERT ON invoice_line
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable')
    WHERE EXISTS (SELECT 1 FROM invoice WHERE number = NEW.invoice_number);
END;;
CREATE TRIGGER invoice_line_fixed BEFORE UPDATE ON invoice_line
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;
CREATE TRIGGER invoice_line_stays BEFORE DELETE ON invoice_line
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;

CREATE TRIGGER payment_guard BEFORE INSERT ON payment
BEGIN
    SELECT RAISE(ABORT, 'kontorist:nothing-open')
    WHERE NOT EXISTS (SELECT 1 FROM invoice WHERE number = NEW.invoice_number
        AND status = 'ISSUED');
    SELECT RAISE(ABORT, 'kontorist:over-open-amount')
    WHERE NEW.amount > (SELECT CASE kind WHEN 'CREDIT' THEN refund ELSE total END - paid
        FROM invoice WHERE number = NEW.invoice_number);
END;;
CREATE TRIGGER payment_made AFTER INSERT ON payment
BEGIN
    UPDATE invoice SET paid = paid + NEW.amount, status = CASE
        WHEN paid + NEW.amount = CASE kind WHEN 'CREDIT' THEN refund ELSE total END THEN 'PAID'
        ELSE status END
    WHERE number = NEW.invoice_number;
END;;
-- A note may name the payer, and is emptied when the person is deleted.
CREATE TRIGGER payment_fixed BEFORE UPDATE ON payment
WHEN NEW.id <> OLD.id OR NEW.invoice_number <> OLD.invoice_number OR NEW.amount <> OLD.amount
    OR NEW.paid_on <> OLD.paid_on OR NEW.method <> OLD.method
    OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at <> OLD.recorded_at
    OR NEW.note <> ''
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;
CREATE TRIGGER payment_stays BEFORE DELETE ON payment
BEGIN
    SELECT RAISE(ABORT, 'kontorist:immutable');
END;;
