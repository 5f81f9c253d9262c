#!/usr/bin/env bash
# Sealed bids in number and size: bidders with one large file each on one tender, handed in over the interface, opened by
# two officers and evaluated, on the shipped server with its own heap (1 GB) and a PostgreSQL that it brings itself.
#
#   bench/bids.sh [bidders] [megabytes of each file]      default 60 50
#
# Builds the product first; needs a JDK, Maven, and disk for twice the files.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -B -ntp verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=ManyBids -Dfailsafe.failIfNoSpecifiedTests=false \
  -Dyangguang.bench.bidders="${1:-60}" -Dyangguang.bench.megabytes="${2:-50}" | grep -E 'ERROR|Tests run.*Time' || true
grep -h 'BENCH' ear/target/failsafe-reports/postgresql/*ManyBids-output.txt | sed 's/.*BENCH //'
echo "$(date +%F\ %H:%M), $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg), $(java -version 2>&1 | sed -n 's/.*version "\(.*\)".*/JDK \1/p'), commit $(git log -1 --format=%h)"
