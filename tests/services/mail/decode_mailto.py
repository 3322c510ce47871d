"""Reads mailto addresses as an independent program would: [url, …] in, [{to, fields, length}, …] out.

RFC 6068 by the letter: '+' is a plus sign, hence unquote and not unquote_plus.
"""
import json
import sys
from urllib.parse import unquote


def decode(url):
    scheme, _, rest = url.partition(":")
    path, _, query = rest.partition("?")
    fields = [[unquote(part, errors="strict") for part in field.split("=", 1)]
              for field in query.split("&")]
    return {"scheme": scheme, "to": unquote(path, errors="strict"), "fields": fields,
            "length": len(url), "ascii": url.isascii() and not any(c <= " " for c in url)}


json.dump([decode(url) for url in json.load(sys.stdin)], sys.stdout)
