// Branch and bound. The callback stays in C: it copies the bound out, reads the limits, and asks the caller's
// stop predicate, which returns before GLPK can jump anywhere.
#include "guard.h"
#include <limits.h>
#include <math.h>

typedef struct {
  hsp_integer_run *run;
  bool incumbent_given;
  hsp_ending reason;
  int64_t first_iterations;
} watch;

static void note_bound(glp_tree *tree, hsp_integer_run *run) {
  int best = glp_ios_best_node(tree);
  if (best == 0)
    return;
  double bound = glp_ios_node_bound(tree, best);
  if (fabs(bound) < DBL_MAX) {
    run->bound = bound;
    run->has_bound = true;
  }
}

static void look(glp_tree *tree, void *info) {
  watch *w = info;
  hsp_integer_run *run = w->run;
  int reason = glp_ios_reason(tree);
  int total = 0;
  glp_ios_tree_size(tree, NULL, NULL, &total);
  run->nodes = total;
  if (reason == GLP_IHEUR && !w->incumbent_given && run->incumbent != NULL && !run->presolve) {
    w->incumbent_given = true;
    glp_ios_heur_sol(tree, run->incumbent - 1);
  }
  if (reason == GLP_ISELECT)
    note_bound(tree, run);
  if (w->reason != HSP_DONE)
    return;
  if (run->most_nodes >= 0 && total > run->most_nodes)
    w->reason = HSP_NODE_LIMIT;
  else if (run->most_iterations >= 0 &&
           glp_get_it_cnt(glp_ios_get_prob(tree)) - w->first_iterations >= run->most_iterations)
    w->reason = HSP_ITERATION_LIMIT;
  else if (run->should_stop != NULL && run->should_stop(run->context))
    w->reason = HSP_STOPPED;
  if (w->reason != HSP_DONE) {
    note_bound(tree, run);
    glp_ios_terminate(tree);
  }
}

hsp_status hsp_integers(hsp_program *program, hsp_integer_run *run) {
  watch w = {.run = run, .reason = HSP_DONE};
  HSP_ENTER(program);
  glp_prob *p = program->problem;
  w.first_iterations = glp_get_it_cnt(p);
  glp_iocp options;
  glp_init_iocp(&options);
  options.msg_lev = GLP_MSG_OFF;
  options.cb_func = look;
  options.cb_info = &w;
  options.mir_cuts = run->rounding_cuts ? GLP_ON : GLP_OFF;
  options.gmi_cuts = run->gomory_cuts ? GLP_ON : GLP_OFF;
  options.cov_cuts = run->cover_cuts ? GLP_ON : GLP_OFF;
  options.clq_cuts = run->clique_cuts ? GLP_ON : GLP_OFF;
  options.presolve = run->presolve ? GLP_ON : GLP_OFF;
  options.fp_heur = run->pump ? GLP_ON : GLP_OFF;
  options.mip_gap = run->relative_gap;
  if (run->milliseconds >= 0)
    options.tm_lim = run->milliseconds;
  run->nodes = 0;
  run->has_bound = run->has_solution = run->is_optimal = false;
  int code = glp_intopt(p, &options);
  int status = glp_mip_status(p);
  run->has_solution = status == GLP_OPT || status == GLP_FEAS;
  run->is_optimal = status == GLP_OPT;
  if (run->has_solution)
    run->objective = glp_mip_obj_val(p);
  switch (code) {
  case 0: run->ending = status == GLP_NOFEAS ? HSP_NO_FEASIBLE : HSP_DONE; break;
  case GLP_EMIPGAP: run->ending = HSP_DONE; break;
  case GLP_ESTOP: run->ending = w.reason; break;
  case GLP_ETMLIM: run->ending = HSP_TIME_LIMIT; break;
  case GLP_ENOPFS: run->ending = HSP_NO_FEASIBLE; break;
  case GLP_ENODFS: run->ending = HSP_NO_DUAL_FEASIBLE; break;
  case GLP_EBOUND: run->ending = HSP_CROSSING; break;
  default: run->ending = HSP_SOLVER_FAILED; break;
  }
  return hsp_leave();
}

static double beyond(double value, int kind, double lower, double upper) {
  double worst = 0;
  if (kind != GLP_FR && kind != GLP_UP)
    worst = fmax(worst, (lower - value) / fmax(1, fabs(lower)));
  if (kind != GLP_FR && kind != GLP_LO)
    worst = fmax(worst, (value - upper) / fmax(1, fabs(upper)));
  return worst;
}

hsp_status hsp_violation(hsp_program *program, const double *values, double *worst) {
  HSP_ENTER(program);
  glp_prob *p = program->problem;
  int rows = glp_get_num_rows(p), columns = glp_get_num_cols(p);
  double *activity = glp_alloc(rows + 1, sizeof(double)), *entries = glp_alloc(rows + 1, sizeof(double));
  int *indices = glp_alloc(rows + 1, sizeof(int));
  for (int i = 0; i <= rows; i++)
    activity[i] = 0;
  *worst = 0;
  for (int j = 1; j <= columns; j++) {
    double x = values[j - 1];
    *worst = fmax(*worst, beyond(x, glp_get_col_type(p, j), glp_get_col_lb(p, j), glp_get_col_ub(p, j)));
    if (glp_get_col_kind(p, j) != GLP_CV)
      *worst = fmax(*worst, fabs(x - round(x)));
    if (x != 0)
      for (int k = glp_get_mat_col(p, j, indices, entries); k > 0; k--)
        activity[indices[k]] += entries[k] * x;
  }
  for (int i = 1; i <= rows; i++)
    *worst = fmax(*worst, beyond(activity[i], glp_get_row_type(p, i), glp_get_row_lb(p, i), glp_get_row_ub(p, i)));
  glp_free(activity);
  glp_free(entries);
  glp_free(indices);
  return hsp_leave();
}

hsp_status hsp_round_integers(hsp_program *program, int count, double *values, double *objective) {
  HSP_ENTER(program);
  glp_prob *p = program->problem;
  double sum = 0;
  for (int j = 0; j < count; j++) {
    if (glp_get_col_kind(p, j + 1) != GLP_CV)
      values[j] = round(values[j]) + 0.0;
    sum += glp_get_obj_coef(p, j + 1) * values[j];
  }
  *objective = sum;
  return hsp_leave();
}
