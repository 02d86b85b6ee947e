#include "guard.h"
#include <math.h>
#include <stdlib.h>

static int kind_of(double lower, double upper) {
  if (isinf(lower))
    return isinf(upper) ? GLP_FR : GLP_UP;
  if (isinf(upper))
    return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

static void set_row(glp_prob *p, int i, double lower, double upper) {
  glp_set_row_bnds(p, i, kind_of(lower, upper), lower, upper);
}

static void set_column(glp_prob *p, int j, double lower, double upper) {
  glp_set_col_bnds(p, j, kind_of(lower, upper), lower, upper);
}

hsp_status hsp_open(bool maximise, hsp_program **result) {
  *result = NULL;
  hsp_program *program = calloc(1, sizeof *program);
  if (program == NULL)
    return HSP_FAULT;
  hsp_status entered = hsp_prepare();
  if (entered != HSP_OK) {
    free(program);
    return entered;
  }
  if (setjmp(hsp_landing)) {
    free(program);
    return hsp_fault();
  }
  hsp_adopt(program);
  program->maximise = maximise;
  program->problem = glp_create_prob();
  glp_set_obj_dir(program->problem, maximise ? GLP_MAX : GLP_MIN);
  hsp_leave();
  hsp_tune(program, (hsp_tuning){.factorization = 0, .updates = 100, .steepest_edge = true, .ratio_test = 2});
  *result = program;
  return HSP_OK;
}

void hsp_tune(hsp_program *program, hsp_tuning tuning) { program->tuning = tuning; }

// Copies the indices, one-based, and returns a pointer that GLPK may count from 1; NULL after HSP_FAULT.
static int *one_based(hsp_program *program, const int32_t *indices, size_t count) {
  int *scratch = hsp_scratch(program, count + 1);
  if (scratch == NULL)
    glp_error("no memory\n");
  for (size_t k = 0; k < count; k++)
    scratch[k + 1] = indices[k] + 1;
  return scratch;
}

hsp_status hsp_add_rows(hsp_program *program, int count, const double *lower, const double *upper,
                        const int32_t *starts, const int32_t *columns, const double *coefficients) {
  if (count == 0)
    return HSP_OK;
  HSP_ENTER(program);
  glp_prob *p = program->problem;
  const int *indices = one_based(program, columns, (size_t)starts[count]);
  int first = glp_add_rows(p, count);
  for (int k = 0; k < count; k++) {
    set_row(p, first + k, lower[k], upper[k]);
    int length = starts[k + 1] - starts[k];
    if (length > 0)
      glp_set_mat_row(p, first + k, length, indices + starts[k], coefficients + starts[k] - 1);
  }
  return hsp_leave();
}

hsp_status hsp_add_columns(hsp_program *program, int count, const double *lower, const double *upper,
                           const double *costs, const int32_t *starts, const int32_t *rows,
                           const double *coefficients) {
  if (count == 0)
    return HSP_OK;
  HSP_ENTER(program);
  glp_prob *p = program->problem;
  const int *indices = one_based(program, rows, (size_t)starts[count]);
  int first = glp_add_cols(p, count);
  for (int k = 0; k < count; k++) {
    set_column(p, first + k, lower[k], upper[k]);
    glp_set_obj_coef(p, first + k, costs[k]);
    int length = starts[k + 1] - starts[k];
    if (length > 0)
      glp_set_mat_col(p, first + k, length, indices + starts[k], coefficients + starts[k] - 1);
  }
  return hsp_leave();
}

hsp_status hsp_set_costs(hsp_program *program, int first, int count, const double *costs) {
  HSP_ENTER(program);
  for (int k = 0; k < count; k++)
    glp_set_obj_coef(program->problem, first + k + 1, costs[k]);
  return hsp_leave();
}

hsp_status hsp_set_column_bounds(hsp_program *program, int column, double lower, double upper) {
  HSP_ENTER(program);
  set_column(program->problem, column + 1, lower, upper);
  return hsp_leave();
}

hsp_status hsp_set_row_bounds(hsp_program *program, int row, double lower, double upper) {
  HSP_ENTER(program);
  set_row(program->problem, row + 1, lower, upper);
  return hsp_leave();
}

hsp_status hsp_set_integer(hsp_program *program, int first, int count, bool is_integer) {
  HSP_ENTER(program);
  for (int k = 0; k < count; k++)
    glp_set_col_kind(program->problem, first + k + 1, is_integer ? GLP_IV : GLP_CV);
  return hsp_leave();
}

hsp_status hsp_remove_columns(hsp_program *program, int count, const int32_t *columns) {
  if (count == 0)
    return HSP_OK;
  HSP_ENTER(program);
  const int *indices = one_based(program, columns, (size_t)count);
  glp_del_cols(program->problem, count, indices);
  return hsp_leave();
}

hsp_status hsp_copy(hsp_program *program, hsp_program **result, hsp_ending *ending) {
  *ending = HSP_DONE;
  hsp_status opened = hsp_open(program->maximise, result);
  if (opened != HSP_OK)
    return opened;
  HSP_ENTER(program);
  glp_prob *p = (*result)->problem;
  glp_copy_prob(p, program->problem, GLP_OFF);
  glp_set_it_cnt(p, 0);
  for (int j = glp_get_num_cols(p); j > 0; j--) {
    if (glp_get_col_kind(p, j) == GLP_CV)
      continue;
    double lower = glp_get_col_lb(p, j), upper = glp_get_col_ub(p, j);
    // A hair of rounding in a bound must not cost an integer.
    lower = lower == -DBL_MAX ? -INFINITY : ceil(lower - 1e-9 * fmax(1, fabs(lower)));
    upper = upper == +DBL_MAX ? +INFINITY : floor(upper + 1e-9 * fmax(1, fabs(upper)));
    if (lower > upper)
      *ending = HSP_CROSSING;
    else
      set_column(p, j, lower, upper);
  }
  return hsp_leave();
}

hsp_status hsp_add_cutoff(hsp_program *program, double cutoff) {
  HSP_ENTER(program);
  glp_prob *p = program->problem;
  int columns = glp_get_num_cols(p);
  int row = glp_add_rows(p, 1);
  double *costs = glp_alloc(columns + 1, sizeof(double));
  int *indices = glp_alloc(columns + 1, sizeof(int));
  int length = 0;
  for (int j = 1; j <= columns; j++) {
    double cost = glp_get_obj_coef(p, j);
    if (cost != 0) {
      indices[++length] = j;
      costs[length] = cost;
    }
  }
  glp_set_mat_row(p, row, length, indices, costs);
  set_row(p, row, program->maximise ? cutoff : -INFINITY, program->maximise ? INFINITY : cutoff);
  glp_free(costs);
  glp_free(indices);
  return hsp_leave();
}

hsp_status hsp_read_lp(const char *path, hsp_program **result, int *rows, int *columns, bool *maximise) {
  hsp_program *program;
  hsp_status opened = hsp_open(false, &program);
  *result = NULL;
  if (opened != HSP_OK)
    return opened;
  HSP_ENTER(program);
  bool is_read = glp_read_lp(program->problem, NULL, path) == 0;
  *rows = glp_get_num_rows(program->problem);
  *columns = glp_get_num_cols(program->problem);
  *maximise = program->maximise = glp_get_obj_dir(program->problem) == GLP_MAX;
  hsp_leave();
  if (is_read)
    *result = program;
  else
    hsp_close(program);
  return HSP_OK;
}
