#!/usr/bin/env bash
# Runs a sweep with GNU parallel, on this machine or on several that share the folder.
# Exécute un balayage avec GNU parallel, sur cette machine ou sur plusieurs qui partagent le dossier.
#
#   Tools/sweep/parallel.sh SHARDS MANIFEST [OPTION…]
#   PARALLEL_OPTIONS='--jobs 4 --sshlogin nodes.txt' Tools/sweep/parallel.sh 64 MANIFEST
#   hspplan sweep status MANIFEST; hspplan sweep merge MANIFEST
#
# MANIFEST comes from `hspplan sweep plan`; the options go to `hspplan sweep run` as they are. Take more SHARDS than
# there are cores: a core that is done takes the next one. One job a core runs at a time; PARALLEL_OPTIONS changes that.
# Interrupted, run it again: what is there is skipped. The exit code is the number of shards that failed (101: more than
# a hundred). The program is $HSPPLAN, else hspplan on the PATH.
#
# MANIFEST vient de `hspplan sweep plan`; les options vont telles quelles à `hspplan sweep run`. Prendre plus de parts
# (SHARDS) que de cœurs : un cœur libre prend la suivante. Une tâche par cœur à la fois; PARALLEL_OPTIONS le change.
# Interrompu, le relancer : ce qui est là est sauté. Le code de sortie est le nombre de parts en échec (101 : plus de
# cent). Le programme est $HSPPLAN, sinon hspplan.
set -euo pipefail

if [ $# -lt 2 ] || ! [[ $1 =~ ^[1-9][0-9]*$ ]] || [ ! -f "$2" ]; then
  echo "usage: parallel.sh SHARDS MANIFEST [OPTION…] · MANIFEST: ${2:-?}" >&2
  exit 64
fi
if ! parallel --version 2>/dev/null | grep -q '^GNU parallel'; then
  echo 'GNU parallel is missing (Debian: apt-get install parallel) · GNU parallel est absent (Debian : apt-get install parallel)' >&2
  exit 69
fi
shards=$1
shift
read -ra options <<<"${PARALLEL_OPTIONS:-}"
# parallel sets PARALLEL_SEQ to the same number; --quote keeps spaces in names.
seq "$shards" | parallel --quote --line-buffer --tag ${options[@]+"${options[@]}"} \
  "${HSPPLAN:-hspplan}" sweep run "$@" --shard "{}/$shards"
