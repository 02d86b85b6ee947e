#!/usr/bin/env bash
# The whole life of a session's requests, from the first draft to what is handed out · Toute la vie des demandes d'une
# session, du premier brouillon à ce qui est remis.
#
#   cycle.sh FOLDER     works in FOLDER, which must not exist; what each step said stands in FOLDER/dit
#
# The program is $HSPPLAN, else hspplan. Every step has its own moment, so that the same bytes come out every time.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$1
program=${HSPPLAN:-hspplan}
export HSPPLAN_LANG=fr HSPPLAN_BY='Marie-Hélène' TZ=America/Toronto
unset LC_ALL LANG NO_COLOR
mkdir -p "$work/H26" "$work/dit" "$work/remis"
cp "$here"/*.csv "$here"/session.yaml "$work/H26"
cd "$work/H26"

# step NAME DAY ARGUMENT…: run the program on that day and keep what it says, with its exit code.
step() {
  local name=$1 day=$2 code=0
  shift 2
  HSPPLAN_NOW=${day}T14:00:00Z "$program" "$@" >"../dit/$name.txt" 2>&1 || code=$?
  echo "→ $code" >>"../dit/$name.txt"
}

# Rows of a table: rows FILE 'AWK CONDITION ON $1…' 'AWK OUTPUT'
rows() { sed 's/\r$//; 1s/^\xef\xbb\xbf//' "$1" | awk -F';' -v OFS=';' "$2 { $3 }"; }

# The numbers of requests whose answer is this one, of these columns of the answers (12: status, 13: reason).
answered() { rows ../reponses.csv "NR > 1 && $1" 'print NR - 1' | tr '\n' ' '; }

# --- October: nobody has a name yet. Sixty fictitious students; places nobody has asked for.
mkdir ../plus-tard
mv etudiants.csv inscriptions.csv preferences.csv epingles.csv historique.csv ../plus-tard
mv stages.csv ../reponses.csv
rows ../reponses.csv 1 'NF = 11; print' >stages.csv
rows ../plus-tard/etudiants.csv 1 'if (NR > 1) $1 = "F" $1; print $1, $6, (NR > 1 ? "fictif" : "etat")' >etudiants.csv
rows ../plus-tard/inscriptions.csv 1 'if (NR > 1) $1 = "F" $1; print' >inscriptions.csv

step 01-preparer 2025-10-06 demandes preparer --depuis stages
step 02-echeance 2025-10-06 demandes modifier $(seq 115) --echeance 2025-11-14 --contact 'Service des stages'
step 03-alerte 2025-10-06 demandes modifier 1 --alerte 'Uniforme exigé' --commentaire 'Demander la carte d’accès.'
# One stays in the outbox; sites that do not use HSPnet get a document and a message to send.
step 04-envoyer 2025-10-14 demandes envoyee $(seq 114) --documents ../remis/envoi
step 05-fictif 2025-10-20 demandes affecter 1 --etudiant F2561001 --rotation MC-01

# --- November: answers.
step 06-sans-reponse 2025-11-17 demandes --sans-reponse
step 07-acceptees 2025-11-18 demandes accepter $(answered '$12 ~ /^(Accept|Confirm)/')
step 08-refusees 2025-11-18 demandes refuser $(answered '$13 ~ /capacit/') --motif aucune-capacite
step 09-refusees 2025-11-18 demandes refuser $(answered '$13 ~ /préceptrice/') --motif aucune-preceptrice
step 10-refusees 2025-11-18 demandes refuser $(answered '$13 ~ /unité/') --motif unite-fermee
step 11-annulee 2025-11-18 demandes annuler $(answered '$12 ~ /^Annul/') --motif aucune-enseignante
step 12-interdit 2025-11-19 demandes confirmer 17
step 13-demandes 2025-11-19 demandes

# --- December: names are enrolled; the seat held for a fictitious student becomes a real one's.
mv ../plus-tard/*.csv .
step 14-remplacer 2025-12-01 demandes remplacer F2561001=2561001
step 15-controler 2025-12-01 controler
step 16-planifier 2025-12-08 planifier --nom hiver
step 17-contre-verifier 2025-12-08 contre-verifier hiver
step 18-retenir 2025-12-09 retenir hiver --revu-par 'Comité des stages' --note 'Séance du 9 décembre'
step 19-confirmer 2025-12-10 demandes confirmer 1 2 3 5 60 98
step 20-stagiaires 2025-12-10 exporter stagiaires --pour site:CHUM --format csv

# --- January: a withdrawal after confirmation, and a site that closes. The plan is repaired with the fewest changes.
step 21-retirer 2026-01-12 demandes retirer 1 --etudiant 2561003 --rotation MC-01 --motif maladie
sed -i "s/^2561003;180-6A1-01;01;inscrit/2561003;180-6A1-01;01;retiré/" inscriptions.csv
step 22-fermeture 2026-01-13 demandes annuler 5 --motif site-ferme
step 23-avis 2026-01-13 demandes avis
step 24-reparer 2026-01-13 planifier --garder retenu --objectif placer --objectif stabilite --objectif pires-rangs --nom reparation
step 25-comparer 2026-01-13 comparer hiver reparation
step 26-retenir 2026-01-14 retenir reparation --revu-par 'Marie-Hélène'
step 27-annonce 2026-01-14 demandes avis --annonces 1

# --- What is handed out.
step 30-csv 2026-01-15 exporter --pour site:CHUM --format csv -o ../remis/chum.csv
step 31-ics 2026-01-15 exporter --pour destination:CHUM-14N --format ics -o ../remis/chum-14n.ics
step 32-ics-encore 2026-01-16 exporter --pour destination:CHUM-14N --format ics -o ../remis/chum-14n-encore.ics
step 33-pdf 2026-01-15 exporter demandes --pour destination:CHUM-14N --format pdf -o ../remis/chum-14n.pdf
step 34-stagiaires 2026-01-15 exporter stagiaires --pour site:CHUM --format pdf -o ../remis/stagiaires-chum.pdf
step 35-etudiant 2026-01-15 exporter --pour etudiant:2561005 --masquer-coordonnees --format json -o ../remis/etudiant.json
step 36-hspnet 2026-01-15 exporter hspnet -o ../remis/hspnet-1.xlsx
step 37-taille 2026-01-16 demandes changer-taille 12 --places 3
step 38-hspnet-encore 2026-01-16 exporter hspnet -o ../remis/hspnet-2.xlsx

# --- What is kept.
step 40-montrer 2026-01-16 demandes montrer 1
step 41-surplus 2026-01-16 demandes surplus
step 42-demandes 2026-01-16 demandes
step 43-plans 2026-01-16 plans
step 44-journal 2026-01-16 journal --tete ../remis/tete.json
step 45-sauvegarder 2026-01-16 sauvegarder ../copie.sqlite
step 46-restaurer 2026-01-16 restaurer ../copie.sqlite --verifier
