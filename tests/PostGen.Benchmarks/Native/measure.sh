#!/bin/sh
# Size and start of a Native AOT program (net9.0) by contestant, and of the same program trimmed and self-contained. Needs clang and zlib1g-dev.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/../obj/native}
runs=${2:-41}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
echo '| program | Native AOT MB | × floor | first five calls ms | process ms | trimmed, self-contained MB |'
echo '|---|---:|---:|---:|---:|---:|'
for name in Floor Raw PostGen; do
    project=$here/$name/$name.csproj
    program=$name
    [ $name = PostGen ] && program=PostGenClient
    dotnet publish "$project" -c Release -o "$out/$name" -v q -nologo --tl:off > "$out-$name.log" 2>&1 || { cat "$out-$name.log"; exit 1; }
    grep -E 'warning IL[0-9]+' "$out-$name.log" || true
    dotnet publish "$project" -c Release -o "$out/$name-trimmed" -p:Trimmed=true -v q -nologo --tl:off > "$out-$name.log" 2>&1 || { cat "$out-$name.log"; exit 1; }
    size=$(stat -c %s "$out/$name/$program")
    [ $name = Floor ] && floor=$size
    calls=$(for i in $(seq "$runs"); do "$out/$name/$program"; done | median)
    process=$(for i in $(seq "$runs"); do s=$(date +%s%N); "$out/$name/$program" > /dev/null; e=$(date +%s%N); echo $(((e - s) / 10000)); done | median)
    rm -f "$out/$name-trimmed"/*.pdb "$out/$name-trimmed"/*.dbg
    trimmed=$(du -sb "$out/$name-trimmed" | cut -f1)
    awk -v n="$name" -v s="$size" -v f="$floor" -v c="$calls" -v p="$process" -v t="$trimmed" \
        'BEGIN { printf "| %s | %.2f | %.2f | %.2f | %.1f | %.1f |\n", n, s / 1e6, s / f, c, p / 100, t / 1e6 }'
done
