#!/bin/sh
# Size and start of a Native AOT program (net9.0) by contestant, in turns, and of the same program trimmed and self-contained.
# Needs clang and zlib1g-dev.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../obj/native
runs=${1:-41}
names='Floor Raw PostGen'
mkdir -p "$out"
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
program() { [ "$1" = PostGen ] && echo PostGenClient || echo "$1"; }
publish() {
    dotnet publish "$here/$1/$1.csproj" -c Release -v q -nologo --tl:off -o "$2" $3 > "$out/$1.log" 2>&1 || { cat "$out/$1.log"; exit 1; }
    grep -E 'warning IL[0-9]+' "$out/$1.log" || true
}
for name in $names; do
    publish "$name" "$out/$name" ''
    publish "$name" "$out/$name-trimmed" -p:Trimmed=true
    rm -f "$out/$name-trimmed"/*.pdb "$out/$name-trimmed"/*.xml "$out/$name".calls "$out/$name".untimed "$out/$name".process
done
for i in $(seq "$runs"); do
    for name in $names; do
        start=$(date +%s%N)
        "$out/$name/$(program "$name")" >> "$out/$name.calls"
        echo $((($(date +%s%N) - start) / 1000)) >> "$out/$name.process"
        "$out/$name/$(program "$name")" no-timeout >> "$out/$name.untimed"
    done
done
floor=$(stat -c %s "$out/Floor/Floor")
echo '| program | Native AOT MB | × floor | first five calls ms | without a timer of HttpClient | process ms | trimmed, self-contained MB |'
echo '|---|---:|---:|---:|---:|---:|---:|'
for name in $names; do
    awk -v n="$name" -v s="$(stat -c %s "$out/$name/$(program "$name")")" -v f="$floor" -v c="$(median "$out/$name.calls")" \
        -v u="$(median "$out/$name.untimed")" -v p="$(median "$out/$name.process")" -v t="$(du -sb "$out/$name-trimmed" | cut -f1)" \
        'BEGIN { printf "| %s | %.2f | %.2f | %.2f | %.2f | %.1f | %.1f |\n", n, s / 1e6, s / f, c, u, p / 1000, t / 1e6 }'
done
