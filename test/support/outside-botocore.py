"""Makes AWS calls through botocore and holds each answer against botocore's own model of the service.

In: a JSON list of [service, operation, input] on stdin; endpoint, region and credentials by AWS's variables. Out: for each call
{"answer": ..., "problems": [...]}, or {"error": code, "message": ..., "problems": []}.
"""
import json
import sys
from xml.etree import ElementTree

import botocore.session
from botocore.exceptions import ClientError
from botocore.validate import ParamValidator

session = botocore.session.get_session()


def unknown_in_json(value, shape, path):
    if shape.type_name == "structure" and isinstance(value, dict):
        for name, inner in value.items():
            if name not in shape.members:
                yield f"{path}.{name} is no member"
            else:
                yield from unknown_in_json(inner, shape.members[name], f"{path}.{name}")
    elif shape.type_name == "list" and isinstance(value, list):
        for inner in value:
            yield from unknown_in_json(inner, shape.member, f"{path}[]")
    elif shape.type_name == "map" and isinstance(value, dict):
        for inner in value.values():
            yield from unknown_in_json(inner, shape.value, f"{path}{{}}")


def unknown_in_xml(node, shape, path):
    if shape.type_name == "structure":
        members = {inner.serialization.get("name", name): inner for name, inner in shape.members.items()}
        for child in node:
            name = child.tag.split("}")[-1]
            if name not in members:
                yield f"{path}.{name} is no member"
            else:
                yield from unknown_in_xml(child, members[name], f"{path}.{name}")
    elif shape.type_name == "list":
        for child in node:
            yield from unknown_in_xml(child, shape.member, f"{path}[]")


def unknown_members(body, operation):
    shape = operation.output_shape
    if shape is None or not body:
        return []
    if body.lstrip().startswith(b"<"):
        root = ElementTree.fromstring(body)
        wrapper = shape.serialization.get("resultWrapper", f"{operation.name}Result")
        result = next((child for child in root if child.tag.split("}")[-1] == wrapper), root)
        return list(unknown_in_xml(result, shape, operation.name))
    return list(unknown_in_json(json.loads(body), shape, operation.name))


def call(service, name, given):
    client = session.create_client(service)
    seen = {}
    client.meta.events.register("before-parse", lambda response_dict, **_: seen.update(body=response_dict["body"]))
    operation = client.meta.service_model.operation_model(name)
    try:
        answer = client._make_api_call(name, given)
    except ClientError as error:
        told = error.response["Error"]
        return {"error": told["Code"], "message": told["Message"], "problems": []}
    answer.pop("ResponseMetadata")
    if hasattr(answer.get("Body"), "read"):
        # The object itself: what was read of it is bytes, as the model says of a blob.
        answer["Body"] = answer["Body"].read()
    report = ParamValidator().validate(answer, operation.output_shape) if operation.output_shape else None
    wrong = report.generate_report().splitlines() if report and report.has_errors() else []
    body = b"" if "Body" in answer else seen.get("body", b"")
    return {"answer": answer, "problems": wrong + sorted(set(unknown_members(body, operation)))}


def resolved(value, answers):
    """`=Operation a.0.b` becomes what the latest answer of the operation has there."""
    if isinstance(value, str) and value.startswith("="):
        operation, path = value[1:].split(" ")
        found = answers[operation]
        for key in path.split("."):
            found = found[int(key)] if isinstance(found, list) else found[key]
        return found
    if isinstance(value, list):
        return [resolved(each, answers) for each in value]
    if isinstance(value, dict):
        return {name: resolved(each, answers) for name, each in value.items()}
    return value


def main():
    judged, answers = [], {}
    for service, name, given in json.load(sys.stdin):
        judged.append(call(service, name, resolved(given, answers)))
        answers[name] = judged[-1].get("answer", {})
    json.dump(judged, sys.stdout, default=str)


main()
