#!/bin/sh
# Makes NSwag's client of postpress for the benchmark of the calls: needs node. The next build picks it up.
# NSwag 14.7.1 expects x-enumDescriptions to be a list and fails on a map, so they are left out.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../obj/nswag
mkdir -p "$out"
awk '{ match($0, /^ */) }
     skip && RLENGTH > indent { next }
     { skip = 0 }
     $1 == "x-enumDescriptions:" { skip = 1; indent = RLENGTH; next }
     { print }' "$here/../../../spec/postpress.yaml" > "$out/postpress.yaml"
cd "$out"
npm install --no-save --prefix "$out" nswag@14.7.1
npx --prefix "$out" nswag /runtime:Net100 openapi2csclient "/input:$out/postpress.yaml" "/output:$out/NSwagClient.cs" \
    /namespace:NSwagPostpress /classname:NSwagClient /JsonLibrary:SystemTextJson
