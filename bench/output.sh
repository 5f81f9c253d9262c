#!/usr/bin/env bash
# Large output with a heap of 512 MB, in turns with the bare means on the same machine: a workbook of 1,000,000 rows (18
# columns, the largest that the product writes) beside the same rows as CSV; a PDF of some 2,000 pages beside JasperReports
# with the same template and its own swap file, nothing of the product around it.
#
#   bench/output.sh [rows of the workbook] [rows of the PDF]      default 1000000 64000; needs a built product, no database
set -euo pipefail
bench=$(cd "$(dirname "$0")" && pwd)
rows=${1:-1000000}; lines=${2:-64000}; rounds=${BENCH_ROUNDS:-3}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
(cd "$work" && jar xf "$bench/../ear/target/server/standalone/application/yangguang.ear" lib)
javac -cp "$work/lib/*" -d "$work/classes" "$bench/Output.java"
echo "$(date +%F\ %H:%M), $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg), $(java -version 2>&1 | sed -n 's/.*version "\(.*\)".*/JDK \1/p'), commit $(git -C "$bench" log -1 --format=%h)"
one() { # what many -> seconds bytes
  java -Xmx512m -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory -Djava.awt.headless=true -Djava.io.tmpdir="$work" -cp "$work/classes:$work/lib/*" Output "$1" "$2" "$work/out" 2> "$work/err" | tail -1 || { tail -20 "$work/err" >&2; exit 1; }
}
median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
for round in $(seq "$rounds"); do
  for what in csv excel bare pdf; do
    many=$rows; case $what in bare | pdf) many=$lines ;; esac
    read -r took spent bytes <<< "$(one $what "$many")"
    echo "  round $round, $what: $took s, processor $spent s, $bytes bytes"
    echo "$took" >> "$work/$what.times"; echo "$spent" >> "$work/$what.spent"
  done
done
for kind in times spent; do
  [ $kind = times ] && name='wall time' || name='processor time'
  awk -v n="$name" -v a="$(median < "$work/excel.$kind")" -v b="$(median < "$work/csv.$kind")" 'BEGIN { printf "%s: workbook %.1f s, CSV %.1f s: %.1f times\n", n, a, b, a / b }'
  awk -v n="$name" -v a="$(median < "$work/pdf.$kind")" -v b="$(median < "$work/bare.$kind")" 'BEGIN { printf "%s: PDF %.1f s, bare JasperReports %.1f s: %.2f of its speed\n", n, a, b, b / a }'
done
