"""Reads drafts with Python's email package: [path, …] in, what a mail program would see out."""
import email
import email.header
import email.policy
import email.utils
import json
import sys


def raw_header(data, name):
    return email.message_from_string(data.decode("utf-8"))[name].replace("\r\n", "")


def read(path):
    with open(path, "rb") as file:
        data = file.read()
    try:
        data.decode("ascii")
        message = email.message_from_bytes(data, policy=email.policy.default)
    except UnicodeDecodeError:  # RFC 6532: a local part that is not ASCII
        message = email.message_from_string(data.decode("utf-8"), policy=email.policy.SMTPUTF8)
    # The default policy puts blanks between the encoded words of one name, against RFC 2047 section 6.2;
    # the older reader does not. Both must find the same, single address.
    raw = raw_header(data, "To")
    names = [str(email.header.make_header(email.header.decode_header(name)))
             for name, _ in email.utils.getaddresses([raw])]
    addresses = [[name, a.addr_spec] for name, a in zip(names, message["To"].addresses, strict=True)]
    parts = {}
    for part in message.iter_parts():
        parts[part.get_content_type()] = part.get_content().replace("\r\n", "\n")
    return {"headers": message.keys(), "addresses": addresses, "name": message["To"].addresses[0].display_name,
            "subject": str(message["Subject"]),
            "type": message.get_content_type(), "parts": parts,
            "defects": [str(d) for p in message.walk() for d in p.defects],
            "longest": max(len(line) for line in data.split(b"\r\n")),
            "bare": data.replace(b"\r\n", b"").count(b"\n") + data.replace(b"\r\n", b"").count(b"\r")}


json.dump([read(path) for path in json.load(sys.stdin)], sys.stdout)
