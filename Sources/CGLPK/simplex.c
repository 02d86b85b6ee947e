#include "guard.h"
#include <math.h>

static const int factorizations[] = {GLP_BF_FT, GLP_BF_BG, GLP_BF_GR};
static const int ratio_tests[] = {GLP_RT_STD, GLP_RT_HAR, GLP_RT_FLIP};

static hsp_feasibility feasibility(int status) {
  switch (status) {
  case GLP_FEAS: return HSP_FEASIBLE;
  case GLP_INFEAS: return HSP_INFEASIBLE;
  case GLP_NOFEAS: return HSP_NONE_FEASIBLE;
  default: return HSP_UNKNOWN;
  }
}

static hsp_ending ending(int code) {
  switch (code) {
  case 0: return HSP_DONE;
  case GLP_EITLIM: return HSP_ITERATION_LIMIT;
  case GLP_ETMLIM: return HSP_TIME_LIMIT;
  case GLP_EBADB:
  case GLP_ESING:
  case GLP_ECOND: return HSP_BAD_BASIS;
  case GLP_EBOUND: return HSP_CROSSING;
  case GLP_ENOPFS: return HSP_NO_FEASIBLE;
  case GLP_ENODFS: return HSP_NO_DUAL_FEASIBLE;
  default: return HSP_SOLVER_FAILED;
  }
}

static void set_factorization(hsp_program *program) {
  glp_bfcp basis;
  glp_get_bfcp(program->problem, &basis);
  int type = factorizations[program->tuning.factorization & 15];
  if (program->tuning.factorization & 16)
    type |= GLP_BF_BTF;
  if (basis.type == type && basis.nfs_max == program->tuning.updates)
    return;
  basis.type = type;
  basis.nfs_max = basis.nrs_max = program->tuning.updates;
  glp_set_bfcp(program->problem, &basis);
}

hsp_status hsp_simplex(hsp_program *program, hsp_method method, int most_iterations,
                       hsp_simplex_result *result) {
  HSP_ENTER(program);
  glp_prob *p = program->problem;
  set_factorization(program);
  glp_smcp options;
  glp_init_smcp(&options);
  options.msg_lev = GLP_MSG_OFF;
  options.meth = method == HSP_PRIMAL ? GLP_PRIMAL : method == HSP_DUAL ? GLP_DUAL : GLP_DUALP;
  options.pricing = program->tuning.steepest_edge ? GLP_PT_PSE : GLP_PT_STD;
  options.r_test = ratio_tests[program->tuning.ratio_test];
  options.it_lim = most_iterations;
  // GLPK keeps its count in an int: move it out before it can overflow.
  program->earlier_iterations += (uint64_t)glp_get_it_cnt(p);
  glp_set_it_cnt(p, 0);
  result->ending = ending(glp_simplex(p, &options));
  result->primal = feasibility(glp_get_prim_stat(p));
  result->dual = feasibility(glp_get_dual_stat(p));
  result->objective = glp_get_obj_val(p);
  return hsp_leave();
}

hsp_status hsp_iterations(hsp_program *program, int64_t *iterations) {
  HSP_ENTER(program);
  *iterations = (int64_t)program->earlier_iterations + glp_get_it_cnt(program->problem);
  return hsp_leave();
}

hsp_status hsp_objective(hsp_program *program, double *objective) {
  HSP_ENTER(program);
  *objective = glp_get_obj_val(program->problem);
  return hsp_leave();
}

hsp_status hsp_read(hsp_program *program, hsp_quantity quantity, int count, double *values) {
  HSP_ENTER(program);
  glp_prob *p = program->problem;
  switch (quantity) {
  case HSP_COLUMN_VALUES:
    for (int j = 0; j < count; j++)
      values[j] = glp_get_col_prim(p, j + 1);
    break;
  case HSP_ROW_VALUES:
    for (int i = 0; i < count; i++)
      values[i] = glp_get_row_prim(p, i + 1);
    break;
  case HSP_ROW_DUALS:
    for (int i = 0; i < count; i++)
      values[i] = glp_get_row_dual(p, i + 1);
    break;
  case HSP_REDUCED_COSTS:
    for (int j = 0; j < count; j++)
      values[j] = glp_get_col_dual(p, j + 1);
    break;
  case HSP_INTEGER_VALUES:
    for (int j = 0; j < count; j++)
      values[j] = glp_mip_col_val(p, j + 1);
    break;
  }
  return hsp_leave();
}

static double outward(double bound) { return bound >= DBL_MAX ? INFINITY : bound <= -DBL_MAX ? -INFINITY : bound; }

hsp_status hsp_read_bounds(hsp_program *program, bool of_rows, int count, double *lower, double *upper) {
  HSP_ENTER(program);
  glp_prob *p = program->problem;
  for (int k = 0; k < count; k++) {
    lower[k] = outward(of_rows ? glp_get_row_lb(p, k + 1) : glp_get_col_lb(p, k + 1));
    upper[k] = outward(of_rows ? glp_get_row_ub(p, k + 1) : glp_get_col_ub(p, k + 1));
  }
  return hsp_leave();
}

hsp_status hsp_read_basis(hsp_program *program, int rows, int columns, uint8_t *row_status,
                          uint8_t *column_status) {
  HSP_ENTER(program);
  for (int i = 0; i < rows; i++)
    row_status[i] = (uint8_t)glp_get_row_stat(program->problem, i + 1);
  for (int j = 0; j < columns; j++)
    column_status[j] = (uint8_t)glp_get_col_stat(program->problem, j + 1);
  return hsp_leave();
}

hsp_status hsp_set_basis(hsp_program *program, int rows, int columns, const uint8_t *row_status,
                         const uint8_t *column_status) {
  HSP_ENTER(program);
  for (int i = 0; i < rows; i++)
    glp_set_row_stat(program->problem, i + 1, row_status[i]);
  for (int j = 0; j < columns; j++)
    glp_set_col_stat(program->problem, j + 1, column_status[j]);
  return hsp_leave();
}

hsp_status hsp_slack_basis(hsp_program *program) {
  HSP_ENTER(program);
  glp_std_basis(program->problem);
  return hsp_leave();
}

hsp_status hsp_crash_basis(hsp_program *program) {
  HSP_ENTER(program);
  glp_adv_basis(program->problem, 0);
  return hsp_leave();
}

hsp_status hsp_scale(hsp_program *program, bool anyway) {
  HSP_ENTER(program);
  int how = GLP_SF_GM | GLP_SF_EQ | GLP_SF_2N;
  glp_scale_prob(program->problem, anyway ? how : how | GLP_SF_SKIP);
  return hsp_leave();
}
