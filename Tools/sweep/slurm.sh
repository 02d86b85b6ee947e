#!/usr/bin/env bash
# Runs a sweep as a Slurm job array: each task computes its shard (the cells task, task + n, task + 2n… of n tasks).
# Exécute un balayage comme tableau de tâches Slurm : chaque tâche calcule sa part (les cellules t, t + n, t + 2n… de n).
#
#   sbatch --array=1-40 Tools/sweep/slurm.sh MANIFEST [OPTION…]
#   hspplan sweep status MANIFEST; hspplan sweep merge MANIFEST
#
# MANIFEST comes from `hspplan sweep plan`; it and its results must be in a folder that every node sees. The options go
# to `hspplan sweep run` as they are; the number of shards is the size of the array, so none is given. A task that was
# killed or preempted is simply submitted again: `sbatch` the same array once more, what is there is skipped. The array
# must have equal steps (1-40, 0-39, 1-79:2): tasks of `--array=3,7,8` could not know their shard.
# Limits below are defaults; options of sbatch win. The program is $HSPPLAN, else hspplan on the PATH.
#
# MANIFEST vient de `hspplan sweep plan`; lui et ses résultats doivent être dans un dossier que chaque nœud voit. Les
# options vont telles quelles à `hspplan sweep run`; le nombre de parts est la taille du tableau, on ne le donne pas. Une
# tâche tuée ou préemptée se soumet de nouveau : `sbatch` du même tableau, ce qui est là est sauté. Le tableau doit
# avoir un pas constant (1-40, 0-39, 1-79:2) : les tâches de `--array=3,7,8` ne pourraient connaître leur part.
# Les limites ci-dessous sont des défauts; les options de sbatch l'emportent. Le programme est $HSPPLAN, sinon hspplan.
#
#SBATCH --job-name=hspplan-sweep
#SBATCH --array=1-8
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --time=04:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=sweep-%A_%a.log
set -euo pipefail

if [ $# -lt 1 ] || [ ! -f "$1" ]; then
  echo "usage: sbatch --array=1-N slurm.sh MANIFEST [OPTION…] · MANIFEST: ${1:-?}" >&2
  exit 64
fi
if [ -z "${SLURM_ARRAY_TASK_ID:-}" ]; then
  echo 'Not a task of an array: submit with sbatch --array=1-N · Pas une tâche de tableau : soumettre avec sbatch --array=1-N' >&2
  exit 64
fi
# As its own process, so that it gets the signals of scancel and of the end of the time.
exec "${HSPPLAN:-hspplan}" sweep run "$@"
