"""An office with an event, its places and price list, and bookings in every status."""
from clirun import CliCase

STATUSES = ["UNPROCESSED", "OFFERED", "ACCEPTED", "DECLINED", "APPROVED", "CANCELLED"]


class BookingCase(CliCase):
    def office(self):
        self.create()
        self.event = self.cli("events", "add", "--name", "Vårmässan", "--starts", "2099-05-08", "--ends", "2099-05-10",
                              "--currency", "SEK", "--organiser-email", "massa@arrangor.se").row["id"]
        self.stand = self.price("place", "Corner stand", "12500.00")
        self.table = self.price("extra", "Table", "450.50")
        rows = self.cli("events", "add-places", self.event, "--numbers", "A1-A60", "--price", self.stand).rows
        self.places = [row["id"] for row in rows]
        self.used = 0
        self.cli("invoices", "settings", "--seller-name", "Arrangör AB", "--seller-address",
                 "Mässgatan 1\n412 51 Göteborg", "--seller-bankgiro", "5050-1055")

    def price(self, kind, name, price, vat="25"):
        return self.cli("events", "add-price", self.event, "--kind", kind, "--name", name, "--price", price, "--vat",
                        vat).row["id"]

    def book(self, email="kari@olsen.no", *more, place=True):
        words = ["--email", email] if email else []
        if place:
            words += ["--place", self.places[self.used]]
            self.used += 1
        return self.cli("bookings", "add", "--event", self.event, "--exhibitor", "Olsen AS", "--address",
                        "Storgata 5\n0155 Oslo", "--extra", f"{self.table}=2", *words, *more).row["id"]

    def show(self, booking):
        return self.cli("bookings", "show", booking).row

    def code(self, booking, *more):
        """The secret of an offer that was printed."""
        link = self.cli("bookings", "offer", booking, "--reply-by", "2099-04-01", "--print", *more).row["link"]
        return link.rsplit("/", 1)[1]

    def in_status(self, status):
        booking = self.book()
        if status in ("OFFERED", "DECLINED"):
            secret = self.code(booking)
            if status == "DECLINED":
                self.cli("bookings", "guest-decline", secret)
        elif status == "ACCEPTED":
            self.cli("bookings", "record-answer", booking, "accepted")
        elif status == "APPROVED":
            self.cli("bookings", "approve", booking, "--yes")
        elif status == "CANCELLED":
            self.cli("bookings", "cancel", booking, "--yes")
        return booking

    def approved(self):
        booking = self.in_status("APPROVED")
        return booking, self.show(booking)["invoice"]
