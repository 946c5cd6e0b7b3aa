"""Makes one list of AWS calls through boto3 or through the AWS CLI.

Usage: outside-two-tools.py boto3|cli. In: a JSON list of [service, operation, input] on stdin; endpoint, region and credentials by
AWS's variables. Out: for each call what was answered, or {"error": code}. The CLI's own driver runs here, once for all commands:
a process for each would take a second each.
"""
import contextlib
import io
import json
import re
import sys
import tempfile

import awscli.clidriver
import boto3
from botocore import xform_name
from botocore.exceptions import ClientError

COMMANDS = {"s3": "s3api"}
driver = awscli.clidriver.create_clidriver()
clients = {}


def through_boto3(service, operation, given):
    client = clients.setdefault(service, boto3.client(service))
    try:
        answer = getattr(client, xform_name(operation))(**given)
    except ClientError as error:
        return {"error": error.response["Error"]["Code"]}
    answer.pop("ResponseMetadata")
    if "Body" in answer:
        answer["Body"] = answer["Body"].read().decode()
    return answer


def through_cli(service, operation, given):
    beside, extra = {**given}, []
    if "Body" in beside:
        # The CLI sends files, not texts.
        with tempfile.NamedTemporaryFile("w", delete=False) as file:
            file.write(beside.pop("Body"))
        extra = ["--body", file.name]
    if operation == "GetObject":
        extra = ["/dev/null"]
    command = [COMMANDS.get(service, service), xform_name(operation, "-"), *extra, "--output", "json"]
    command += ["--cli-input-json", json.dumps(beside)]
    said, complained = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(complained):
        code = driver.main(command)
    if code == 0:
        return json.loads(said.getvalue() or "{}")
    told = re.search(r"An error occurred \((\w+)\)", complained.getvalue())
    return {"error": told.group(1) if told else complained.getvalue()}


def resolved(value, answers):
    """`=Operation a.0.b` becomes what the latest answer of the operation has there; `none` where it has nothing."""
    if isinstance(value, str) and value.startswith("="):
        operation, path = value[1:].split(" ")
        found = answers.get(operation)
        for key in path.split("."):
            found = found[int(key)] if isinstance(found, list) else (found or {}).get(key)
        return found or "none"
    if isinstance(value, list):
        return [resolved(each, answers) for each in value]
    if isinstance(value, dict):
        return {name: resolved(each, answers) for name, each in value.items()}
    return value


def main():
    call = {"boto3": through_boto3, "cli": through_cli}[sys.argv[1]]
    told, answers = [], {}
    for service, operation, given in json.load(sys.stdin):
        told.append(call(service, operation, resolved(given, answers)))
        if "error" not in told[-1]:
            answers[operation] = told[-1]
    json.dump(told, sys.stdout, default=lambda moment: moment.isoformat())


main()
