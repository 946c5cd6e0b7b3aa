"""A second verifier of evidence ledgers: no code, no language and no library is shared with the first; Python's own library only.

For people: verify_ledger.py CLONE REF OWNER/REPO [ANCHOR FILE...], the exit status is 0 when it holds and 1 when not.
Without arguments, in: one JSON object a line on stdin, {"origin": ..., "files": {path: text}, "anchors": [{"size": n, "root": hex}]}.
Out: for each, {"holds": bool, "size": n, "root": hex, "broken": [sequence numbers or paths]}.
"""
import base64
import hashlib
import json
import math
import re
import subprocess
import sys

SHARD = re.compile(r"^ledger/(\d{4})/(\d{2})(\.p\d{3})?\.jsonl$")
TIME = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
STRINGS = ("key", "prev", "appended", "time")


def sha(data):
    return hashlib.sha256(data).digest()


def number(value):
    """As ECMAScript writes a double; Python's repr has the same shortest digits in another dress."""
    if isinstance(value, int):
        value = float(value)
    if value == 0:
        return "0"
    if not math.isfinite(value):
        raise ValueError("no JSON number")
    sign = "-" if value < 0 else ""
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    fraction = "" if fraction == "0" else fraction
    point = len(whole) + int(exponent or 0)
    digits = whole + fraction
    stripped = digits.lstrip("0")
    point -= len(digits) - len(stripped)
    digits = stripped.rstrip("0")
    if 0 < point <= 21:
        body = digits.ljust(point, "0")
        body = body[:point] + ("." + body[point:] if len(body) > point else "")
    elif -6 < point <= 0:
        body = "0." + "0" * -point + digits
    else:
        power = point - 1
        body = digits[0] + ("." + digits[1:] if len(digits) > 1 else "") + "e" + ("+" if power > 0 else "-") + str(abs(power))
    return sign + body


def canonical(value):
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, str):
        value.encode("utf-8")
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    members = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be", "surrogatepass"))
    return "{" + ",".join(canonical(name) + ":" + canonical(each) for name, each in members) + "}"


def tree_hash(leaves):
    """MTH of RFC 6962, straight from its definition."""
    if not leaves:
        return sha(b"")
    if len(leaves) == 1:
        return leaves[0]
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return sha(b"\x01" + tree_hash(leaves[:split]) + tree_hash(leaves[split:]))


def peaks_of(leaves):
    peaks, start = [], 0
    for bit in reversed(range(len(leaves).bit_length())):
        if len(leaves) >> bit & 1:
            peaks.append(tree_hash(leaves[start : start + (1 << bit)]).hex())
            start += 1 << bit
    return peaks


def parse(line):
    try:
        record = json.loads(line)
        whole = isinstance(record, dict) and all(isinstance(record.get(name), str) for name in STRINGS)
        return record if whole and canonical(record) == line else None
    except (ValueError, OverflowError, RecursionError):
        return None


def is_number(value, expected):
    """To Python, True is 1."""
    return value == expected and not isinstance(value, bool)


def check_record(record, seq, state, month):
    """Whether the line at this place is the record that has to be there."""
    if record is None or not is_number(record.get("v"), 1) or not is_number(record.get("seq"), seq):
        return False
    fine = record.get("prev") == state["last"] and record["appended"] >= state["appended"]
    fine = fine and TIME.match(record["appended"]) is not None
    fine = fine and record["appended"].startswith(month + "-") and record["key"] not in state["keys"]
    state["keys"].add(record["key"])
    state["appended"] = record["appended"]
    return fine


def expected_beside(origin, leaves, last):
    """Head, checkpoint: the files that follow from the records."""
    root = base64.b64encode(tree_hash(leaves)).decode()
    record, shard = last
    head = {"v": 1, "size": len(leaves), "last": leaves[-1].hex(), "appended": record["appended"], "peaks": peaks_of(leaves), "shard": shard}
    return {"head.json": canonical(head) + "\n", "checkpoint": f"{origin}\n{len(leaves)}\n{root}\n"}


def verify(given):
    files, leaves, broken, expected = given["files"], [], [], {}
    state = {"last": "0" * 64, "appended": "", "keys": set()}
    last = None
    for shard in sorted(path for path in files if SHARD.match(path)):
        text = files[shard]
        if not text.endswith("\n"):
            broken.append(len(leaves) + text.count("\n"))
        month = "-".join(SHARD.match(shard).groups()[:2])
        for line in text.removesuffix("\n").split("\n"):
            seq, record = len(leaves), parse(line)
            if not check_record(record, seq, state, month):
                broken.append(seq)
            leaves.append(sha(b"\x00" + line.encode("utf-8")))
            state["last"] = leaves[-1].hex()
            if record is not None:
                digest = hashlib.sha256(record["key"].encode()).hexdigest()
                path = "keys/" + digest[:2]
                expected[path] = expected.get(path, "") + f"{digest} {seq} {shard}\n"
                last = (record, shard)
    if last:
        expected.update(expected_beside(given["origin"], leaves, last))
    beside = {path for path in files if not SHARD.match(path)}
    broken += sorted(path for path in beside | set(expected) if files.get(path) != expected.get(path))
    for anchor in given["anchors"]:
        if anchor["size"] > len(leaves) or tree_hash(leaves[: anchor["size"]]).hex() != anchor["root"]:
            broken.append(f"anchor {anchor['size']}")
    return {"holds": not broken, "size": len(leaves), "root": tree_hash(leaves).hex(), "broken": broken}


CHECKPOINT = re.compile(r"^(\S+)\r?\n(\d{1,16})\r?\n([A-Za-z0-9+/]{43}=)\r?$", re.M)


def from_clone(clone, ref, repo, anchor_files):
    """The same as from stdin, of a branch in a clone and of files that somebody else has kept."""
    def git(*args):
        return subprocess.run(["git", "-C", clone, *args], check=True, capture_output=True).stdout

    origin, files, anchors = f"{repo}/slipway-ledger", {}, []
    for entry in filter(None, git("ls-tree", "-r", "-z", "--full-tree", ref).decode("utf-8", "replace").split("\0")):
        facts, path = entry.split("\t", 1)
        _, kind, sha = facts.split(" ")
        files[path] = git("cat-file", "blob", sha).decode("utf-8", "replace") if kind == "blob" else ""
    for name in anchor_files:
        with open(name, encoding="utf-8") as file:
            found = [(size, root) for whose, size, root in CHECKPOINT.findall(file.read()) if whose == origin]
        if not found:
            sys.exit(f"{name} holds no checkpoint of {origin}.")
        anchors += [{"size": int(size), "root": base64.b64decode(root).hex()} for size, root in found]
    return {"origin": origin, "files": files, "anchors": anchors}


def main():
    if len(sys.argv) > 3:
        verdict = verify(from_clone(*sys.argv[1:4], sys.argv[4:]))
        print(json.dumps(verdict, indent=2))
        sys.exit(0 if verdict["holds"] and verdict["size"] > 0 else 1)
    for line in sys.stdin:
        print(json.dumps(verify(json.loads(line))))


if __name__ == "__main__":
    main()
